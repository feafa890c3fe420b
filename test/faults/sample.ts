import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chance } from '../../local/demo/pictures/ink';

/** Whether every case is run: where a proof is asked for (tasks/prove.mjs). Without it a few are, drawn by the seed. */
export const isWhole = process.env.TONGDIAN_PROVE === 'full';
export const seed = Number(process.env.TONGDIAN_SEED ?? seedOfSources());

/** The same sources draw the same sample, so that what failed once fails again; outside git each run draws anew. */
function seedOfSources(): number {
  const sources = ['cloudfunctions', 'domain', 'local', 'test'].map((room) => `HEAD:${room}`);
  try {
    const trees = execFileSync('git', ['rev-parse', ...sources], { stdio: ['ignore', 'pipe', 'ignore'] });
    return createHash('sha256').update(trees).digest().readUInt32BE(0) >>> 1;
  } catch {
    return Math.floor(Math.random() * 2 ** 31);
  }
}

/** Numbers from 0 to 1: the same for the same seed and words, whatever else is drawn. */
export const chanceOf = (words: string): (() => number) =>
  chance([...words].reduce((n, c) => (n * 31 + c.charCodeAt(0)) | 0, seed));

/** All of them where a proof is asked for, else so many, drawn for these words. */
export function sampled<T>(cases: readonly T[], words: string, wanted: number): T[] {
  if (isWhole) return [...cases];
  const random = chanceOf(words);
  const drawn = cases.map((one) => ({ one, lot: random() })).sort((a, b) => a.lot - b.lot);
  return drawn.slice(0, wanted).map(({ one }) => one);
}
