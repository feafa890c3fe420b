import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClock } from './clock';

test('it runs with real time from wherever it was put, and a restart keeps that', () => {
  const dir = mkdtempSync(join(tmpdir(), 'tongdian-clock-'));
  const clock = openClock(dir);
  clock.advance(60_000);
  const ahead = openClock(dir).now() - Date.now();
  expect(ahead).toBeGreaterThan(59_000);
  expect(ahead).toBeLessThanOrEqual(60_000);
});

test('it stands where it is told, and moves by hand alone', async () => {
  const clock = openClock();
  const noon = Date.UTC(2030, 0, 1, 12);
  clock.stand(noon);
  await new Promise((wake) => setTimeout(wake, 5));
  expect(clock.now()).toBe(noon);
  clock.advance(1000);
  expect(clock.now()).toBe(noon + 1000);
  clock.set(noon);
  expect(clock.now()).toBe(noon);
  expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
});
