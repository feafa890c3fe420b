/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import type { Outcome } from '@/cloud/call';
import { type AnswerPage, asPages, useAnswer } from './use-answer';

type Page = AnswerPage<string>;
const page = (rows: string[], nextCursor: string | null = null): Outcome<Page> => ({
  ok: true,
  data: { rows, nextCursor },
});
const offline: Outcome<Page> = { ok: false, error: { code: 'OFFLINE', message: '' } };

/** A cloud that answers when told to, and counts what it is asked. */
function cloud() {
  const asked: (string | undefined)[] = [];
  const waiting: ((answer: Outcome<Page>) => void)[] = [];
  return {
    asked,
    ask: (cursor: string | undefined) => {
      asked.push(cursor);
      return new Promise<Outcome<Page>>((resolve) => waiting.push(resolve));
    },
    answer: (outcome: Outcome<Page>) => act(async () => waiting.shift()?.(outcome)),
  };
}

const watch = (key: string, ask: (cursor: string | undefined) => Promise<Outcome<Page>>) =>
  renderHook(({ key }) => useAnswer<string, Page>(key, ask), { initialProps: { key } });

it('asks once, goes on by cursor, and gives the same again without asking', async () => {
  const { ask, asked, answer } = cloud();
  const { result, unmount } = watch('tea', ask);
  expect(result.current.answer).toBeNull();
  await answer(page(['a', 'b'], 'next'));
  expect(result.current.answer?.rows).toEqual(['a', 'b']);
  act(() => {
    result.current.extend();
    result.current.extend();
  });
  expect(result.current.extending).toBe(true);
  await answer(page(['c']));
  expect(result.current.answer).toEqual({ rows: ['a', 'b', 'c'], nextCursor: null });
  expect(asked).toEqual([undefined, 'next']);
  unmount();
  const again = watch('tea', ask);
  expect(again.result.current.answer?.rows).toEqual(['a', 'b', 'c']);
  expect(asked).toHaveLength(2);
});

it('drops the answer to an older question', async () => {
  const { ask, answer } = cloud();
  const { result, rerender } = watch('old', ask);
  rerender({ key: 'new' });
  await answer(page(['of the old']));
  expect(result.current.answer).toBeNull();
  await answer(page(['of the new']));
  expect(result.current.answer?.rows).toEqual(['of the new']);
});

it('says what failed, keeps what is there, and tries again', async () => {
  const { ask, answer } = cloud();
  const { result } = watch('far', ask);
  await answer(offline);
  expect(result.current.error?.code).toBe('OFFLINE');
  act(() => result.current.reload());
  await answer(page(['a'], 'next'));
  act(() => result.current.extend());
  await answer(offline);
  expect(result.current.answer?.rows).toEqual(['a']);
  expect(asPages(result.current)).toMatchObject({ more: true, error: { code: 'OFFLINE' } });
  act(() => result.current.extend());
  await answer(page(['b']));
  await waitFor(() => expect(result.current.answer?.rows).toEqual(['a', 'b']));
});
