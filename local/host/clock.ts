import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './files';

/** The cloud's clock: real time plus an offset that `/dev/clock` sets and a restart keeps. */
export interface DevClock {
  /** ms UTC. */
  now(): number;
  /** ms added to real time. */
  offset(): number;
  set(nowMs: number): void;
  advance(ms: number): void;
  /** The offset as workers see it: one Float64, shared, so that a change is seen at once. */
  readonly shared: SharedArrayBuffer;
}

const LATEST = Date.UTC(2100, 0, 1);

/**
 * @param dir where the offset is kept between starts; without it the clock lives in memory.
 */
export function openClock(dir?: string): DevClock {
  const shared = new SharedArrayBuffer(8);
  const cell = new Float64Array(shared);
  const file = dir ? join(dir, 'clock.json') : undefined;
  cell[0] = file ? readOffset(file) : 0;
  const offset = () => cell[0] ?? 0;
  const move = (to: number) => {
    if (!Number.isSafeInteger(to) || Date.now() + to < 0 || Date.now() + to > LATEST) {
      throw new RangeError('the clock takes whole milliseconds between 1970 and 2100');
    }
    cell[0] = to;
    if (file) writeWhole(file, JSON.stringify({ offset: to }));
  };
  return {
    now: () => Date.now() + offset(),
    offset,
    set: (nowMs) => move(nowMs - Date.now()),
    advance: (ms) => move(offset() + ms),
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
