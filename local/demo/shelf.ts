/** A shop of the street as documents: the shop, its homepage, its goods and their stock. */

import type { HomepageContent, ShowcaseItem } from '../../domain/blocks';
import { noGoods } from '../../domain/blocks/goods';
import type { HomepageDoc, ProductDoc, ShopDoc, Sku, StockDoc, StockLedgerDoc } from '../../domain/documents';
import type { Ms, PictureUrl } from '../../domain/units';
import { seedOf } from './figures';
import { backgroundOf, galleryOf, heroOf, logoOf, secondOf, skuThumbKey } from './gallery';
import { accountsOf, channelsIdOf, officialIdOf } from './links';
import { ownerOf } from './people';
import { chance } from './pictures/ink';
import { type Recipe, recipeKey, thumbKey } from './pictures/recipe';
import type { DemoProduct, DemoShop } from './shape';
import { goodPercent, voicesOf } from './voices';

/** Picture key → address, as `render.ts` made them. */
export type Pictures = Readonly<Record<string, PictureUrl>>;

const DAY = 86_400_000;

export const productIdOf = (shop: DemoShop, product: DemoProduct): string => `${shop.id}-${product.id}`;
export const skuIdOf = (productId: string, index: number): string =>
  `${productId}-${String(index + 1).padStart(2, '0')}`;

function url(pictures: Pictures, key: string): PictureUrl {
  const found = pictures[key];
  if (!found) throw new Error(`no picture ${key}`);
  return found;
}
const urlOf = (pictures: Pictures, recipe: Recipe): PictureUrl => url(pictures, recipeKey(recipe));

export const openedAtOf = (shop: DemoShop, now: Ms): Ms => now - shop.openedDaysAgo * DAY;

export function shopDoc(shop: DemoShop, pictures: Pictures, now: Ms): ShopDoc {
  return {
    _id: shop.id,
    name: shop.name,
    logo: urlOf(pictures, logoOf(shop)),
    intro: shop.intro,
    city: shop.city,
    mainCategoryId: shop.mainCategory.id,
    mainCategoryName: shop.mainCategory.name,
    status: 'open',
    licenceKey: shop.licence,
    subMchId: shop.subMchId,
    rating: shop.rating,
    trafficWeight: shop.trafficWeight,
    orders30d: shop.orders30d,
    productCount: shop.products.length,
    service: shop.service,
    linkedAccounts: accountsOf(shop),
    freightTemplates: [...shop.freight],
    openedAt: openedAtOf(shop, now),
    ...(shop.store ? { store: { appid: shop.store.appid, couponId: shop.store.couponId } } : {}),
  };
}

/** Of goods that are bought in 微信小店: where. */
function soldIn({ store }: DemoShop, { id }: DemoProduct): Pick<ProductDoc, 'soldIn'> {
  const productId = store?.products[id];
  return store && productId ? { soldIn: { appid: store.appid, productId } } : {};
}

function showcaseItems(shop: DemoShop, pictures: Pictures): ShowcaseItem[] {
  const goods = shop.showcase.productIds.map((id): ShowcaseItem => {
    const product = shop.products.find((p) => p.id === id);
    if (!product) throw new Error(`${shop.id} shows ${id}, which it does not sell`);
    const title = product.title.split(' ')[0] ?? product.title;
    const img = urlOf(pictures, heroOf(product));
    return { type: 1, title, img, description: product.subTitle, productId: productIdOf(shop, product) };
  });
  const stories = shop.stories.map((story, i): ShowcaseItem => {
    const { title, description } = story;
    const img = urlOf(pictures, { type: 'banner', of: story.cover });
    return story.kind === 'video'
      ? {
          type: 3,
          title,
          img,
          description,
          finderUserName: channelsIdOf(shop),
          feedId: `feed_${shop.id}_${i}`,
        }
      : {
          type: 4,
          title,
          img,
          description,
          url: `https://mp.weixin.qq.com/s/demo-${shop.id}-${i}`,
          accountId: officialIdOf(shop),
        };
  });
  return [...goods, ...stories].slice(0, 5);
}

/** A shop that tells stories has a 视频号 and a 公众号 to follow. */
function leadingModules(shop: DemoShop): Pick<HomepageContent, 'live' | 'follow'> {
  const tells = (kind: string) => shop.stories.some((story) => story.kind === kind);
  return {
    live: tells('video') ? { title: '进直播间看看', finderUserName: channelsIdOf(shop) } : null,
    follow: tells('article')
      ? {
          kind: 'official',
          account: officialIdOf(shop),
          title: '关注公众号',
          note: '上新和故事，先在这里讲',
        }
      : null,
  };
}

export function homepageDoc(shop: DemoShop, pictures: Pictures, now: Ms): HomepageDoc {
  return {
    _id: shop.id,
    version: 1,
    published: {
      background: { img: urlOf(pictures, backgroundOf(shop)) },
      showcase: { scale: shop.showcase.scale, items: showcaseItems(shop, pictures) },
      categories: [...shop.categories],
      ...leadingModules(shop),
      group: null,
      goods: noGoods,
    },
    publishedAt: openedAtOf(shop, now) + 2 * DAY,
  };
}

/** Goods that must stay cold travel on the cold template, where the shop has one. */
function freightIdOf(shop: DemoShop, product: DemoProduct): string {
  const cold = product.attrs.some((a) => /冷藏|冷冻|零下/.test(a.value));
  const id = cold && shop.freight.some((f) => f.id === 'cold') ? 'cold' : shop.freight[0]?.id;
  if (!id) throw new Error(`${shop.id} has no freight template`);
  return id;
}

