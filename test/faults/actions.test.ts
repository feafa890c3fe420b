import { walkMatrix } from './matrix';
import { registered, writeActions } from './registered';

// Whole under TONGDIAN_PROVE: every function's writes but the clock's.
walkMatrix((fn) => fn !== 'clock');

test('no scenario is of an action that is none, or no write', () => {
  const names = writeActions.map(({ name }) => name);
  expect([...registered.keys()].filter((name) => !names.includes(name))).toEqual([]);
});
