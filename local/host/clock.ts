import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './files';

/** The cloud's clock: real time plus an offset that `/dev/clock` sets and a restart keeps. A test may have it stand. */
export interface DevClock {
  /** ms UTC. */
  now(): number;
  /** ms added to real time. */
  offset(): number;
  set(nowMs: number): void;
  advance(ms: number): void;
  /**
   * Stands still at this time from now on, and moves by `set` and `advance` alone; where it stands again, functions
   * keep nothing of what they had warm.
   */
  stand(nowMs: number): void;
  /** As workers see it: offset, where it stands (0: it runs), how often it was put. Shared, so that a change is seen at once. */
  readonly shared: SharedArrayBuffer;
}

const LATEST = Date.UTC(2100, 0, 1);

/**
 * @param dir where the offset is kept between starts; without it the clock lives in memory.
 */
export function openClock(dir?: string): DevClock {
  const shared = new SharedArrayBuffer(24);
  const cell = new Float64Array(shared);
  const file = dir ? join(dir, 'clock.json') : undefined;
  cell[0] = file ? readOffset(file) : 0;
  const now = () => cell[1] || Date.now() + (cell[0] ?? 0);
  const checked = (to: number) => {
    if (!Number.isSafeInteger(to) || to < 0 || to > LATEST) {
      throw new RangeError('the clock takes whole milliseconds between 1970 and 2100');
    }
    return to;
  };
  const runFrom = (offset: number) => {
    checked(Date.now() + offset);
    cell[0] = offset;
    if (file) writeWhole(file, JSON.stringify({ offset }));
  };
  const standAt = (to: number) => {
    cell[1] = checked(to);
  };
  return {
    now,
    offset: () => cell[0] ?? 0,
    set: (nowMs) => (cell[1] ? standAt(nowMs) : runFrom(nowMs - Date.now())),
    advance: (ms) => (cell[1] ? standAt(cell[1] + ms) : runFrom((cell[0] ?? 0) + ms)),
    stand(nowMs) {
      standAt(nowMs);
      cell[2] = (cell[2] ?? 0) + 1;
    },
    shared,
  };
}

function readOffset(file: string): number {
  try {
    const { offset } = JSON.parse(readFileSync(file, 'utf8')) as { offset?: unknown };
    return Number.isSafeInteger(offset) ? (offset as number) : 0;
  } catch {
    return 0;
  }
}
