import type { OrderDoc, ServiceMessageDoc, ServiceTalkDoc } from '../../domain/documents';
import { minutes } from '../../domain/rules';
import { freshVisitor } from '../../domain/service/fresh';
import { allowance } from '../../domain/service/quota';
import { isHuman } from '../../domain/service/talk';
import type { Ms, Openid } from '../../domain/units';
import type { Call } from '../platform/call';
import type { OutputOf } from '../platform/contract';
import * as db from '../platform/db';
import { type ShownPicture, showPictures } from '../platform/pictures/show';
import type { ServiceContract } from './contract';
import type { MessageView } from './fields';
import { shopperName } from './ids';
import { isAddress } from './media';

type Watch = OutputOf<ServiceContract, 'watch'>;
export type Summary = Watch['talks'][number];
export type ForShopper = OutputOf<ServiceContract, 'open'>['talk'];
export type QuotaView = OutputOf<ServiceContract, 'answer'>['quota'];

/**
 * Messages as the caller sees them, who is a party. Pictures get short-lived links: one operation and one storage
 * call where there are any of ours; those that WeChat keeps have their address.
 */
export async function messageViews(
  messages: readonly ServiceMessageDoc[],
  call: Call,
): Promise<MessageView[]> {
  const ids = [...new Set(messages.map((m) => m.picture).filter((p) => p !== '' && !isAddress(p)))];
  const shown = await showPictures(ids, { openid: call.openid }, call);
  const byId = new Map(shown.map((picture) => [picture.pictureId, picture]));
  return messages.map((m) => messageView(m, byId.get(m.picture)));
}

function messageView(m: ServiceMessageDoc, ours: ShownPicture | undefined): MessageView {
  return {
    messageId: m._id,
    seq: m.seq,
    changedAt: m.changedAt,
    order: m.order,
    at: m.at,
    from: m.from,
    byName: m.byName,
    carrier: m.carrier,
    kind: m.kind,
    text: m.text,
    picture: ours ? (ours.url ?? '') : isAddress(m.picture) ? m.picture : '',
    pictureState: ours?.state ?? (m.media ? 'checking' : goneWithWeChat(m) ? 'lost' : ''),
    card: m.card,
    warning: m.warning || (ours?.hasCode ? 'offPlatform' : ''),
    state: m.out?.state ?? '',
    why: m.out?.why ?? '',
  };
}

/** A picture that WeChat had no more when it was to be copied. */
const goneWithWeChat = (m: ServiceMessageDoc): boolean => m.kind === 'image' && m.picture === '';

export function forShopper(talk: ServiceTalkDoc | null, now: Ms): ForShopper {
  if (!talk) {
    return {
      state: 'none',
      agentName: '',
      readShop: 0,
      readShopper: 0,
      shopTypes: false,
      unread: 0,
    };
  }
  return {
    state: talk.state,
    agentName: talk.state === 'taken' ? (talk.agent?.name ?? '') : '',
    readShop: talk.readShop,
    readShopper: talk.readShopper,
    shopTypes: talk.typingShop > now,
    unread: talk.unreadShopper,
  };
}

export function summary(talk: ServiceTalkDoc, self: Openid, now: Ms, { rules }: Call): Summary {
  const patience = minutes(rules['service.standsOutMinutes']);
  return {
    talkId: talk._id,
    shopper: shopperName(talk.openid),
    state: talk.state,
    agentName: talk.agent?.name ?? '',
    mine: talk.state === 'taken' && talk.agent?.openid === self,
    carrier: talk.carrier,
    lastFrom: talk.last?.from ?? '',
    lastText: talk.last?.text ?? '',
    lastAt: talk.last?.at ?? talk.updatedAt,
    unread: talk.unreadShop,
    waitingSince: talk.waitingSince,
    standsOut: isHuman(talk.state) && talk.waitingSince !== null && now - talk.waitingSince > patience,
    updatedAt: talk.updatedAt,
    changedAt: talk.changedAt,
  };
}

/** What may go to this shopper now, by the carrier that they used last. One operation where that is WeChat's. */
export async function quotaView(talk: ServiceTalkDoc, now: Ms, { rules }: Call): Promise<QuotaView> {
  if (talk.carrier === 'page') return { carrier: 'page', left: null, until: null, why: '' };
  const book = (await db.get('service_visitors', talk.openid)) ?? freshVisitor(talk.openid);
  return { carrier: 'wechat', ...allowance(book, talk.shopId, now, rules) };
}

/** The card of an order; `lineNo` narrows it to one line, as an offer to refund does. */
export function orderCard(order: OrderDoc, kind: 'order' | 'refundOffer', lineNo?: number) {
  const line = order.lines.find((l) => l.lineNo === lineNo) ?? order.lines[0];
  return {
    kind,
    orderId: order._id,
    title: line?.title ?? '',
    thumb: line?.thumbImg ?? '',
    n: order.lines.reduce((n, l) => n + l.skuCnt, 0),
    orderPrice: order.price.orderPrice,
    status: order.status,
    ...(lineNo === undefined ? {} : { lineNo }),
  };
}

/** An open talk is asked about every 5 s, which is 12 times a minute; a quiet one twice. */
export const askAgain = (active: boolean): number => (active ? 5000 : 30_000);

/** Clocks and commits lie this far apart at most: a poll looks back over it, and nothing slips through. */
export const lookBack: Ms = 3000;
