import { nextStop } from './sheet-keys.h5';

const all = ['cross', 'field', 'button'];

it.each([
  ['button', false, 'cross'],
  ['cross', true, 'button'],
  ['field', false, null],
  ['field', true, null],
  ['elsewhere', false, 'cross'],
  ['elsewhere', true, 'button'],
  [null, false, 'cross'],
] as const)('from %s, backwards %s: %s', (at, back, next) => {
  expect(nextStop<string>(all, at, back)).toBe(next);
});

it('leads nowhere where there is nothing', () => {
  expect(nextStop([], null, false)).toBeNull();
});
