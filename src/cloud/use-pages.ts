import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from './call';
import type { ClientError } from './messages';

export interface Pages<Row> {
  rows: Row[];
  /** First page on its way. */
  loading: boolean;
  /** A further page on its way. */
  extending: boolean;
  error: ClientError | null;
  /** There is another page. */
  more: boolean;
  extend: () => void;
  reload: () => void;
}

interface Page<Row> {
  rows: Row[];
  nextCursor: string | null;
}

/** What a function answered as a page of a list; `rows` picks the rows out of it. */
export function pageOf<T extends { nextCursor: string | null }, Row>(
  outcome: Outcome<T>,
  rows: (data: T) => Row[],
): Outcome<Page<Row>> {
  if (!outcome.ok) return outcome;
  return { ok: true, data: { rows: rows(outcome.data), nextCursor: outcome.data.nextCursor } };
}

/** A list by cursor: the first page at once, the others as the reader comes to the end. */
export function usePages<Row>(
  ask: (cursor: string | undefined) => Promise<Outcome<Page<Row>>>,
  keys: readonly unknown[],
  first?: Page<Row>,
): Pages<Row> {
  const [page, setPage] = useState<Page<Row>>(first ?? { rows: [], nextCursor: null });
  const [phase, setPhase] = useState<'first' | 'more' | 'idle'>(first ? 'idle' : 'first');
  const [error, setError] = useState<ClientError | null>(null);
  const turn = useRef(0);
  const busy = useRef(false);
  const given = useRef(first !== undefined);

  const fetchPage = useCallback(
    async (cursor: string | undefined, kept: Row[]) => {
      turn.current += 1;
      const mine = turn.current;
      busy.current = true;
      setError(null);
      setPhase(cursor ? 'more' : 'first');
      const outcome = await ask(cursor);
      if (mine !== turn.current) return;
      busy.current = false;
      setPhase('idle');
      if (outcome.ok) setPage({ rows: [...kept, ...outcome.data.rows], nextCursor: outcome.data.nextCursor });
      else setError(outcome.error);
    },
    [ask],
  );

  useEffect(() => {
    if (given.current) {
      given.current = false;
      return;
    }
    setPage({ rows: [], nextCursor: null });
    void fetchPage(undefined, []);
    // biome-ignore lint/correctness/useExhaustiveDependencies: the keys are the caller's to name
  }, keys);

  return {
    rows: page.rows,
    loading: phase === 'first',
    extending: phase === 'more',
    error,
    more: page.nextCursor !== null,
    extend: () => {
      if (!busy.current && page.nextCursor) void fetchPage(page.nextCursor, page.rows);
    },
    reload: () => void fetchPage(undefined, []),
  };
}
