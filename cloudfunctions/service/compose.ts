import type {
  Carrier,
  MessageFrom,
  MessageOut,
  ServiceMessageDoc,
  ServiceTalkDoc,
} from '../../domain/documents';
import { orderAfter, orderKey } from '../../domain/service/order-key';
import type { Ms, Openid } from '../../domain/units';

/** What is said, before it has its place in a conversation. */
export interface Draft {
  id: string;
  from: MessageFrom;
  by?: Openid;
  byName?: string;
  carrier: Carrier;
  kind: ServiceMessageDoc['kind'];
  text: string;
  picture?: string;
  card?: ServiceMessageDoc['card'];
  /** What WeChat calls a picture that is still to be copied. */
  media?: { id: string; url: string };
  warning?: ServiceMessageDoc['warning'];
  at: Ms;
  /** Where it stands in time, if not at `at`: WeChat gives whole seconds. */
  orderAt?: Ms;
  /** Tells two of the same moment apart. */
  tie: string;
  /** The place it must stand behind. */
  behind?: string;
}

/** How long who stored a message has to send it, before the clock does. */
export const sendLease: Ms = 30_000;

/** The stored form; `seq` and the conversation's own fields come from the talk as it will stand with the message. */
export function messageDoc(
  talk: ServiceTalkDoc,
  draft: Draft,
  out: MessageOut | null,
  now: Ms,
): ServiceMessageDoc {
  return {
    _id: draft.id,
    talkId: talk._id,
    shopId: talk.shopId,
    openid: talk.openid,
    seq: talk.seq,
    changedAt: now,
    order: orderOf(draft),
    from: draft.from,
    by: draft.by ?? '',
    byName: draft.byName ?? '',
    carrier: draft.carrier,
    kind: draft.kind,
    text: draft.text,
    picture: draft.picture ?? '',
    card: draft.card ?? null,
    ...(draft.media ? { media: { ...draft.media, tries: 0 } } : {}),
    warning: draft.warning ?? '',
    out,
    dueAt: out || draft.media ? now + sendLease : null,
    at: draft.at,
  };
}

function orderOf({ behind, at, orderAt = at, tie }: Draft): string {
  return behind ? orderAfter(behind, orderAt, tie) : orderKey(orderAt, tie);
}

/** The talk with this message's place noted. */
export const noted = (talk: ServiceTalkDoc, { order }: ServiceMessageDoc): ServiceTalkDoc =>
  order > talk.lastOrder ? { ...talk, lastOrder: order } : talk;

export const toSend: MessageOut = { state: 'queued', tries: 0, why: '' };
