/** Conversations of the demo street as the service would have written them, and what the shops set about it. */

import { createHash } from 'node:crypto';
import type {
  ProductDoc,
  ServiceMessageDoc,
  ServiceRoundDoc,
  ServiceSettingsDoc,
  ServiceTalkDoc,
  ServiceVisitorDoc,
  ShopDoc,
} from '../../domain/documents';
import { rulesInForce } from '../../domain/rules';
import { freshTalk, freshVisitor } from '../../domain/service/fresh';
import { orderKey } from '../../domain/service/order-key';
import { withDue, withMessage } from '../../domain/service/receive';
import { answered, asked } from '../../domain/service/rounds';
import { firstSettings } from '../../domain/service/settings';
import type { Ms } from '../../domain/units';
import { type Line, type TalkScript, talkScripts } from './talk-scripts';

const { rules } = rulesInForce();
const minute: Ms = 60_000;
const yaya = { openid: 'o_demo_yaya', name: '丫丫' };
/** Shops that wrote answers of their own. */
const own: Readonly<Record<string, Partial<ServiceSettingsDoc>>> = {
  laochen: {
    welcome: '来啦！面条、凉皮都是当天做当天发。问发货、物流、退款我先替您查，要找人请回复「人工」。',
    autoReplies: [
      {
        words: ['保质期', '放几天'],
        match: 'contains',
        reply: '半干面常温 15 天，凉皮冷藏 3 天，收到请尽快吃。',
      },
      {
        words: ['包邮', '运费'],
        match: 'contains',
        reply: '店里多数面食满 39 元包邮，偏远地区以结算页为准。',
      },
    ],
    quickPhrases: [
      '您好，我是丫丫，请讲',
      '下午四点前的单子当天发',
      '辣子是单独一包，您自己加',
      '稍等，我去问下老陈',
    ],
  },
  xiaozao: {
    welcome: '您好，欢迎来小枣。报一下孩子身高体重，帮您推荐尺码。',
    handOverWords: ['尺码不确定'],
    quickPhrases: ['报一下身高体重，我帮您看尺码', '全棉里布，不掉毛', '七天无理由，吊牌别剪就行'],
  },
  pangju: { quickPhrases: ['换粮要七天慢慢来', '开袋后请密封，一个月内吃完'] },
};

export type TalkEntry =
  | { collection: 'service_settings'; doc: ServiceSettingsDoc }
  | { collection: 'service_talks'; doc: ServiceTalkDoc }
  | { collection: 'service_messages'; doc: ServiceMessageDoc }
  | { collection: 'service_rounds'; doc: ServiceRoundDoc }
  | { collection: 'service_visitors'; doc: ServiceVisitorDoc };

/** The same as the service derives: the shopper finds the conversation by it. */
export function talkIdOf(shopId: string, openid: string): string {
  const hash = createHash('sha256');
  for (const part of [shopId, openid, 'talk']) hash.update(`${part.length}:${part}`);
  return `t${BigInt(`0x${hash.digest('hex')}`)
    .toString(36)
    .padStart(50, '0')
    .slice(1, 25)}`;
}

/** What was said in one shop. */
export function* talksOf(shop: ShopDoc, products: readonly ProductDoc[], now: Ms): Generator<TalkEntry> {
  const more = own[shop._id];
  if (more)
    yield { collection: 'service_settings', doc: { ...firstSettings(shop, now), ...more, version: 1 } };
  for (const script of talkScripts.filter(({ shopId }) => shopId === shop._id)) {
    yield* talkEntries(script, products, now);
  }
}

