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

/** The event that follows `mediaCheckAsync`: a picture whose address says `risky` or `review` is found to be so. */
export function mediaVerdict(traceId: string, mediaUrl: string, openid: string, appid: string, at: number) {
  const suggest = SUGGESTS.slice(1).find((word) => mediaUrl.includes(word)) ?? 'pass';
  const label = suggest === 'pass' ? 100 : 20002;
  return {
    ToUserName: 'gh_local',
    FromUserName: openid,
    CreateTime: Math.floor(at / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid,
    trace_id: traceId,
    version: 2,
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
    errcode: 0,
    errmsg: 'ok',
    result: { suggest, label },
  };
}
