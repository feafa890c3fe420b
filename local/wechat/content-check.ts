import { randomUUID } from 'node:crypto';

/** Words the stand-in reports, with the label WeChat would give. Only for trying the paths, not a real filter. */
const WORDS: readonly (readonly [word: string, label: number, suggest: 'risky' | 'review'])[] = [
  ['加微信转账', 20008, 'risky'],
  ['刷单', 20008, 'risky'],
  ['代开发票', 20006, 'risky'],
  ['赌博', 20006, 'risky'],
  ['色情', 20002, 'risky'],
  ['傻逼', 20003, 'risky'],
  ['最低价全网第一', 10001, 'review'],
  ['敏感测试', 20001, 'review'],
];

const SUGGESTS = ['pass', 'review', 'risky'] as const;

/** `security.msgSecCheck`, version 2: the worst word found decides. */
export function checkText(content: string): Record<string, unknown> {
  const hits = WORDS.filter(([word]) => content.includes(word));
  const worst = hits.reduce((at, [, , suggest]) => Math.max(at, SUGGESTS.indexOf(suggest)), 0);
  const label = hits.find(([, , suggest]) => suggest === SUGGESTS[worst])?.[1] ?? 100;
  const detail = hits.map(([keyword, hitLabel, suggest]) => ({
    strategy: 'keyword',
    errcode: 0,
    suggest,
    label: hitLabel,
    keyword,
    prob: 90,
  }));
  const model = { strategy: 'content_model', errcode: 0, suggest: SUGGESTS[worst], label, prob: 90 };
  return {
    errcode: 0,
    errmsg: 'ok',
    trace_id: randomUUID(),
    result: { suggest: SUGGESTS[worst], label },
    detail: [model, ...detail],
  };
}

/** What the stand-in finds in a picture; null: it could not look at it. */
export type Seen = (typeof SUGGESTS)[number] | null;

const red = ([r = 0, g = 0, b = 0]: Uint8Array): boolean => r > 190 && g < 70 && b < 70;
const yellow = ([r = 0, g = 0, b = 0]: Uint8Array): boolean => r > 190 && g > 170 && b < 90;

/** Looks at a picture as a whole: one that is all red is risky, one that is all yellow is for a person. */
export async function lookAt(bytes: Uint8Array): Promise<Seen> {
  const { default: sharp } = await import('sharp');
  try {
    const one = await sharp(bytes).resize(1, 1, { fit: 'fill' }).flatten().removeAlpha().raw().toBuffer();
    return red(one) ? 'risky' : yellow(one) ? 'review' : 'pass';
  } catch {
    return null;
  }
}

/** For pictures that are not on this cloud: the address says what it shows. */
export const lookAtAddress = (mediaUrl: string): Seen =>
  SUGGESTS.slice(1).find((word) => mediaUrl.includes(word)) ?? 'pass';

/** The event that follows `mediaCheckAsync`. */
export function mediaVerdict(traceId: string, seen: Seen, openid: string, appid: string, at: number) {
  const label = seen === 'pass' ? 100 : 20002;
  const found = {
    detail: [{ strategy: 'content_model', errcode: 0, suggest: seen, label, prob: 90 }],
    errcode: 0,
    errmsg: 'ok',
    result: { suggest: seen, label },
  };
  const failed = { detail: [], errcode: -1008, errmsg: 'the media could not be fetched or read' };
  return {
    ToUserName: 'gh_local',
    FromUserName: openid,
    CreateTime: Math.floor(at / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid,
    trace_id: traceId,
    version: 2,
    ...(seen ? found : failed),
  };
}
