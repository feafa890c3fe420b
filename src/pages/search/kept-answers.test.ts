import { KeptAnswers } from './kept-answers';

it('gives an answer back while it is fresh', () => {
  const kept = new KeptAnswers<string>(3, 1000);
  kept.set('茶', 'first', 0);
  expect(kept.get('茶', 1000)).toBe('first');
  expect(kept.get('茶', 1001)).toBeUndefined();
  expect(kept.get('杯', 0)).toBeUndefined();
});

it('does not grow fresh by growing longer', () => {
  const kept = new KeptAnswers<string>(3, 1000);
  kept.set('茶', 'first', 0);
  kept.set('茶', 'first and second', 900);
  expect(kept.get('茶', 1000)).toBe('first and second');
  expect(kept.get('茶', 1500)).toBeUndefined();
  kept.set('茶', 'anew', 1500);
  expect(kept.get('茶', 2400)).toBe('anew');
});

it('gives up the one that was kept longest ago', () => {
  const kept = new KeptAnswers<number>(2, 1000);
  kept.set('a', 1, 0);
  kept.set('b', 2, 0);
  kept.set('a', 3, 1);
  kept.set('c', 4, 2);
  expect(['a', 'b', 'c'].map((key) => kept.get(key, 2))).toEqual([3, undefined, 4]);
  kept.drop('a');
  expect(kept.get('a', 2)).toBeUndefined();
});
