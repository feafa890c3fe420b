import { searchPass } from '../../local/demo/seed';
import { type Street, streetOf } from '../aftersales/street';
import { type FreshCloud, openFreshCloud } from '../orders/fresh';
import { filledStore, member } from '../orders/goods';

/** One warm cloud that stands on a fresh copy of the street for every case. */
export interface Bed extends Pick<FreshCloud, 'keep' | 'putBack' | 'difference'> {
  /** The street as it was filled: nothing ordered, nothing paid, no fault waiting. */
  fresh(): Promise<Street>;
  close(): Promise<void>;
}

/** The parts of the index that are due each day would be due in every copy: their own scenario asks for them. */
const pass = searchPass(Date.UTC(2099, 0, 1));
/** So is the night's way through all shops. */
const noNight = { _id: 'night', day: '20990101', cursor: '', done: true, shops: 0 };

export async function openBed(): Promise<Bed> {
  const cloud = await openFreshCloud(async (now) => {
    const store = await filledStore(now);
    await store.insert('search_jobs', [{ ...pass }]);
    await store.insert('touchpoint_jobs', [{ ...noNight }]);
    await store.insert('members', [{ ...member('tea', 'edits-tea', 'editor') }]);
    const plenty = { $set: { available: 1000 } };
    await store.update({ collection: 'stocks', filter: {}, change: plenty, multi: true });
    return store;
  });
  const street = streetOf(cloud);
  return {
    async fresh() {
      await cloud.fresh();
      return street;
    },
    keep: cloud.keep,
    putBack: cloud.putBack,
    difference: cloud.difference,
    close: () => cloud.close(),
  };
}