function* talkEntries(script: TalkScript, products: readonly ProductDoc[], now: Ms): Generator<TalkEntry> {
  const begun = now - (script.lines[0]?.[1] ?? 0) * minute;
  const id = talkIdOf(script.shopId, script.shopper);
  let talk = freshTalk(id, script.shopId, script.shopper, script.carrier, begun);
  for (const [n, line] of script.lines.entries()) {
    // Seconds apart, so that each has a place of its own.
    const at = now - line[1] * minute + n * 1000;
    const message = messageOf(talk, script, line, products, at, n);
    talk = {
      ...withMessage(talk, { from: message.from, text: words(message), at }, at),
      lastOrder: message.order,
    };
    if (message.from === 'shopper')
      talk = { ...asked(talk, { at, inHours: true }, rules).talk, carrierAt: at };
    if (message.from === 'shop') {
      const { talk: after, round } = answered(talk, at, yaya.openid, rules);
      talk = { ...after, unreadShop: 0, readShop: talk.seq };
      if (round) yield { collection: 'service_rounds', doc: round };
    }
    yield { collection: 'service_messages', doc: message };
  }
  yield { collection: 'service_talks', doc: standing(talk, script) };
  if (script.carrier === 'wechat') yield { collection: 'service_visitors', doc: visitor(script, talk) };
}

const from = { 客: 'shopper', 店: 'shop', 答: 'bot', 示: 'system' } as const;

const words = ({ text, card }: ServiceMessageDoc): string =>
  card && card.kind === 'product' ? `[商品] ${card.title}` : text;

function messageOf(
  talk: ServiceTalkDoc,
  { shopId, carrier, lines, lastOut }: TalkScript,
  [who, , text, product]: Line,
  products: readonly ProductDoc[],
  at: Ms,
  n: number,
): ServiceMessageDoc {
  const shown = products.find(({ _id }) => _id === `${shopId}-${product ?? ''}`);
  const goes = carrier === 'wechat' && (who === '店' || who === '答');
  const state = n === lines.length - 1 && lastOut ? lastOut : 'sent';
  const card = shown && {
    kind: 'product' as const,
    productId: shown._id,
    title: shown.title,
    thumb: shown.thumb,
    minPrice: shown.minPrice,
  };
  return {
    _id: `d${talk._id}${String(n).padStart(2, '0')}`,
    talkId: talk._id,
    shopId,
    openid: talk.openid,
    seq: n + 1,
    changedAt: at,
    order: orderKey(at, String(n)),
    from: from[who],
    by: who === '店' ? yaya.openid : '',
    byName: who === '店' ? yaya.name : '',
    carrier,
    kind: who === '示' ? 'notice' : card && text === '' ? 'product' : 'text',
    text,
    picture: '',
    card: card && text === '' ? card : null,
    warning: '',
    out: goes ? { state, tries: 1, why: state === 'unknown' ? 'the call that sent it died' : '' } : null,
    dueAt: null,
    at,
  };
}

/** The conversation as it stands at the end of its script. */
function standing(talk: ServiceTalkDoc, { state, note }: TalkScript): ServiceTalkDoc {
  const human = state === 'queued' || state === 'taken';
  const notes = note ? [{ id: 'demo', at: talk.createdAt, byName: yaya.name, text: note }] : [];
  const waits = human ? {} : { round: null, waitingSince: null };
  return withDue(
    {
      ...talk,
      ...waits,
      state,
      notes,
      agent: state === 'taken' ? yaya : null,
      queuedAt: state === 'queued' ? talk.waitingSince : null,
      unreadShopper: state === 'taken' ? 1 : 0,
    },
    rules,
  );
}

/** WeChat's window as the script has left it. */
function visitor({ shopId, shopper, lines }: TalkScript, talk: ServiceTalkDoc): ServiceVisitorDoc {
  const sent = lines.filter(([who]) => who === '店' || who === '答').length;
  const sends = Array.from({ length: Math.min(3, sent) }, (_, n) => ({
    id: `d${talk._id}s${n}`,
    shopId,
    at: talk.carrierAt + 1000,
  }));
  return {
    ...freshVisitor(shopper),
    entries: [{ shopId, at: talk.createdAt, subject: null }],
    windows: [{ shopId, messageAt: talk.carrierAt, enterAt: talk.createdAt }],
    sends,
  };
}
