import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from './call';
import type { ClientError } from './messages';

export interface Load<T> {
  data: T | null;
  error: ClientError | null;
  loading: boolean;
  /** Asks again; what is on show stays until the answer comes. */
  reload: () => Promise<void>;
}

/**
 * Loads what a page shows, again whenever `keys` change. Answers that come after a newer question are dropped.
 */
export function useLoad<T>(ask: () => Promise<Outcome<T>>, keys: readonly unknown[]): Load<T> {
  const [state, setState] = useState<{ data: T | null; error: ClientError | null; loading: boolean }>({
    data: null,
    error: null,
    loading: true,
  });
  const turn = useRef(0);
  const latest = useRef(ask);
  latest.current = ask;

  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    setState((old) => (old.loading && !old.error ? old : { ...old, error: null, loading: true }));
    const outcome = await latest.current();
    if (mine !== turn.current) return;
    setState((old) =>
      outcome.ok
        ? { data: outcome.data, error: null, loading: false }
        : { data: old.data, error: outcome.error, loading: false },
    );
  }, []);

  useEffect(() => {
    void reload();
    return () => {
      turn.current += 1;
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: the keys are the caller's to name
  }, keys);

  return { ...state, reload };
}
