import Taro, { useDidHide } from '@tarojs/taro';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { call, newRequestId, type Output } from '@/cloud/call';
import type { ShopId } from '../../../domain/units';
import { Keeper, type KeeperState, type Kept } from './keeper';

export type Draft = Output<'homepage', 'draft'>;

const keyOf = (shopId: ShopId) => `tongdian.homepage.${shopId}`;

/** The draft that was loaded, kept from now on; what was left on the phone is taken up. */
export function useKeeper(shopId: ShopId, draft: Draft): { keeper: Keeper; state: KeeperState } {
  const keeper = useMemo(() => {
    const kept = Taro.getStorageSync<Kept | ''>(keyOf(shopId)) || null;
    return new Keeper(draft, doorOf(shopId), kept);
  }, [shopId, draft]);
  useEffect(() => {
    // Back on the net: what could not be saved goes now, not with the next try.
    const tryNow = ({ isConnected }: { isConnected: boolean }) => {
      if (isConnected) void keeper.flush();
    };
    Taro.onNetworkStatusChange(tryNow);
    return () => {
      Taro.offNetworkStatusChange(tryNow);
      keeper.stop();
    };
  }, [keeper]);
  useDidHide(() => void keeper.flush());
  return { keeper, state: useSyncExternalStore(keeper.subscribe, keeper.look, keeper.look) };
}

const doorOf = (shopId: ShopId): ConstructorParameters<typeof Keeper>[1] => ({
  save: (input, requestId) => call('homepage', 'save', { shopId, ...input }, requestId),
  keep(kept) {
    if (kept) Taro.setStorage({ key: keyOf(shopId), data: kept }).catch(notKept);
    else Taro.removeStorage({ key: keyOf(shopId) }).catch(() => undefined);
  },
  later(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  newRequestId,
});

const notKept = () => console.warn('the draft could not be kept on the phone');
