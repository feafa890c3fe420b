import type { ProductDoc, StockDoc } from '../../domain/documents';
import { normalise } from '../../domain/search/normalise';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import type { StockContract } from './contract';

type Input = ParsedInputOf<StockContract, 'board'>;
type Goods = Pick<ProductDoc, '_id' | 'title' | 'thumb' | 'skus' | 'status'>;

/** A shop has fewer goods than this; of one that has more, the last changed are looked through. */
const looked = 1000;
/** SKUs of found goods are one page: whoever finds more writes more of the title. */
const found = 50;
const stockFields = ['productId', 'shopId', 'available', 'locked', 'sold'];

/** Two operations beside the door's, three with a text. */
export async function board(input: Input) {
  return input.text ? byTitle(input, input.text) : lowFirst(input);
}

/** Deleted goods (6, 9) are of no interest to who fills the shelf, but their stock stays for what was sold. */
const gone: readonly number[] = [6, 9];

async function lowFirst({ shopId, cursor, limit }: Input) {
  const asked = { cursor, limit, only: stockFields };
  const { page, nextCursor } = await listPage('stocks', { shopId }, 'available', asked);
  const goods = await goodsOf(page.map(({ productId }) => productId));
  return ok({ rows: page.flatMap((stock) => shown(stock, goods.get(stock.productId))), nextCursor });
}

async function byTitle({ shopId }: Input, text: string) {
  const wanted = normalise(text);
  const titles = await db.find(
    'products',
    { shopId },
    { sort: ['-updatedAt'], limit: looked, only: ['title'] },
  );
  const ids = titles.filter(({ title }) => normalise(title).includes(wanted)).map(({ _id }) => _id);
  if (ids.length === 0) return ok({ rows: [], nextCursor: null });
  const some = ids.slice(0, found);
  const [goods, stocks] = await Promise.all([
    goodsOf(some),
    db.find('stocks', { productId: db.cmd.in(some) }, { limit: 200, only: stockFields }),
  ]);
  const rows = stocks
    .filter((stock) => stock.shopId === shopId)
    .sort((a, b) => a.available - b.available || (a._id < b._id ? -1 : 1))
    .flatMap((stock) => shown(stock, goods.get(stock.productId)));
  return ok({ rows: rows.slice(0, found), nextCursor: null });
}

const goodsFields = ['title', 'thumb', 'skus', 'status'];

/** One operation. */
export async function goodsOf(productIds: readonly string[]): Promise<Map<string, Goods>> {
  if (productIds.length === 0) return new Map();
  const ids = [...new Set(productIds)];
  const goods = await db.find('products', { _id: db.cmd.in(ids) }, { limit: ids.length, only: goodsFields });
  return new Map(goods.map((one) => [one._id, one]));
}

/** A row, or none where the goods are deleted. */
export function shown(
  {
    _id: skuId,
    productId,
    available,
    locked,
    sold,
  }: Pick<StockDoc, '_id' | 'productId' | 'available' | 'locked' | 'sold'>,
  goods: Goods | undefined,
) {
  if (!goods || gone.includes(goods.status)) return [];
  const sku = goods.skus.find((one) => one.skuId === skuId);
  return [
    {
      skuId,
      productId,
      title: goods.title,
      thumb: sku?.thumb ?? goods.thumb,
      skuAttrs: sku?.attrs ?? [],
      skuCode: sku?.skuCode ?? '',
      listed: goods.status === 5,
      available,
      locked,
      sold,
    },
  ];
}
