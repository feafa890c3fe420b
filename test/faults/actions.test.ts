import { walkMatrix } from './matrix';
import { registered, writeActions } from './registered';
import { trade } from './rooms';

// The writes of every function but those of a file of their own. Whole under TONGDIAN_PROVE.
walkMatrix((fn) => fn !== 'clock' && fn !== 'aftersales' && !trade.includes(fn));

test('no scenario is of an action that is none, or no write', () => {
  const names = writeActions.map(({ name }) => name);
  expect([...registered.keys()].filter((name) => !names.includes(name))).toEqual([]);
});
