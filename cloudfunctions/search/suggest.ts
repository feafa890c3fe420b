import { goodsQuery } from '../../domain/search/goods';
import { leadsTo, typedGram } from '../../domain/search/queries';
import { shopQuery } from '../../domain/search/shops';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { SearchContract } from './contract';
import { goodsWindow } from './find-goods';
import { findShops } from './find-shops';
import { openShops } from './open-shops';

const shopsShown = 3;
const categoriesShown = 5;
const goodsShown = 5;
const queriesShown = 6;

/** Shops, main categories, goods and others' queries for what was typed so far. */
export async function suggest(input: ParsedInputOf<SearchContract, 'suggest'>, _call: Call) {
  const q = shopQuery(input.text);
  const words = goodsQuery(input.text);
  if (!q || !words) return ok({ shops: [], categories: [], products: [], queries: [] });
  const [found, goods, queries] = await Promise.all([
    findShops(q, null, 20),
    goodsWindow(words, { sort: 'best' }, null),
    queriesOf(input.text),
  ]);
  const open = await openShops(found.map((s) => s._id));
  const shops = found.flatMap((s) => open.get(s._id) ?? []);
  const ofGoods = goods.candidates.map((c) => c.category).filter((name) => name !== '');
  const ids = goods.candidates.slice(0, goodsShown).map((c) => c._id);
  const titles = await titlesOf(ids);
  return ok({
    shops: shops.slice(0, shopsShown).map((s) => ({ shopId: s._id, name: s.name })),
    categories: [...new Set([...shops.map((s) => s.mainCategoryName), ...ofGoods])].slice(0, categoriesShown),
    products: ids.flatMap((productId) => {
      const title = titles.get(productId);
      return title ? [{ productId, title }] : [];
    }),
    queries,
  });
}

/** What enough different shoppers were led by, most of them first. One operation. */
async function queriesOf(text: string): Promise<string[]> {
  const gram = typedGram(text);
  if (!gram) return [];
  const rows = await db.find(
    'search_queries',
    { grams: gram },
    { sort: ['-rank'], limit: 50, only: ['text'] },
  );
  return rows
    .map((row) => row.text)
    .filter((suggested) => leadsTo(text, suggested))
    .slice(0, queriesShown);
}

async function titlesOf(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.find('products', { _id: db.cmd.in(ids), status: 5 }, { only: ['title'] });
  return new Map(rows.map((row) => [row._id, row.title]));
}
