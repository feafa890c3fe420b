import { beijingDay } from '../calendar';
import type { RatingFactDoc } from '../documents';
import type { Ms, Openid, ShopId } from '../units';
import type { Effects, Exclusion, Subject } from './effects';

export interface FactSource {
  /** Derived from what happened: the same is written once. */
  id: string;
  shopId: ShopId;
  /** Of the shopper, as `buyerKey` gives it: tells buyers of one shop apart and names nobody. */
  buyer: string;
  /** When it happened that is judged, not when it was heard of: a refund for quality counts with its parcel's day. */
  at: Ms;
  /** One subject is one sample of a metric, however many facts there are about it. */
  subject: Subject;
  /** What the merchant should look at, where it is another than the subject. */
  about?: Subject;
  effects: Effects;
  /** Whether it is worse than it could be. */
  bad: boolean;
  excluded?: Exclusion;
}

/** A fact as it is stored; one that is excluded is kept with its reason and adds nothing. */
export function factOf(source: FactSource, recordedAt: Ms): RatingFactDoc {
  const { id, about, excluded, effects, bad, ...rest } = source;
  return {
    _id: id,
    ...rest,
    day: beijingDay(source.at),
    effects: excluded ? {} : effects,
    noted: bad || excluded !== undefined,
    about: about ?? source.subject,
    excluded: excluded ?? null,
    recordedAt,
  };
}

/** The fact that takes another back: a review that was removed, a refund that never came to be. */
export function takenBack(source: FactSource): FactSource {
  const turned = Object.entries(source.effects).map(([metric, { n, s }]) => [metric, { n: -n, s: -s }]);
  return { ...source, id: `${source.id}~back`, effects: Object.fromEntries(turned) as Effects };
}

/**
 * The same for the same shopper and shop, another for anybody else, and no openid: 53 bits of a plain hash (cyrb53),
 * which is enough to tell a shop's buyers apart. Nothing that leaves a function holds it.
 */
export function buyerKey(shopId: ShopId, openid: Openid): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const c of `${shopId} ${openid}`) {
    const code = c.codePointAt(0)!;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
