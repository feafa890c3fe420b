import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import { shopCard } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { ShopsContract } from './contract';

const looked = 1000;
/** NFKC folds width; spaces and case do not matter. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/**
 * Open shops whose name or main category holds the text: exact name, then exact category, then part; heavier first.
 * Looks at the 1,000 open shops of the highest traffic weight, in one operation.
 */
export async function find(input: ParsedInputOf<ShopsContract, 'find'>, call: Call) {
  const wanted = folded(input.text);
  const shops = await db.find(
    'shops',
    { status: 'open' },
    { sort: ['-trafficWeight', '-orders30d', '_id'], limit: looked },
  );
  const tier = (name: string, category: string): number =>
    name === wanted
      ? 0
      : category === wanted
        ? 1
        : name.includes(wanted) || category.includes(wanted)
          ? 2
          : 3;
  const found = shops
    .map((shop) => ({ shop, tier: tier(folded(shop.name), folded(shop.mainCategoryName)) }))
    .filter((f) => f.tier < 3)
    .sort((a, b) => a.tier - b.tier);
  return ok({ shops: found.slice(0, input.limit).map((f) => shopCard(f.shop, call.rules)) });
}
