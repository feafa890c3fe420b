/** Customer service: what a shop set, each conversation, its messages, what WeChat still allows, and what it took. */

import type { HoursLine } from '../service/hours';
import type { OpenWindow, QuotaSend } from '../service/quota';
import type { TalkState } from '../service/talk';
import type { Fen, Ms, Openid, OrderId, PictureUrl, ProductId, ShopId } from '../units';
import type { OrderStatus } from './order';

/** By which way a message came or goes: WeChat's own conversation, or the page of the mini program. */
export type Carrier = 'wechat' | 'page';

/** An answer the shop gives by itself when a message holds one of the words. */
export interface AutoReply {
  words: string[];
  match: 'contains' | 'exact';
  reply: string;
}

export interface ServiceSettingsDoc {
  _id: ShopId;
  /** Rises with every change, so that two who edit never overwrite each other. */
  version: number;
  /** `own`: this service; `wecom`: the shop stays on 企业微信, a button with corpId and url; `none`: neither. */
  mode: 'none' | 'own' | 'wecom';
  corpId: string;
  url: string;
  /** Opening hours in Beijing time; empty: always open. */
  hours: HoursLine[];
  welcome: string;
  offlineReply: string;
  autoReplies: AutoReply[];
  /** Questions answered from the shopper's own orders. */
  questions: { orderStatus: boolean; delivery: boolean; refund: boolean };
  handOverWords: string[];
  /** Hands who wants a person to WeChat's own agent tool instead of this inbox. */
  toWeChatAgents: boolean;
  quickPhrases: string[];
  updatedAt: Ms;
  updatedBy: Openid;
}

/** A human round that waits for its answer. Times are of the events, not of their arrival. */
export interface OpenRound {
  n: number;
  askedAt: Ms;
  /** Whether it is the first since a person was asked for. */
  first: boolean;
  /** Whether the shop was open when it was asked. */
  inHours: boolean;
}

export interface TalkNote {
  id: string;
  at: Ms;
  byName: string;
  text: string;
}

/** One conversation per shopper and shop, whatever carriers it uses. */
export interface ServiceTalkDoc {
  /** Digest of shop and shopper: it names the shopper to nobody. */
  _id: string;
  /** Empty in the hall, where somebody wrote who has not come from any shop. */
  shopId: ShopId;
  openid: Openid;
  state: TalkState;
  agent: { openid: Openid; name: string } | null;
  /** Counts arrivals: the `seq` of the last message. */
  seq: number;
  /** The furthest place that a message has. */
  lastOrder: string;
  /** The carrier that the shopper used last, and when. */
  carrier: Carrier;
  carrierAt: Ms;
  /** What the shopper came from. */
  subject: { productId?: ProductId; orderId?: OrderId } | null;
  last: { from: MessageFrom; text: string; at: Ms } | null;
  /** Messages of the other side that a side has not seen. */
  unreadShop: number;
  unreadShopper: number;
  /** `seq` up to which a side has read. */
  readShop: number;
  readShopper: number;
  /** Until when a side is shown as typing. */
  typingShop: Ms;
  typingShopper: Ms;
  /** Since when somebody waits for a person; null when nobody does. */
  waitingSince: Ms | null;
  /** When it came into the queue; the place in it. */
  queuedAt: Ms | null;
  round: OpenRound | null;
  /** Last human round that ended, and how many there were. */
  lastRound: { n: number; askedAt: Ms; answeredAt: Ms | null; endedAt: Ms } | null;
  rounds: number;
  /** Whether a person of the shop has spoken since the conversation was last closed. */
  personSpoke?: boolean;
  /** When the welcome and the offline reply were last given. */
  welcomedAt: Ms;
  offlineAt: Ms;
  notes: TalkNote[];
  /** When the clock looks at it next: an unanswered round, or an idle conversation to close. */
  dueAt: Ms | null;
  createdAt: Ms;
  /** When it last moved: a message, or another state. */
  updatedAt: Ms;
  /** When anything of it changed, read marks included: what a poll asks for. */
  changedAt: Ms;
}

export type MessageFrom = 'shopper' | 'shop' | 'bot' | 'system';

