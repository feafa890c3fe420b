import { fallOf } from './fall';

const row = (day: string, overall: number) => ({ day, overall });

it('is a fall when a week took as much as the rules say, counted from the last day at least a week before', () => {
  const history = [row('20261110', 490), row('20261115', 480), row('20261120', 470), row('20261122', 468)];
  expect(fallOf(history, 10)).toEqual({ before: history[1], after: history[3] });
  expect(fallOf(history, 13)).toBeNull();
});

it('is none where a week is not known', () => {
  expect(fallOf([row('20261120', 490), row('20261122', 400)], 10)).toBeNull();
  expect(fallOf([], 10)).toBeNull();
});
