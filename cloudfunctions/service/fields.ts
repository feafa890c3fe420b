import * as v from 'valibot';
import { pictureStates } from '../../domain/picture';
import { talkStates } from '../../domain/service/talk';
import { count, fen, id, ms, shopCard, text, url } from '../platform/fields';

/** Field schemas of the service's contract: what both sides see, and what they may send. */
const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

export const carrier = v.picklist(['wechat', 'page']);
const state = v.picklist(talkStates);

const productCard = v.object({
  kind: v.literal('product'),
  productId: v.string(),
  title: v.string(),
  thumb: url,
  minPrice: fen,
});
const orderShown = {
  orderId: v.string(),
  title: v.string(),
  thumb: url,
  n: count,
  orderPrice: fen,
  status: v.number(),
};
const orderCard = v.object({
  kind: v.picklist(['order', 'refundOffer']),
  ...orderShown,
  /** Of a refund offer: the line it is about. */
  lineNo: v.optional(count),
});
/** A card of some mini program's page that the shopper sent from WeChat. */
const pageCard = v.object({
  kind: v.literal('page'),
  title: v.string(),
  path: v.string(),
  thumb: v.string(),
});

export const message = v.object({
  messageId: v.string(),
  /** The place in the order of arrival; read marks count by it. */
  seq: count,
  /** When it was stored or last changed: a poll brings a changed message again, under the same id. */
  changedAt: ms,
  /** Sort by this text to see the conversation as it was. */
  order: v.string(),
  at: ms,
  from: v.picklist(['shopper', 'shop', 'bot', 'system']),
  byName: v.string(),
  carrier,
  kind: v.picklist([
    'text',
    'image',
    'product',
    'order',
    'refundOffer',
    'page',
    'enter',
    'notice',
    'unknown',
  ]),
  text: v.string(),
  /** Address of the picture, good for some minutes; empty without one, and while it may not be seen. */
  picture: url,
  /** Of a picture of ours: the other side sees it once it passed. Empty without one. */
  pictureState: v.picklist(['', ...pictureStates]),
  card: v.nullable(v.variant('kind', [productCard, orderCard, pageCard])),
  warning: v.picklist(['', 'offPlatform']),
  /** Empty where nothing goes out. `unknown`: nobody knows whether WeChat took it, a person decides. */
  state: v.picklist(['', 'queued', 'sending', 'sent', 'failed', 'unknown', 'dropped']),
  /** Why it failed, or is unknown. */
  why: v.string(),
});
export type MessageView = v.InferOutput<typeof message>;

/** How a conversation stands, as its shopper sees it. */
export const talkForShopper = v.object({
  /** `none`: nothing was said yet. */
  state: v.picklist([...talkStates, 'none']),
  agentName: v.string(),
  /** The shop has read the shopper's messages up to this `seq`. */
  readShop: count,
  readShopper: count,
  shopTypes: v.boolean(),
  unread: count,
});

/** How it stands in the agents' inbox. */
export const talkSummary = v.object({
  talkId: v.string(),
  /** What the shopper is called here: never an openid. */
  shopper: v.string(),
  state,
  agentName: v.string(),
  /** Whether the caller has it. */
  mine: v.boolean(),
  carrier,
  lastFrom: v.string(),
  /** Masked and short. */
  lastText: v.string(),
  lastAt: ms,
  unread: count,
  /** Since when somebody waits for a person; null when nobody does. */
  waitingSince: v.nullable(ms),
  /** Unanswered for longer than the rules allow. */
  standsOut: v.boolean(),
  updatedAt: ms,
  changedAt: ms,
});

/** What may be sent by WeChat's carrier now; without limit by the page's. */
export const quota = v.object({
  carrier,
  /** null: no limit. */
  left: v.nullable(count),
  until: v.nullable(ms),
  /** Why nothing may: `timeOver` no window is open, `countOver` all is used; both end when the shopper writes. */
  why: v.picklist(['', 'timeOver', 'countOver']),
});

export const talkForAgent = v.object({
  ...talkSummary.entries,
  readShop: count,
  readShopper: count,
  shopperTypes: v.boolean(),
  quota,
  notes: v.array(v.object({ at: ms, byName: v.string(), text: v.string() })),
  /** What the shopper came from. */
  subject: v.nullable(v.variant('kind', [productCard, orderCard])),
});

export const agent = v.object({ agentId: v.string(), name: v.string(), answering: count, self: v.boolean() });

/** An order of the shopper in this shop, beside the talk. */
export const orderBeside = v.object({
  ...orderShown,
  createdAt: ms,
  /** Lines that a refund can be offered for. */
  lines: v.array(v.object({ lineNo: count, title: v.string(), n: count })),
});

const spokenText = v.strictObject({ kind: v.literal('text'), text: words(600) });
/** Of `pictures.take` with the use `support`. */
const spokenImage = v.strictObject({ kind: v.literal('image'), pictureId: id });
const spokenProduct = v.strictObject({ kind: v.literal('product'), productId: id });
const spokenOrder = v.strictObject({ kind: v.literal('order'), orderId: id });
const spokenRefund = v.strictObject({
  kind: v.literal('refundOffer'),
  orderId: id,
  lineNo: v.optional(count),
  text: v.optional(text(200), ''),
});

export const shopperSays = v.variant('kind', [spokenText, spokenImage, spokenProduct, spokenOrder]);
export const shopSays = v.variant('kind', [
  spokenText,
  spokenImage,
  spokenProduct,
  spokenOrder,
  spokenRefund,
]);
export type ShopSays = v.InferOutput<typeof shopSays>;

const hhmm = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time of day'));
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));
const httpsUrl = v.pipe(v.string(), v.regex(/^(https:\/\/\S{3,480})?$/, 'not an https address'));

/** What a shop sets about its service. */
export const settings = v.strictObject({
  mode: v.picklist(['none', 'own', 'wecom']),
  /** Of 企业微信; both are needed for `wecom`. */
  corpId: text(64),
  url: httpsUrl,
  hours: v.pipe(
    v.array(
      v.strictObject({
        days: v.pipe(v.array(weekday), v.minLength(1), v.maxLength(7)),
        from: hhmm,
        to: hhmm,
      }),
    ),
    v.maxLength(14),
  ),
  welcome: text(300),
  offlineReply: text(300),
  autoReplies: v.pipe(
    v.array(
      v.strictObject({
        words: v.pipe(v.array(words(20)), v.minLength(1), v.maxLength(10)),
        match: v.picklist(['contains', 'exact']),
        reply: words(300),
      }),
    ),
    v.maxLength(50),
  ),
  questions: v.strictObject({ orderStatus: v.boolean(), delivery: v.boolean(), refund: v.boolean() }),
  handOverWords: v.pipe(v.array(words(20)), v.maxLength(20)),
  toWeChatAgents: v.boolean(),
  quickPhrases: v.pipe(v.array(words(300)), v.maxLength(50)),
});

export const serviceShop = v.object({
  ...shopCard.entries,
  mode: v.picklist(['none', 'own', 'wecom']),
  corpId: v.string(),
  url: v.string(),
  hoursText: v.string(),
  openNow: v.boolean(),
});