/** A card as it was when it was sent. */
export type MessageCard =
  | { kind: 'product'; productId: ProductId; title: string; thumb: PictureUrl; minPrice: Fen }
  | {
      kind: 'order' | 'refundOffer';
      orderId: OrderId;
      title: string;
      thumb: PictureUrl;
      n: number;
      orderPrice: Fen;
      status: OrderStatus;
      lineNo?: number;
    }
  | { kind: 'page'; title: string; path: string; thumb: string };

/** How far an outgoing message of WeChat's carrier is. `dropped`: a person decided that it is not sent. */
export type OutState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'dropped';

export interface MessageOut {
  state: OutState;
  tries: number;
  /** WeChat's words when it refused, or why nobody knows. */
  why: string;
}

export interface ServiceMessageDoc {
  /** Derived from what came or was asked for, so that a repeat finds it. */
  _id: string;
  talkId: string;
  shopId: ShopId;
  openid: Openid;
  /** The place in the order of arrival; never changes. */
  seq: number;
  /** When it was stored or last changed: what a poll asks for. */
  changedAt: Ms;
  /** The place in the conversation: time of the event, then what tells two of one second apart. */
  order: string;
  from: MessageFrom;
  /** Who of the shop; empty otherwise. */
  by: Openid;
  byName: string;
  carrier: Carrier;
  kind: 'text' | 'image' | 'product' | 'order' | 'refundOffer' | 'page' | 'enter' | 'notice' | 'unknown';
  text: string;
  /** Id of a picture of ours, or address of one that WeChat keeps; empty without one. */
  picture: string;
  card: MessageCard | null;
  /** A picture that came by WeChat, while it is still to be copied to our storage: WeChat's id of it and its address. */
  media?: { id: string; url: string; tries: number } | null;
  warning: '' | 'offPlatform';
  /** Null where nothing goes out: it came in, or the page's carrier has it as soon as it stands. */
  out: MessageOut | null;
  /** When the clock looks at what goes out; null when there is nothing left to do. */
  dueAt: Ms | null;
  /** Time of the event. */
  at: Ms;
}

/** An entry by WeChat's conversation into a shop that is there. */
export interface ServiceEntry {
  shopId: ShopId;
  at: Ms;
  subject: ServiceTalkDoc['subject'];
}

/** Somebody who writes by WeChat's carrier: which shop they are with, and what WeChat still allows. */
export interface ServiceVisitorDoc {
  _id: Openid;
  /** Where they entered, oldest first; the last few. */
  entries: ServiceEntry[];
  /** Windows that the user's own messages and entries opened, by shop. */
  windows: OpenWindow[];
  /** What took of them; one that WeChat refused is taken out again. */
  sends: QuotaSend[];
  /** WeChat said that nothing goes: windows opened before are closed. */
  closedAt: Ms;
  /** Shops the hall asked to choose from, in the order it named them. */
  choices: ShopId[];
}

/** A push that could not be placed at once, its conversation being held: the clock places it. */
export interface ServiceArrivalDoc {
  /** Of the message. */
  _id: string;
  /** The event as WeChat pushed it. */
  event: Record<string, unknown>;
  dueAt: Ms;
  createdAt: Ms;
}

/**
 * What became of one human round: a shopper waited for a person, and was answered or not. Written once when the round
 * ends, under a derived id; the rating is made of these.
 */
export interface ServiceRoundDoc {
  /** `<talkId>~<n>` */
  _id: string;
  talkId: string;
  shopId: ShopId;
  openid: Openid;
  n: number;
  /** First message that waited, by its event's time; the first in opening hours, if any was. */
  askedAt: Ms;
  /** The first answer of a person; null: none came in time. */
  answeredAt: Ms | null;
  /** `answeredAt - askedAt`; null without an answer. */
  answerMs: Ms | null;
  /** Whether it opened the session: its time is the first answer time. */
  first: boolean;
  /** Whether the shop was open when it was asked; the rating counts these alone. */
  inHours: boolean;
  agent: Openid;
  /** When the round ended, by event time: the answer's, or when waiting was over. */
  endedAt: Ms;
  /** While the rating has not heard of it: from when it may, a little after the end. Never set out of hours. */
  ratingDue?: Ms;
}

/** A picture that was handed to WeChat to be sent: its media id lives three days there. */
export interface ServiceMediaDoc {
  _id: string;
  mediaId: string;
  until: Ms;
}
