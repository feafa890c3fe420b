import type { MemoryStore } from '../../local/store';
import { openTestCloud, type TestCloud } from './cloud';
import { type Files, filesOf, keepFiles, putBackFiles } from './files';
import { filledStore } from './goods';

/** A warm cloud that is put back to how it was filled, so that every test need not load the functions anew. */
export interface FreshCloud extends TestCloud {
  /**
   * The store as it was filled: nothing ordered, nothing paid, nothing known to WeChat, no fault waiting; on the day
   * after the last copy's.
   */
  fresh(): Promise<void>;
  /** How it is now, once no call-back is on its way. */
  keep(): Promise<Kept>;
  /**
   * Puts back what `keep` gave, as often as is asked for: documents, files, all that WeChat knows. The clock stands
   * where it was then, and functions are as after a cold start, so that one call after it is like the other.
   */
  putBack(kept: Kept): Promise<void>;
  /** What is here beside what was kept, as one text: alike where two copies went the same way. */
  difference(kept: Kept): string;
}

/** A cloud as it was once. */
export interface Kept {
  store: MemoryStore;
  documents: ReadonlyMap<string, string>;
  files: Files;
  /** Each puts back what one stand-in knew. */
  known: readonly (() => void)[];
  now: number;
}

/** Long enough that the next call of every warm function reads the rules anew, so that all make the same calls. */
export const rulesAge = 61_000;

/** @param fill what the store begins with, where it is not the street of `goods.ts` */
export async function openFreshCloud(fill: typeof filledStore = filledStore): Promise<FreshCloud> {
  const held: { began?: MemoryStore; store?: MemoryStore } = {};
  const store = () => held.store as MemoryStore;
  const street = await openTestCloud({
    pictureCheckMs: 20,
    async filled(now) {
      held.began = await fill(now);
      held.store = await held.began.fork();
      return standingFor(store);
    },
  });
  const { clock, faults, logistics, outbox, pay, push, storage, subscriptions } = street.cloud;
  const memories = [pay, logistics, outbox, push, subscriptions].map(({ memory }) => memory);
  const landed = async () => {
    await pay.callBacks.landed();
    await street.cloud.picturesLooked();
    await pay.callBacks.landed();
  };
  return {
    ...street,
    async fresh() {
      // What WeChat still says of the last copy is not for the next.
      await landed();
      pay.callBacks.repeats(true);
      held.store = await held.began?.fork();
      for (const memory of memories) memory.forget();
      faults.clear();
      clock.set(nextNoon(clock.now()));
    },
    async keep() {
      // Real time has no say in what is put back time and again.
      pay.callBacks.repeats(false);
      await landed();
      return {
        store: await store().fork(),
        documents: store().contents().entries,
        files: keepFiles(storage.dir),
        known: memories.map((memory) => memory.keep()),
        now: clock.now(),
      };
    },
    async putBack(kept) {
      await landed();
      faults.clear();
      held.store = await kept.store.fork();
      for (const putBackKnown of kept.known) putBackKnown();
      putBackFiles(storage.dir, kept.files);
      clock.stand(kept.now);
    },
    difference(kept) {
      const { entries, held: locks } = store().contents();
      const changed = [...entries].filter(([key, value]) => kept.documents.get(key) !== value);
      const gone = [...kept.documents.keys()].filter((key) => !entries.has(key));
      const known = memories.map((memory) => memory.known());
      const all = [clock.now(), changed, gone, locks, filesOf(storage.dir), known];
      // When a call-back is tried again is real time, and none is.
      return JSON.stringify(all, (name, value: unknown) => (name === 'nextAt' ? undefined : value));
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
