import type { ShopDoc } from '../../domain/documents';
import { goodsQuery } from '../../domain/search/goods';
import { indexShop, shopQuery, shopTier } from '../../domain/search/shops';
import { moves, type Standing } from '../../domain/search/standing';
import { trafficWeight, weightLines } from '../../domain/search/weight';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { SearchContract } from './contract';
import { asked, goodsBelow } from './find-goods';
import { type FoundShop, findShops } from './find-shops';
import { openShops } from './open-shops';

const looked = 50;
/** Entries of goods that are looked at: as many as tell that there are more than a hundred. */
const explained = 120;

/** A merchant's preview: the shop's place, who stands before and after it and by what, what would move it, what the query costs. */
export async function explain(input: ParsedInputOf<SearchContract, 'explain'>, _call: Call) {
  const shop = await db.get('shops', input.shopId);
  if (!shop) return refuse('NOT_FOUND', '没有这家店', 'shopId');
  const q = shopQuery(input.text);
  const words = goodsQuery(input.text);
  const found = q ? await findShops(q, null, looked) : [];
  const open = await openShops(found.map((s) => s._id));
  const at = found.findIndex((s) => s._id === shop._id);
  const before = at > 0 ? found.slice(Math.max(0, at - 3), at) : at < 0 ? found.slice(0, 3) : [];
  const entry = indexShop({ ...shop, status: 'open' });
  const own = { ...merits(shop), tier: q && entry ? shopTier(q, entry) : null, open: shop.status === 'open' };
  const others = found.filter((s) => s._id !== shop._id).flatMap((s) => standing(s, open));
  return ok({
    place: at < 0 ? null : at + 1,
    tier: found[at]?.tier ?? null,
    trafficWeight: own.weight,
    trafficLines: weightLines(shop),
    orders30d: shop.orders30d,
    before: before.flatMap((one) => named(one, open)),
    after: (at < 0 ? [] : found.slice(at + 1, at + 3)).flatMap((one) => named(one, open)),
    moves: q ? moves(own, others, looked) : [],
    goods: words
      ? await goodsCost(words, shop._id)
      : { grams: [], touchedAtMost: 0, candidates: 0, matched: 0, ofThisShop: 0 },
  });
}

const merits = (shop: ShopDoc) => ({ weight: trafficWeight(shop), orders30d: shop.orders30d });

function standing({ _id, tier }: FoundShop, open: ReadonlyMap<string, ShopDoc>): Standing[] {
  const shop = open.get(_id);
  return shop ? [{ ...merits(shop), tier }] : [];
}

function named({ _id, tier }: FoundShop, open: ReadonlyMap<string, ShopDoc>) {
  const shop = open.get(_id);
  if (!shop) return [];
  return [{ name: shop.name, tier, trafficWeight: trafficWeight(shop), orders30d: shop.orders30d }];
}

async function goodsCost(q: NonNullable<ReturnType<typeof goodsQuery>>, shopId: string) {
  const wanted = { sort: 'best' } as const;
  const [grams, window] = await Promise.all([
    Promise.all(
      asked(q, wanted).map(async (gram) => ({
        gram,
        entries: await db.count('search_goods', { grams: gram }),
      })),
    ),
    goodsBelow(q, wanted, null, explained),
  ]);
  const rarest = Math.min(...grams.map((g) => g.entries));
  const whole = grams.length === 1 ? Math.min(rarest, window.candidates.length) : rarest;
  return {
    grams,
    touchedAtMost: whole,
    candidates: window.read,
    matched: window.candidates.length,
    ofThisShop: window.candidates.filter((c) => c.shopId === shopId).length,
  };
}
