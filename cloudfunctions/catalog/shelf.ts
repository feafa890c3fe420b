import type { ProductContent, ProductDoc } from '../../domain/documents';
import { editedContent, type ShelfTab, shelfTabs } from '../../domain/product/content';
import { productFaults } from '../../domain/product/faults';
import { isPinned } from '../../domain/product/ranks';
import { normalise } from '../../domain/search/normalise';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { beyond } from '../platform/lists';
import { fromCursor, pageOf } from '../platform/pages';
import { showPictures } from '../platform/pictures/show';
import type { CatalogContract } from './contract';
import { namedPictures } from './pictures';
import { faultContext, noProduct } from './write';

const rowFields = [
  'title',
  'thumb',
  'status',
  'minPrice',
  'maxPrice',
  'soldCount',
  'hiddenOnHome',
  'homeRank',
  'version',
  'createdAt',
  'updatedAt',
  'skus.skuId',
  'draft.title',
  'binned',
];

/** One page of one tab, newest first. One operation a status of the tab and one for the page's stock. */
export async function shelf(input: ParsedInputOf<CatalogContract, 'shelf'>, _call: Call) {
  const { shopId, tab, cursor, limit, text } = input;
  if (text?.trim())
    return ok({ products: await shownRows(await byTitle(shopId, tab, text)), nextCursor: null });
  const after = fromCursor(cursor, 2);
  const pages = await Promise.all(shelfTabs[tab].map((status) => rowsOf(shopId, status, after, limit + 1)));
  const rows = pages
    .flat()
    .sort(newestFirst)
    .slice(0, limit + 1);
  const { page, nextCursor } = pageOf(rows, limit, (last) => [last.createdAt, last._id]);
  return ok({ products: await shownRows(page), nextCursor });
}

async function shownRows(page: readonly ProductDoc[]) {
  const stock = await piecesOf(page);
  return page.map((product) => ({
    productId: product._id,
    title: product.draft?.title ?? product.title,
    thumb: product.thumb,
    spuStatus: product.status,
    minPrice: product.minPrice,
    maxPrice: product.maxPrice,
    soldCount: product.soldCount,
    skuCount: product.skus.length,
    stock: stock.get(product._id) ?? 0,
    hiddenOnHome: product.hiddenOnHome,
    pinned: isPinned(product.homeRank),
    drafted: Boolean(product.draft),
    version: product.version ?? 0,
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
    binnedAt: product.binned?.at ?? null,
  }));
}

/** A shop has fewer goods than this; of one that has more, the last changed are looked through. */
const looked = 1000;
/** Found goods are one page: whoever finds more writes more of the title. */
const found = 50;

/** Goods of a tab by part of a title. Two operations. */
async function byTitle(shopId: string, tab: ShelfTab, text: string): Promise<ProductDoc[]> {
  const wanted = normalise(text);
  const titles = await db.find(
    'products',
    { shopId },
    { sort: ['-updatedAt'], limit: looked, only: ['title', 'draft.title', 'status'] },
  );
  const fits = ({ title, draft, status }: ProductDoc) =>
    (shelfTabs[tab] as readonly number[]).includes(status) &&
    normalise(`${title}\n${draft?.title ?? ''}`).includes(wanted);
  const ids = titles
    .filter(fits)
    .slice(0, found)
    .map(({ _id }) => _id);
  if (ids.length === 0) return [];
  const rows = await db.find('products', { _id: db.cmd.in(ids) }, { limit: found, only: rowFields });
  return rows.sort(newestFirst);
}

const newestFirst = (a: ProductDoc, b: ProductDoc): number =>
  b.createdAt - a.createdAt || (a._id < b._id ? 1 : -1);

function rowsOf(shopId: string, status: number, after: (string | number)[] | null, limit: number) {
  const of = { shopId, status };
  const filter = after ? db.cmd.and([of, ...beyond('createdAt', true, after)]) : of;
  return db.find('products', filter, { sort: ['-createdAt', '-_id'], limit, only: rowFields });
}

async function piecesOf(page: readonly ProductDoc[]): Promise<Map<string, number>> {
  if (page.length === 0) return new Map();
  const filter = { productId: db.cmd.in(page.map((product) => product._id)) };
  const rows = await db.find('stocks', filter, { limit: 1000, only: ['productId', 'available'] });
  const pieces = new Map<string, number>();
  for (const { productId, available } of rows)
    pieces.set(productId, (pieces.get(productId) ?? 0) + available);
  return pieces;
}

/** A product that nobody has begun. */
const blank = (freightTemplateId: string): ProductContent => ({
  title: '',
  subTitle: '',
  headImgs: [],
  desc: [],
  attrs: [],
  categoryPath: [],
  shopCategoryIds: [],
  skus: [],
  freightTemplateId,
  services: { sevenDayReturn: true, shipWithinHours: 48 },
});

/** All that the form of a product needs, of a new one too. Four operations, five with pictures that wait. */
export async function editing(input: ParsedInputOf<CatalogContract, 'editing'>, call: Call) {
  const { shopId, productId } = input;
  const [shop, homepage, product, stocks] = await Promise.all([
    db.get('shops', shopId),
    db.get('homepages', shopId),
    productId ? db.get('products', productId) : null,
    productId
      ? db.find('stocks', { productId }, { limit: 1000, only: ['available', 'locked', 'shopId'] })
      : [],
  ]);
  if (!shop) return refuse('NOT_FOUND', '店铺不存在', 'shopId');
  if (productId && (product?.shopId !== shopId || product.status === 9)) return noProduct();
  const content = product ? editedContent(product) : blank(shop.freightTemplates[0]?.id ?? '');
  return ok({
    productId: product?._id ?? null,
    version: product?.version ?? 0,
    spuStatus: product?.status ?? 0,
    drafted: Boolean(product?.draft),
    content,
    faults: productFaults(content, faultContext(shop, call)),
    pictures: await showPictures(namedPictures(content), { openid: call.openid }, call),
    stocks: stocks.map(({ _id, available, locked }) => ({ skuId: _id, available, locked })),
    freightTemplates: shop.freightTemplates.map(({ id, name }) => ({ id, name })),
    shopCategories: homepage?.published.categories ?? [],
  });
}
