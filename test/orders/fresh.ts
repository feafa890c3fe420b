import type { MemoryStore } from '../../local/store';
import { openTestCloud, type TestCloud } from './cloud';
import { filledStore } from './goods';

/** A warm cloud that is put back to how it was filled, so that every test need not load the functions anew. */
export interface FreshCloud extends TestCloud {
  /**
   * The store as it was filled: nothing ordered, nothing paid, nothing known to WeChat, no fault waiting; on the day
   * after the last copy's.
   */
  fresh(): Promise<void>;
}

/** Long enough that the next call of every warm function reads the rules anew, so that all make the same calls. */
export const rulesAge = 61_000;

/** @param fill what the store begins with, where it is not the street of `goods.ts` */
export async function openFreshCloud(fill: typeof filledStore = filledStore): Promise<FreshCloud> {
  const held: { began?: MemoryStore; store?: MemoryStore } = {};
  const copy = async () => {
    held.store = await held.began?.fork();
  };
  const street = await openTestCloud({
    async filled(now) {
      held.began = await fill(now);
      await copy();
      return standingFor(() => held.store as MemoryStore);
    },
  });
  const { clock, faults, logistics, outbox, pay, push, subscriptions } = street.cloud;
  return {
    ...street,
    async fresh() {
      // What WeChat still says of the last copy is not for the next.
      await pay.callBacks.landed();
      await copy();
      for (const held of [pay, logistics, outbox, push, subscriptions]) held.forget();
      faults.clear();
      clock.set(nextNoon(clock.now()));
    },
  };
}

const day = 86_400_000;
/**
 * Noon in Beijing of the day after. Every copy begins at the same hour, so that what happens once a night lies at the
 * same call of a scenario, or in none; and late enough that every warm function reads the rules anew.
 */
const nextNoon = (now: number): number => (Math.floor(now / day) + 1) * day + 4 * 3_600_000;

/** A store that is, at every call, another. */
const standingFor = (store: () => MemoryStore): MemoryStore =>
  new Proxy({} as MemoryStore, {
    get(_, name) {
      const held = store();
      const member = held[name as keyof MemoryStore] as unknown;
      return typeof member === 'function' ? member.bind(held) : member;
    },
  });
