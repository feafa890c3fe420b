/** `npm run ratings:verify [-- --data <dir>]`: makes every shop's rating anew from raw facts and compares. Stop the cloud first. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { collections } from '../cloudfunctions/platform/collections';
import type { RatingDayDoc, RatingFactDoc, RatingRowDoc, ShopDoc, WonDayDoc } from '../domain/documents';
import { incentiveOf } from '../domain/rating/incentive';
import { formulaOf } from '../domain/rating/score';
import { differences } from '../domain/rating/verify';
import { rulesInForce } from '../domain/rules';
import { lockFolder } from '../local/host/lock';
import { openStore, type Store } from '../local/store';

async function all<T>(store: Store, collection: string, filter: Record<string, unknown>): Promise<T[]> {
  const found: T[] = [];
  for (let after = ''; ; ) {
    const page = await store.get({
      collection,
      filter: { ...filter, _id: { $gt: after } },
      sort: { _id: 1 },
      limit: 1000,
    });
    const docs = page.docs() as unknown as (T & { _id: string })[];
    found.push(...docs);
    if (docs.length < 1000) return found;
    after = docs.at(-1)!._id;
  }
}

async function verify(store: Store): Promise<{ shops: number; facts: number; found: string[] }> {
  const [overrides] = await all<{ values: Record<string, number> }>(store, 'rules', {});
  const { rules } = rulesInForce(overrides?.values ?? {});
  const formula = formulaOf(rules);
  const shops = await all<ShopDoc>(store, 'shops', {});
  const found: string[] = [];
  let counted = 0;
  for (const { _id: shopId } of shops) {
    const [facts, rows, history, won] = await Promise.all([
      all<RatingFactDoc>(store, 'rating_facts', { shopId }),
      all<RatingRowDoc>(store, 'rating_rows', { shopId }),
      all<RatingDayDoc>(store, 'rating_days', { shopId }),
      all<WonDayDoc>(store, 'won_days', { shopId }),
    ]);
    counted += facts.length;
    found.push(...differences({ shopId, facts, rows, history, won }, formula, incentiveOf(rules)));
  }
  return { shops: shops.length, facts: counted, found };
}

async function main(): Promise<number> {
  const at = process.argv.indexOf('--data');
  const dir = path.resolve(at > 0 ? (process.argv[at + 1] ?? '.data') : '.data');
  if (!existsSync(path.join(dir, 'store'))) {
    console.error(`no data in ${dir}`);
    return 2;
  }
  const lock = lockFolder(dir);
  if ('heldBy' in lock) {
    console.error(`a server (process ${lock.heldBy}) has this data open: stop it first`);
    return 2;
  }
  const store = await openStore({ dir: path.join(dir, 'store'), collections, now: Date.now });
  try {
    const { shops, facts, found } = await verify(store);
    for (const line of found) console.log(line);
    console.log(
      `${shops} shops, ${facts} facts: ${found.length === 0 ? 'the same to the last digit' : `${found.length} differences`}`,
    );
    return found.length === 0 ? 0 : 1;
  } finally {
    await store.close();
    lock.release();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
