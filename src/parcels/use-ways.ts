import { useEffect, useRef, useState } from 'react';
import type { Outcome, Output } from '@/cloud/call';
import { isStale, type Way, withWays } from './ways';

type Tracked = Output<'orders', 'track'>;

/**
 * An order's parcels with where they are. What the order knows is shown at once; where it is old the carriers are
 * asked, once a look, and the page changes when they answer. Without an answer it stays as it is.
 */
export function useWays<P extends Way & { travels: boolean }>(
  parcels: readonly P[],
  ask: () => Promise<Outcome<Tracked>>,
): P[] {
  const [news, setNews] = useState<Tracked['parcels']>([]);
  const asked = useRef(false);
  const stale = parcels.some((parcel) => isStale(parcel, Date.now()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, however often the page renders
  useEffect(() => {
    if (!stale || asked.current) return;
    asked.current = true;
    let here = true;
    void ask().then((outcome) => {
      if (here && outcome.ok) setNews(outcome.data.parcels);
    });
    return () => {
      here = false;
    };
  }, [stale]);
  return withWays(parcels, news);
}
