import { useMemo } from 'react';
import type { Counter } from '@/blocks/counted';
import { call, newRequestId } from '@/cloud/call';
import { isSinglePage } from '@/cloud/launch';
import { Tally } from './tally';

const tally = new Tally();

/**
 * Tells what of shops was seen and tapped, one call a shop: when the mini program goes to the background, so that no page
 * waits for it. What is not heard was not counted: a visit more or less is no reason to ask twice.
 */
export function tellCounts(): void {
  for (const [shopId, counts] of tally.take())
    void call('homepage', 'seen', { shopId, counts }, newRequestId());
}

/** Counts what of a shop is seen and tapped; nothing in Moments' single page, where nobody is logged in. */
export function useCounter(shopId: string): Counter | null {
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
