import { useDidHide, useUnload } from '@tarojs/taro';
import { useMemo } from 'react';
import type { Counter } from '@/blocks/counted';
import { call, newRequestId } from '@/cloud/call';
import { isSinglePage } from '@/cloud/launch';
import { Tally } from './tally';

const tally = new Tally();

/** Counts what of a shop is seen and tapped, and tells it in one call when its reader turns to something else. */
export function useCounter(shopId: string): Counter | null {
  // Who leaves without this call being heard was not counted: a visit more or less is no reason to ask twice.
  const tell = () => {
    const counts = tally.take(shopId);
    if (counts.length > 0) void call('homepage', 'seen', { shopId, counts }, newRequestId());
  };
  useDidHide(tell);
  useUnload(tell);
  return useMemo(
    () =>
      isSinglePage() || !shopId
        ? null
        : {
            saw: (module) => tally.add(shopId, module, 'views'),
            tapped: (module) => tally.add(shopId, module, 'taps'),
          },
    [shopId],
  );
}
