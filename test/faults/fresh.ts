import type { SearchJobDoc } from '../../domain/documents';
import type { MemoryStore } from '../../local/store';
import { type Street, streetOf } from '../aftersales/street';
import { openTestCloud } from '../orders/cloud';
import { filledStore, member } from '../orders/goods';

/** One warm cloud that stands on a fresh copy of the street for every case. */
export interface Bed {
  /** The street as it was filled: nothing ordered, nothing paid, no fault waiting. */
  fresh(): Promise<Street>;
  close(): Promise<void>;
}

/** Long enough that the next call of every warm function reads the rules anew, so that all make the same calls. */
export const rulesAge = 61_000;

/** The parts of the index that are due each day would be due in every copy: their own scenario asks for them. */
const pass: SearchJobDoc = {
  _id: 'pass',
  dueAt: Date.UTC(2099, 0, 1),
  cursor: '',
  of: 'shops',
  seen: 0,
  drift: 0,
  findings: [],
  repair: true,
  run: '',
  last: null,
};

export async function openBed(): Promise<Bed> {
  const current: { store?: MemoryStore } = {};
  const cloud = await openTestCloud(async (now) => {
    current.store = await filledStore(now);
    await current.store.insert('search_jobs', [{ ...pass }]);
    await current.store.insert('members', [{ ...member('tea', 'edits-tea', 'editor') }]);
    const plenty = { $set: { available: 1000 } };
    await current.store.update({ collection: 'stocks', filter: {}, change: plenty, multi: true });
    return standingFor(() => current.store as MemoryStore);
  });
  const filled = current.store as MemoryStore;
  const street = streetOf(cloud);
  return {
    async fresh() {
      current.store = await filled.fork();
      cloud.cloud.pay.forget();
      cloud.cloud.logistics.forget();
      cloud.cloud.faults.clear();
      cloud.cloud.clock.set(nextNoon(cloud.cloud.clock.now()));
      return street;
    },
    close: () => cloud.close(),
  };
}

const day = 86_400_000;
/**
 * Noon in Beijing of the day after. Every copy begins at the same hour, so that what happens once a night lies at the
 * same call of a scenario, or in none; and late enough that every warm function reads the rules anew.
 */
const nextNoon = (now: number): number => (Math.floor(now / day) + 1) * day + 4 * 3_600_000;

/** A store that is, at every call, another. */
export const standingFor = (store: () => MemoryStore): MemoryStore =>
  new Proxy({} as MemoryStore, {
    get(_, name) {
      const held = store();
      const member = held[name as keyof MemoryStore] as unknown;
      return typeof member === 'function' ? member.bind(held) : member;
    },
  });
