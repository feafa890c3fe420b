import type {
  ServiceMessageDoc,
  ServiceSettingsDoc,
  ServiceTalkDoc,
  ServiceVisitorDoc,
} from '../../domain/documents';
import { offPlatform } from '../../domain/off-platform';
import { onEnter, onMessage, questionIn, quiet, type Reaction } from '../../domain/service/auto-answer';
import { withEntry } from '../../domain/service/entries';
import { freshTalk, freshVisitor } from '../../domain/service/fresh';
import { isOpen } from '../../domain/service/hours';
import { offPlatformWarning } from '../../domain/service/house-texts';
import { allowance, heardOf, opened, reserved, sendIdOf } from '../../domain/service/quota';
import { type AfterShopper, afterShopper, type Heard, withMessage } from '../../domain/service/receive';
import { amended } from '../../domain/service/rounds';
import type { Ms, Openid, ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { answerOwn } from './answer-own';
import { type Draft, messageDoc, noted, toSend } from './compose';
import { followIdOf, talkIdOf } from './ids';

/** Something that came from a shopper, by either carrier, and where it belongs. */
export interface Arrival {
  messageId: string;
  shopId: ShopId;
  openid: Openid;
  carrier: ServiceMessageDoc['carrier'];
  kind: ServiceMessageDoc['kind'];
  text: string;
  picture?: string;
  /** WeChat's own names of a picture, which is to be copied. */
  media?: { id: string; url: string };
  card?: ServiceMessageDoc['card'];
  /** Time of the event, its place in time, and what tells two of one second apart. */
  at: Ms;
  orderAt?: Ms;
  tie: string;
  /** What the shopper came from; with an entry. */
  subject?: ServiceTalkDoc['subject'];
  /** Said in the hall, where no shop is known: the bot asks which one is meant. */
  hall?: { text: string; choices: ShopId[] };
  /** By when WeChat had counted what was sent before, where that was looked up. */
  countedBy?: ReadonlyMap<string, Ms>;
}

export interface Received {
  /** Whether it was stored by an earlier call. */
  known: boolean;
  state: ServiceTalkDoc['state'];
  /** The message itself, then what followed from it. */
  messages: ServiceMessageDoc[];
}

/** Where something belongs, found out beside the transaction that stores it; `visitor` for WeChat's carrier alone. */
export type Placing = (tx: db.Transaction) => Promise<{
  arrival: Arrival;
  settings: ServiceSettingsDoc | null;
  visitor: ServiceVisitorDoc | null;
}>;

/**
 * Write: transaction. Stores what came, once, with the shop's own reply to it, the conversation's new state and what
 * the reply takes of WeChat's quota: whoever sends it then finds the place reserved. Nothing is sent here.
 * Seven operations by WeChat's carrier, five by the page's, and those of `placing`, two more where a question was late
 * for its round; a repeat answers what the first stored.
 */
export async function receive(messageId: string, placing: Placing, call: Call): Promise<Received> {
  try {
    return await db.transaction(async (tx) => {
      const { arrival, settings, visitor } = await placing(tx);
      const own = await ownAnswer(arrival, settings);
      return store(tx, arrival, settings, { own, visitor }, call);
    });
  } catch (error) {
    const known = await storedFrom(messageId);
    if (!known) throw error;
    return known;
  }
}

/** What an earlier call made of this message; null if none did. Two operations. */
export async function storedFrom(messageId: string): Promise<Received | null> {
  const ids = [messageId, followIdOf(messageId, 'reply'), followIdOf(messageId, 'warning')];
  const messages = await db.find('service_messages', { _id: db.cmd.in(ids) });
  const first = messages.find((m) => m._id === messageId);
  const talk = first && (await db.get('service_talks', first.talkId));
  return talk ? { known: true, state: talk.state, messages } : null;
}

/** The answer to a question about the shopper's own orders; looked up beside the transaction, which reads ids alone. */
async function ownAnswer({ kind, text, openid }: Arrival, settings: ServiceSettingsDoc | null) {
  const question = settings && kind === 'text' ? questionIn(text, settings.questions) : null;
  return question && settings ? answerOwn(question, settings._id, openid) : '';
}

async function store(
  tx: db.Transaction,
  arrival: Arrival,
  settings: ServiceSettingsDoc | null,
  { own, visitor: known }: { own: string; visitor: ServiceVisitorDoc | null },
  call: Call,
): Promise<Received> {
  const now = Date.now();
  const talkId = talkIdOf(arrival.shopId, arrival.openid);
  const before =
    (await tx.get('service_talks', talkId)) ??
    freshTalk(talkId, arrival.shopId, arrival.openid, arrival.carrier, now);
  const visitor = arrival.carrier === 'wechat' ? visitorAfter(known, arrival) : null;
  const open = settings === null || isOpen(settings.hours, now);
  const reaction = reactionTo(arrival, before, settings, open, now, call);
  const caught = arrival.kind === 'text' && offPlatform(arrival.text) !== null;

  const after = afterShopper(before, heardFrom(arrival, settings), reaction, now, call.rules);
  await keepRounds(tx, after);
  let { talk } = after;
  if (arrival.kind === 'enter') {
    talk = { ...talk, last: before.last, unreadShop: before.unreadShop, subject: arrival.subject ?? null };
  }
  const draft = draftOf(arrival, caught, before);
  const first = messageDoc(talk, draft, null, now);
  talk = noted(talk, first);

  const messages = [first];
  let book = visitor;
  const follow = (next: Draft | null) => {
    const placed = next && place(talk, next, book, now, call);
    if (!placed) return;
    ({ talk, book } = placed);
    messages.push(placed.message);
  };
  follow(replyDraft(arrival, reaction, own, first, now));
  if (caught) follow(warningDraft(arrival, first, now));
  await tx.insertAll('service_messages', messages);
  await tx.put('service_talks', talk);
  if (book) await tx.put('service_visitors', book);
  return { known: false, state: talk.state, messages };
}

const heardFrom = (arrival: Arrival, settings: ServiceSettingsDoc | null): Heard => ({
  from: 'shopper',
  kind: arrival.kind,
  carrier: arrival.carrier,
  text: listed(arrival),
  at: arrival.at,
  until: arrival.orderAt,
  served: settings?.mode === 'own',
  inHours: settings !== null && isOpen(settings.hours, arrival.at),
});

/** No operation but where a round was over before anybody looked, or a question came late for its own. */
async function keepRounds(tx: db.Transaction, { ended, amends }: AfterShopper): Promise<void> {
  if (ended) await tx.put('service_rounds', ended);
  const known = amends && (await tx.get('service_rounds', amends.roundId));
  const round = known && amended(known, amends);
  if (round) await tx.put('service_rounds', round);
}

function visitorAfter(known: ServiceVisitorDoc | null, arrival: Arrival): ServiceVisitorDoc {
  const { shopId, at, kind, openid, countedBy = new Map() } = arrival;
  const heard = heardOf(known ?? freshVisitor(openid), countedBy);
  const next = opened(heard, shopId, kind === 'enter' ? 'enter' : 'message', at);
  if (arrival.hall) return { ...next, choices: arrival.hall.choices };
  if (kind !== 'enter' || shopId === '') return next;
  return { ...next, entries: withEntry(next.entries, { shopId, at, subject: arrival.subject ?? null }) };
}

function reactionTo(
  arrival: Arrival,
  talk: ServiceTalkDoc,
  settings: ServiceSettingsDoc | null,
  open: boolean,
  now: Ms,
  { rules }: Call,
): Reaction {
  if (arrival.hall) return { ...quiet, reply: { kind: 'text', text: arrival.hall.text } };
  if (!settings) return quiet;
  if (arrival.kind === 'enter') return onEnter(talk, settings, now, rules);
  return onMessage(talk, arrival, settings, open, now, rules);
}

const pictureWords = '[图片]';
const listed = ({ kind, text, card }: Arrival): string => {
  if (kind === 'image') return pictureWords;
  if (card)
    return `[${card.kind === 'page' ? '小程序' : card.kind === 'product' ? '商品' : '订单'}] ${card.title}`;
  return kind === 'unknown' ? '[暂不支持的消息]' : text;
};

/** On the page what arrives later was said later; WeChat's pushes overtake each other and go by their own time. */
const draftOf = (a: Arrival, caught: boolean, talk: ServiceTalkDoc): Draft => ({
  id: a.messageId,
  from: 'shopper',
  carrier: a.carrier,
  kind: a.kind,
  text: a.text,
  picture: a.picture,
  card: a.card,
  media: a.media,
  warning: caught ? 'offPlatform' : '',
  at: a.at,
  orderAt: a.orderAt,
  tie: a.tie,
  behind: a.carrier === 'page' ? talk.lastOrder : undefined,
});

function replyDraft(
  { messageId, carrier }: Arrival,
  { reply }: Reaction,
  own: string,
  first: ServiceMessageDoc,
  now: Ms,
): Draft | null {
  const text = reply?.kind === 'text' ? reply.text : reply ? own : '';
  if (text === '') return null;
  const id = followIdOf(messageId, 'reply');
  return { id, from: 'bot', carrier, kind: 'text', text, at: now, tie: 'r', behind: first.order };
}

function warningDraft({ messageId, carrier }: Arrival, first: ServiceMessageDoc, now: Ms): Draft {
  const id = followIdOf(messageId, 'warning');
  const text = offPlatformWarning;
  return { id, from: 'system', carrier, kind: 'notice', text, at: now, tie: 'w', behind: first.order };
}

/**
 * What follows from a message, in its place. By WeChat's carrier it takes one of the quota and leaves one to a person;
 * a reply that WeChat would not take now is not written, a warning then stands on the page alone.
 */
function place(
  talk: ServiceTalkDoc,
  draft: Draft,
  book: ServiceVisitorDoc | null,
  now: Ms,
  { rules }: Call,
): { talk: ServiceTalkDoc; book: ServiceVisitorDoc | null; message: ServiceMessageDoc } | null {
  const goes = book !== null && allowance(book, talk.shopId, now, rules).left > rules['service.botKeeps'];
  if (book && !goes && draft.kind !== 'notice') return null;
  const next = withMessage(talk, { from: draft.from, text: draft.text, at: draft.at }, now);
  const message = messageDoc(next, draft, goes ? toSend : null, now);
  const send = { id: sendIdOf(draft.id, 1), shopId: talk.shopId, at: now };
  return { talk: noted(next, message), book: book && goes ? reserved(book, send, rules) : book, message };
}
