/** @jest-environment jsdom */
import { act, cleanup, renderHook } from '@testing-library/react';
import type { Outcome } from './call';
import { useSending } from './use-sending';

afterEach(cleanup);

const unheard: Outcome<string> = { ok: false, error: { code: 'OFFLINE', message: '' } };
const taken: Outcome<string> = { ok: true, data: 'made' };

/** A form whose sendings are answered one after the other as given, and the ids that they went out under. */
function form(...answers: Outcome<string>[]) {
  const ids: string[] = [];
  const made: string[] = [];
  const { result } = renderHook(() =>
    useSending(
      async (id) => {
        ids.push(id);
        return answers.shift() ?? unheard;
      },
      (data) => {
        made.push(data);
      },
    ),
  );
  const press = () => act(() => result.current.go());
  return { ids, made, press, hook: () => result.current };
}

test('two presses before a redraw send once', async () => {
  const { ids, made, hook } = form(taken, taken);
  await act(async () => {
    await Promise.all([hook().go(), hook().go()]);
  });
  expect([ids.length, made]).toEqual([1, ['made']]);
});

test('a repeat after a lost answer goes out under its first id, and the next thing under another', async () => {
  const { ids, made, press, hook } = form(unheard, taken, taken);
  await press();
  expect(hook().error).toEqual(unheard.error);
  await press();
  expect([hook().error, made]).toEqual([null, ['made']]);
  await press();
  expect(ids[1]).toBe(ids[0]);
  expect(ids[2]).not.toBe(ids[0]);
});

test('what was changed since is another request, and what was said of it before is gone', async () => {
  const { ids, press, hook } = form(unheard, unheard);
  await press();
  act(() => hook().changed());
  expect(hook().error).toBeNull();
  await press();
  expect(ids[1]).not.toBe(ids[0]);
});

test('it is busy until what follows is done', async () => {
  let arrive: () => void = () => undefined;
  const { result } = renderHook(() =>
    useSending(
      async () => taken,
      () =>
        new Promise<void>((done) => {
          arrive = done;
        }),
    ),
  );
  await act(async () => void result.current.go());
  expect(result.current.busy).toBe(true);
  await act(async () => arrive());
  expect(result.current.busy).toBe(false);
});
