/** @jest-environment jsdom */
import { act, cleanup, renderHook } from '@testing-library/react';
import { useOneAtATime } from './one-at-a-time';

afterEach(cleanup);

/** Work that ends when the test says so. */
function held() {
  const begun: string[] = [];
  const ends: { done: () => void; broken: () => void }[] = [];
  const { result } = renderHook(() =>
    useOneAtATime((what: string) => {
      begun.push(what);
      return new Promise<void>((done, reject) => {
        ends.push({ done, broken: () => reject(new Error('broken')) });
      });
    }),
  );
  return { begun, ends, hook: () => result.current };
}

test('presses begin nothing while the first is under way, drawn or not', async () => {
  const { begun, ends, hook } = held();
  await act(async () => {
    void hook().go('first');
    void hook().go('before it is drawn');
  });
  expect([hook().busy, hook().doing]).toEqual([true, ['first']]);
  await act(() => hook().go('while it is drawn'));
  expect(begun).toEqual(['first']);
  await act(async () => ends[0]?.done());
  expect([hook().busy, hook().doing]).toEqual([false, null]);
  await act(async () => void hook().go('second'));
  expect(begun).toEqual(['first', 'second']);
});

test('work that broke lets the next press begin it again', async () => {
  const { begun, ends, hook } = held();
  let heard: Promise<unknown> = Promise.resolve();
  await act(async () => {
    heard = hook()
      .go('first')
      .catch((cause: Error) => cause.message);
  });
  await act(async () => ends[0]?.broken());
  expect(await heard).toBe('broken');
  expect(hook().busy).toBe(false);
  await act(async () => void hook().go('again'));
  expect(begun).toEqual(['first', 'again']);
});
