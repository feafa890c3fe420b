import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '@/cloud/call';
import type { ClientError } from '@/cloud/messages';
import type { Pages } from '@/cloud/use-pages';
import { KeptAnswers } from './kept-answers';

/** What every page of an answer has. */
export interface AnswerPage<Row> {
  rows: readonly Row[];
  nextCursor: string | null;
}

export interface Answered<Row, Page extends AnswerPage<Row>> {
  /** The first page with the rows of all that followed; null until it is there. */
  answer: Page | null;
  error: ClientError | null;
  /** A further page on its way. */
  extending: boolean;
  extend: () => void;
  reload: () => void;
}

/** Ten searches back, as long as somebody looks at one product after another. */
const kept = new KeptAnswers<unknown>(10, 10 * 60_000);

interface State<Page> {
  key: string;
  answer: Page | null;
  error: ClientError | null;
  extending: boolean;
}

/**
 * The answer to a question, page by page. One that was given a short while ago is shown again without a call: a way
 * back, or from one tab to the other and back, costs nothing. Answers to an older question are dropped.
 */
export function useAnswer<Row, Page extends AnswerPage<Row>>(
  key: string,
  ask: (cursor: string | undefined) => Promise<Outcome<Page>>,
): Answered<Row, Page> {
  const blank = (): State<Page> => ({
    key,
    answer: (kept.get(key, Date.now()) as Page | undefined) ?? null,
    error: null,
    extending: false,
  });
  const [held, setState] = useState(blank);
  const state = held.key === key ? held : blank();
  const turn = useRef(0);
  const busy = useRef(false);
  const latest = useRef(ask);
  latest.current = ask;

  const fetchPage = useCallback(
    async (before: Page | null) => {
      turn.current += 1;
      const mine = turn.current;
      busy.current = true;
      setState({ key, answer: before, error: null, extending: before !== null });
      const outcome = await latest.current(before?.nextCursor ?? undefined);
      if (mine !== turn.current) return;
      busy.current = false;
      if (!outcome.ok) return setState({ key, answer: before, error: outcome.error, extending: false });
      const answer = before ? joined<Row, Page>(before, outcome.data) : outcome.data;
      kept.set(key, answer, Date.now());
      setState({ key, answer, error: null, extending: false });
    },
    [key],
  );

  useEffect(() => {
    busy.current = false;
    if (kept.get(key, Date.now()) === undefined) void fetchPage(null);
    return () => {
      turn.current += 1;
    };
  }, [key, fetchPage]);

  const { answer, error, extending } = state;
  return {
    answer,
    error,
    extending,
    extend: () => {
      if (!busy.current && answer?.nextCursor) void fetchPage(answer);
    },
    reload: () => void fetchPage(null),
  };
}

/** Rows of both, in order; what is said about the whole answer comes from its first page. */
function joined<Row, Page extends AnswerPage<Row>>(first: Page, next: Page): Page {
  return { ...first, rows: [...first.rows, ...next.rows], nextCursor: next.nextCursor };
}

/** As the foot of a list wants it. */
export function asPages<Row>(answered: Answered<Row, AnswerPage<Row>>): Pages<unknown> {
  const { answer, error, extending, extend, reload } = answered;
  return {
    rows: [...(answer?.rows ?? [])],
    loading: answer === null && error === null,
    extending,
    error,
    more: answer !== null && answer.nextCursor !== null,
    extend,
    reload,
  };
}
