import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { type Recent, recentsFrom, recentsOf, withoutRecent, withRecent } from './recent';

const KEY = 'tongdian.search.recent';

interface Recents {
  all: Recent[];
  /** What was deleted last, until something else is done. */
  deleted: Recent[];
  add(one: Recent): void;
  drop(one: Recent): void;
  /** Deletes the searches across all shops, or those inside one. */
  clear(shopId: string): void;
  /** Brings back what was deleted last. */
  undo(): void;
}

/** Own searches, on this device alone: they are sent nowhere. */
export const useRecents = create<Recents>((set, get) => {
  const keep = (all: Recent[], deleted: Recent[]) => {
    set({ all, deleted });
    Taro.setStorage({ key: KEY, data: all }).catch(() => console.warn('the search could not be kept'));
  };
  return {
    all: recentsFrom(Taro.getStorageSync<unknown>(KEY)),
    deleted: [],
    add: (one) => keep(withRecent(get().all, one), []),
    drop: (one) => keep(withoutRecent(get().all, one), get().all),
    clear: (shopId) => {
      const { all } = get();
      const gone = recentsOf(all, shopId);
      keep(
        all.filter((one) => !gone.includes(one)),
        all,
      );
    },
    undo: () => keep(get().deleted, []),
  };
});
