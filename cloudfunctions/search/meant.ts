import { gramsToAsk } from '../../domain/search/grams';
import { gramsDespiteTypo, mendedBy } from '../../domain/search/typo';
import * as db from '../platform/db';

/** Entries looked at for what a word was meant to be, of each range. */
const looked = 100;

/**
 * The words with the one that no entry holds put right, if goods that hold the others have a part one typo away from it;
 * null where there is none. `found`: in how many entries each word stands. Three operations.
 */
export async function meant(words: readonly string[], found: readonly number[]): Promise<string | null> {
  const wrong = words.find((word, i) => found[i] === 0 && gramsDespiteTypo(word).length > 0);
  if (!wrong) return null;
  const others = gramsToAsk(words.filter((word) => word !== wrong));
  const pages = await Promise.all(
    gramsDespiteTypo(wrong).map((grams) =>
      db.find(
        'search_goods',
        db.cmd.and([...new Set([...grams, ...others])].map((gram) => ({ grams: gram }))),
        {
          sort: ['-rank'],
          limit: looked,
          only: ['title', 'details'],
        },
      ),
    ),
  );
  const times = new Map<string, number>();
  for (const { title, details } of pages.flat()) {
    for (const field of [title, ...details]) {
      const part = mendedBy(wrong, field);
      if (part) times.set(part, (times.get(part) ?? 0) + 1);
    }
  }
  const [best] = [...times].sort((a, b) => b[1] - a[1]);
  return best ? words.map((word) => (word === wrong ? best[0] : word)).join(' ') : null;
}