/** How many pieces of each SKU were sold since the shop opened: the first goods of a shop sell most. */
function soldCounts(shop: DemoShop, product: DemoProduct): number[] {
  const r = chance(seedOf(`${shop.id}:${product.id}:sold`));
  const rank = shop.products.indexOf(product);
  const all = (shop.orders30d * 3.2 * (0.6 + r() * 0.8)) / (rank + 2);
  const shares = product.skus.map(() => 0.3 + r());
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => Math.max(24, Math.round((all * share) / sum)));
}

function skusOf(shop: DemoShop, product: DemoProduct, pictures: Pictures): Sku[] {
  return product.skus.map((sku, i) => ({
    skuId: skuIdOf(productIdOf(shop, product), i),
    attrs: [...sku.attrs],
    salePrice: sku.salePrice,
    marketPrice: sku.marketPrice,
    thumb: url(pictures, skuThumbKey(product, sku)),
    skuCode: `${shop.id.slice(0, 3).toUpperCase()}${String(shop.products.indexOf(product) + 1).padStart(3, '0')}${String(i + 1).padStart(2, '0')}`,
    weightGram: sku.weightGram,
  }));
}

export function productDoc(shop: DemoShop, product: DemoProduct, pictures: Pictures, now: Ms): ProductDoc {
  const index = shop.products.indexOf(product);
  const prices = product.skus.map((s) => s.salePrice);
  const voices = voicesOf(shop, product);
  const leaf = shop.categories.flatMap((c) => c.level2).find((l) => product.categoryIds.includes(l.id));
  const images = [secondOf(product), heroOf(product)].map((r) => urlOf(pictures, r));
  const createdAt = openedAtOf(shop, now) + Math.floor(((shop.openedDaysAgo - 20) * DAY * (index + 1)) / 20);
  return {
    _id: productIdOf(shop, product),
    shopId: shop.id,
    title: product.title,
    subTitle: product.subTitle,
    headImgs: galleryOf(shop, product).map((r) => urlOf(pictures, r)),
    thumb: url(pictures, thumbKey(recipeKey(heroOf(product)))),
    desc: product.desc.map((text, i, all) => ({
      text,
      imgs: i === all.length - 1 ? images.slice(i) : images.slice(i, i + 1),
    })),
    attrs: [...product.attrs],
    categoryPath: [...shop.platformPath, leaf?.name ?? ''],
    shopCategoryIds: [...product.categoryIds],
    status: 5,
    skus: skusOf(shop, product, pictures),
    minPrice: Math.min(...prices),
    maxPrice: Math.max(...prices),
    minMarketPrice: Math.min(...product.skus.map((s) => s.marketPrice)),
    soldCount: soldCounts(shop, product).reduce((a, b) => a + b, 0),
    reviewCount: voices.length,
    goodPercent: goodPercent(voices),
    freightTemplateId: freightIdOf(shop, product),
    services: { sevenDayReturn: shop.sevenDayReturn, shipWithinHours: shop.shipWithinHours },
    ...soldIn(shop, product),
    homeRank: (shop.products.length - index) * 100,
    hiddenOnHome: false,
    createdAt: Math.min(createdAt, now - 3 * DAY),
    updatedAt: Math.min(createdAt, now - 3 * DAY) + DAY,
  };
}

/** Every so manyth SKU was counted and put right, another had pieces that broke. */
const countedEvery = 5;

/** How a SKU's pieces came: on opening, by a later delivery, by counting; `n` in all. */
function ledgerOf(shop: DemoShop, skuId: string, n: number, now: Ms): StockLedgerDoc[] {
  const opened = openedAtOf(shop, now);
  const of = { skuId, shopId: shop.id };
  const seed = (pieces: number): StockLedgerDoc => ({
    ...of,
    _id: `${skuId}~seed`,
    n: pieces,
    why: 'seed',
    by: 'demo',
    at: opened,
  });
  const kind = [...skuId].reduce((sum, c) => sum + c.charCodeAt(0), 0) % countedEvery;
  const adjusted = (what: string, pieces: number, reason: string, daysAgo: number): StockLedgerDoc => ({
    ...of,
    _id: `${skuId}~demo-${what}~adjust`,
    n: pieces,
    why: 'adjust',
    by: ownerOf(shop.id),
    at: Math.max(opened + DAY, now - daysAgo * DAY),
    diffType: pieces > 0 ? 1 : 2,
    reason,
  });
  if (n < 12 || kind > 1) return [seed(n)];
  if (kind === 1) return [seed(n + 2), adjusted('broken', -2, '运输破损，已下架', 12)];
  return [
    seed(n - 10 + 1),
    adjusted('delivery', 10, '补货入库', 20),
    adjusted('counted', -1, '盘点少一件', 6),
  ];
}

/**
 * Stock of every SKU with the ledger that led to it. What came in and what was adjusted since is available, locked or
 * sold; a sale moves pieces from one to the other.
 */
export function stockDocs(
  shop: DemoShop,
  product: DemoProduct,
  now: Ms,
): { stock: StockDoc; ledger: StockLedgerDoc[] }[] {
  const productId = productIdOf(shop, product);
  const sold = soldCounts(shop, product);
  return product.skus.map((sku, i) => {
    const skuId = skuIdOf(productId, i);
    const gone = sold[i] ?? 0;
    return {
      stock: {
        _id: skuId,
        productId,
        shopId: shop.id,
        available: sku.stock,
        locked: 0,
        sold: gone,
        holds: {},
      },
      ledger: ledgerOf(shop, skuId, sku.stock + gone, now),
    };
  });
}
