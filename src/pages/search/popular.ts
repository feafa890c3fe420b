import { useEffect, useState } from 'react';
import { call } from '@/cloud/call';

const shown = 10;
/** As long as the program runs it changes too little to be asked for twice. */
let known: readonly string[] | null = null;

/** What others search; empty until it is known, and where the call failed: it is an extra. */
export function usePopular(wanted: boolean): readonly string[] {
  const [queries, setQueries] = useState(known ?? []);
  useEffect(() => {
    if (!wanted || known) return;
    void call('search', 'popular', { limit: shown }).then((outcome) => {
      if (!outcome.ok) return;
      known = outcome.data.queries;
      setQueries(known);
    });
  }, [wanted]);
  return queries;
}
