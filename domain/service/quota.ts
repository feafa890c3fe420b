import { hours, type Rules } from '../rules';
import type { Ms, ShopId } from '../units';

/**
 * What WeChat lets be sent to one user: 5 messages in 48 hours after a message of theirs, 2 in a minute after they
 * entered. The numbers do not add up; a new event sets the count to the larger. All shops of the mini program share
 * it, and a shop takes no more than what its own shopper's messages opened.
 */
export interface OpenWindow {
  shopId: ShopId;
  /** Time of the last message and of the last entry, by WeChat's word; 0 for none. */
  messageAt: Ms;
  enterAt: Ms;
}

export interface QuotaSend {
  /** Of the message and the try: one that is sent again takes another place. */
  id: string;
  shopId: ShopId;
  /** When its place was taken; once it is known what became of it, the last moment WeChat can have counted it at. */
  at: Ms;
  /** Nobody has told yet what became of it: WeChat may count it in whatever window is open then. */
  pending?: true;
}

export interface QuotaBook {
  windows: readonly OpenWindow[];
  sends: readonly QuotaSend[];
  closedAt: Ms;
}

export interface Allowance {
  left: number;
  /** When what is left lapses; null when nothing is. */
  until: Ms | null;
  /** Why nothing may be sent: no window is open, or all of it is used. */
  why: '' | 'timeOver' | 'countOver';
}

const mostShops = 20;
/** Each shop's window counts few: more are never looked at. */
const mostSends = 150;

/** The book after an event of the user. An event older than the last of its kind opens nothing anew. */
export function opened<B extends QuotaBook>(book: B, shopId: ShopId, by: 'message' | 'enter', at: Ms): B {
  const known = book.windows.find((w) => w.shopId === shopId) ?? { shopId, messageAt: 0, enterAt: 0 };
  const window =
    by === 'message'
      ? { ...known, messageAt: Math.max(known.messageAt, at) }
      : { ...known, enterAt: Math.max(known.enterAt, at) };
  const others = book.windows.filter((w) => w.shopId !== shopId);
  return { ...book, windows: [...others, window].slice(-mostShops) };
}

/**
 * What `shopId` may send at `now`. Pure counting: sends since the event that opened, its own and all together. One that
 * was stored before the event and is sent after it (its call died between) counts as WeChat counts it: since the event.
 */
export function allowance(book: QuotaBook, shopId: ShopId, now: Ms, rules: Rules): Allowance {
  const own = book.windows.filter((w) => w.shopId === shopId);
  const mine = left(
    own,
    book.sends.filter((s) => s.shopId === shopId),
    book.closedAt,
    now,
    rules,
  );
  const all = left(book.windows, book.sends, book.closedAt, now, rules);
  const until = mine.until === null || all.until === null ? null : Math.min(mine.until, all.until);
  const least = Math.min(mine.left, all.left);
  if (until === null) return { left: 0, until: null, why: 'timeOver' };
  return least > 0 ? { left: least, until, why: '' } : { left: 0, until: null, why: 'countOver' };
}

function left(
  windows: readonly OpenWindow[],
  sends: readonly QuotaSend[],
  closedAt: Ms,
  now: Ms,
  rules: Rules,
): { left: number; until: Ms | null } {
  const kinds = [
    {
      from: Math.max(0, ...windows.map((w) => w.messageAt)),
      most: rules['service.messageQuota'],
      long: hours(rules['service.messageWindowHours']),
    },
    {
      from: Math.max(0, ...windows.map((w) => w.enterAt)),
      most: rules['service.enterQuota'],
      long: rules['service.enterWindowSeconds'] * 1000,
    },
  ];
  let most = 0;
  let until: Ms | null = null;
  for (const { from, most: quota, long } of kinds) {
    // WeChat gives whole seconds: an event of the second in which the window was closed may be older than that.
    if (from === 0 || from <= closedAt || from + long <= now) continue;
    const free = Math.max(0, quota - sends.filter((s) => s.pending || s.at >= from).length);
    if (until === null || free > most) until = from + long;
    most = Math.max(most, free);
  }
  return { left: most, until };
}

/** The book with one more send; those that no window can count any more are forgotten. */
export function reserved<B extends QuotaBook>(book: B, send: QuotaSend, rules: Rules): B {
  const long = hours(rules['service.messageWindowHours']);
  const live = book.sends.filter((s) => s.at + long > send.at);
  return { ...book, sends: [...live, { ...send, pending: true as const }].slice(-mostSends) };
}

/** The sends that an event of `at` leaves behind, were it known that WeChat counted them before it. */
export const openBefore = ({ sends }: QuotaBook, at: Ms): QuotaSend[] =>
  sends.filter((s) => s.pending && s.at < at);

/** The book once it is known by when WeChat had counted these sends. */
export const heardOf = <B extends QuotaBook>(book: B, countedBy: ReadonlyMap<string, Ms>): B => ({
  ...book,
  sends: book.sends.map((send) => {
    const by = countedBy.get(send.id);
    return by === undefined ? send : { id: send.id, shopId: send.shopId, at: Math.max(send.at, by) };
  }),
});

/** The place in the book of the n-th try (from 1) of a message. */
export const sendIdOf = (messageId: string, tries: number): string => `${messageId}/${tries}`;

/** The book without a send that WeChat says did not go. */
export const givenBack = <B extends QuotaBook>(book: B, id: string): B => ({
  ...book,
  sends: book.sends.filter((s) => s.id !== id),
});
