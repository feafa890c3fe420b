import * as fc from 'fast-check';
import { attributed, leads, remembered, type Touch } from './attribution';
import { sourceOf } from './source';

const day = 86_400_000;
const touch = (scene: number, at: number): Touch => ({
  source: sourceOf({ scene, path: `p${at}`, query: {} }),
  at,
});

test('a friend’s card counts until its window is over', () => {
  const friend = touch(1007, 0);
  const back = (at: number) => attributed(remembered(friend, touch(1001, at)), touch(1001, at), 7 * day);
  expect(back(7 * day).entrance).toBe('friend');
  expect(back(7 * day + 1).entrance).toBe('direct');
});

test('the later way in counts', () => {
  const article = touch(1058, 5);
  expect(remembered(touch(1007, 0), article)).toBe(article);
  expect(attributed(article, touch(1001, 6), day).entrance).toBe('article');
});

test('nothing that led here: how the shopper came', () => {
  expect(attributed(null, touch(1005, 1), day).entrance).toBe('search');
});

test('is always the last that led here in time, or how the shopper came', () => {
  const scenes = fc.constantFrom(1001, 1005, 1007, 1047, 1058, 1103, 1154, 9999);
  const walk = fc.array(fc.tuple(scenes, fc.nat({ max: 3 * day })), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(walk, fc.nat({ max: 10 * day }), (steps, windowMs) => {
      const touches: Touch[] = [];
      for (const [scene, later] of steps) touches.push(touch(scene, (touches.at(-1)?.at ?? 0) + later));
      const last = touches.reduce<Touch | null>(remembered, null);
      const now = touches.at(-1)!;
      const wanted = touches.filter((one) => leads(one.source) && now.at - one.at <= windowMs).at(-1) ?? now;
      expect(attributed(last, now, windowMs)).toEqual(wanted.source);
    }),
  );
});
