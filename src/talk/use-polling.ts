import { useEffect, useMemo, useRef } from 'react';
import type { Ms } from '../../domain/units';
import { onNetworkBack } from './network';
import { ACTIVE, hasRoom, IDLE, nextAt, spent } from './schedule';
import { useSight } from './use-sight';

/** What an answer says about the next question; null when there was no answer. */
export type Told = { askAgainMs: Ms; more: boolean } | null;

export interface Polling {
  /** Somebody said something here: the next question comes soon. */
  stir(): void;
  /** Takes a place among the minute's calls for a mark that goes by itself; false when there is none left. */
  takesPlace(): boolean;
}

/** Asks what is new for as long as the page lives, at the pace of `schedule.ts`. `on`: there is something to ask about. */
export function usePolling(ask: () => Promise<Told>, on: boolean): Polling {
  const inSight = useSight();
  const latest = useRef(ask);
  latest.current = ask;
  const pace = useRef({ calls: [] as Ms[], told: IDLE as Ms, hidden: false, hurry: false });
  const again = useRef<() => void>(() => undefined);

  useEffect(() => {
    if (!on) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asking = false;
    let over = false;
    const plan = () => {
      clearTimeout(timer);
      if (over || asking) return;
      const now = Date.now();
      timer = setTimeout(() => void run(), nextAt({ now, ...pace.current }) - now);
    };
    const run = async () => {
      const state = pace.current;
      asking = true;
      state.calls = spent(state.calls, Date.now());
      state.hurry = false;
      const told = await latest.current();
      asking = false;
      state.told = told?.askAgainMs ?? IDLE;
      state.hurry = state.hurry || (told?.more ?? false);
      plan();
    };
    again.current = plan;
    // The page was opened with an answer just now: that was the first call.
    if (pace.current.calls.length === 0) pace.current.calls = [Date.now()];
    const stop = onNetworkBack(() => {
      pace.current.hurry = true;
      plan();
    });
    plan();
    return () => {
      over = true;
      clearTimeout(timer);
      stop();
    };
  }, [on]);

  useEffect(() => {
    const cameBack = pace.current.hidden && inSight;
    pace.current.hidden = !inSight;
    if (cameBack) pace.current.hurry = true;
    again.current();
  }, [inSight]);

  return useMemo(
    () => ({
      stir() {
        pace.current.told = ACTIVE;
        again.current();
      },
      takesPlace() {
        const now = Date.now();
        const room = hasRoom(pace.current.calls, now);
        if (room) pace.current.calls = spent(pace.current.calls, now);
        return room;
      },
    }),
    [],
  );
}
