import { useEffect, useRef, useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { useSettled } from './use-settled';

export type Suggested = Output<'search', 'suggest'>;

/** Quick enough to feel at once, slow enough that a word costs one call. */
const quiet = 200;

/**
 * What begins like the typed text, once it has stood still. An answer that comes after more was typed is dropped;
 * null while there is none, also where the call failed: suggestions are an extra.
 */
export function useSuggestions(text: string, wanted: boolean): Suggested | null {
  const settled = useSettled(text, quiet);
  const [answer, setAnswer] = useState<{ text: string; found: Suggested } | null>(null);
  const turn = useRef(0);
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    if (!wanted || settled === '') return;
    void call('search', 'suggest', { text: settled }).then((outcome) => {
      if (mine === turn.current && outcome.ok) setAnswer({ text: settled, found: outcome.data });
    });
  }, [settled, wanted]);
  // What was suggested for the beginning of a word stays until the whole of it is answered: nothing flickers.
  return wanted && answer && (text.startsWith(answer.text) || answer.text.startsWith(text))
    ? answer.found
    : null;
}
