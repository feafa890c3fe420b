/** A thousand shops and a hundred thousand products from the same material, for measuring. Always the same. */
import type { CollectionName, Documents } from '../../cloudfunctions/platform/collections';
import type {
  HomepageDoc,
  LinkDoc,
  MemberDoc,
  ProductDoc,
  SearchGoodsDoc,
  SearchShopDoc,
  ShopDoc,
  StockDoc,
} from '../../domain/documents';
import { linkIdOf } from '../../domain/links/kinds';
import { indexProduct } from '../../domain/search/goods';
import { indexShop } from '../../domain/search/shops';
import type { Ms } from '../../domain/units';
import { linksOf } from './links';
import type { DemoShop } from './shape';
import { homepageDoc, type Pictures, productDoc, shopDoc, skuIdOf, stockDocs } from './shelf';
import { shops } from './shops';

export const LARGE_SHOPS = 1000;
export const LARGE_PRODUCTS_PER_SHOP = 100;
const SKUS_AT_MOST = 2;
const DAY = 86_400_000;

export type Entry = { [C in CollectionName]: { collection: C; doc: Documents[C] } }[CollectionName];

const PLACES = (
  '云溪 南塘 青石 柳桥 白沙 东渡 西坞 北岭 梅园 竹里 松江口 桂花巷 槐树街 石板路 河东 河西 江畔 湖心 山脚 田间 ' +
  '城南 城北 老码头 新安里 永安 长乐 太平 和顺 清源 玉泉 凤栖 龙潭 鹤鸣 鹿回 雁归 鱼跃 麦田 稻香 荷塘 桑园 ' +
  '茶亭 酒坊 水车 风铃 晨光 晚霞 星河 月湾 春和 夏至 秋分 冬藏 雨前 雪后 霜降 露白 四季 半山 云上 海角 ' +
  '渡口 驿站 钟楼 鼓楼 书院 戏台 小满'
).split(' ');
const SERIES = ['', '春日', '小满', '晨光', '山野', '老街', '海岸', '四季'] as const;

/** The trade a shop's name ends in: what stands in the template's own name after its keeper. */
const TRADES: Readonly<Record<string, string>> = {
  laochen: '面馆',
  shanqian: '茶事',
  yexing: '户外',
  zhishang: '文具',
  qinghe: '陶社',
  banpo: '果园',
  manhuo: '咖啡',
  xiaozao: '童装',
  pangju: '宠物',
  bailu: '护肤',
  mianli: '家纺',
  akuan: '刀剪',
  jiuxiang: '书局',
  yinghuo: '灯具',
  huajian: '花市',
};

const padded = (n: number, width: number): string => String(n).padStart(width, '0');
export const largeShopId = (i: number): string => `s${padded(i, 4)}`;

function nameOf(template: DemoShop, i: number): string {
  const place = PLACES[Math.floor(i / shops.length) % PLACES.length] ?? '';
  return `${place}${TRADES[template.id] ?? template.mainCategory.name}`;
}

/** A price moved by up to 15 %, whole jiao, above zero. */
const moved = (fen: number, by: number): number => Math.max(100, Math.round((fen * by) / 10) * 10);

function largeShop(template: DemoShop, i: number, pictures: Pictures, now: Ms): ShopDoc {
  const base = shopDoc(template, pictures, now);
  const step = (i * 37) % 100;
  return {
    ...base,
    _id: largeShopId(i),
    name: nameOf(template, i),
    licenceKey: `licence-l${padded(Math.floor(i / 7), 4)}`,
    subMchId: `19${padded(10_000_000 + Math.floor(i / 7), 8)}`,
    trafficWeight: Math.round((0.6 + step / 120) * 100) / 100,
    orders30d: 20 + ((i * 97) % 1900),
    productCount: LARGE_PRODUCTS_PER_SHOP,
    openedAt: now - (30 + ((i * 13) % 600)) * DAY,
  };
}

function largeProduct(template: DemoShop, i: number, j: number, pictures: Pictures, now: Ms): ProductDoc {
  const product = template.products[j % template.products.length]!;
  const base = productDoc(template, product, pictures, now);
  const series = SERIES[Math.floor(j / template.products.length) % SERIES.length] ?? '';
  const by = 0.88 + (((i * 31 + j * 17) % 28) + 1) / 100;
  const productId = `${largeShopId(i)}-p${padded(j, 3)}`;
  const skus = base.skus.slice(0, SKUS_AT_MOST).map((sku, k) => {
    const salePrice = moved(sku.salePrice, by);
    const marketPrice = Math.max(salePrice + 100, moved(sku.marketPrice ?? sku.salePrice, by));
    return { ...sku, skuId: skuIdOf(productId, k), salePrice, marketPrice };
  });
  const prices = skus.map((sku) => sku.salePrice);
  return {
    ...base,
    _id: productId,
    shopId: largeShopId(i),
    title: [...`${series}${base.title}`].slice(0, 60).join(''),
    skus,
    minPrice: Math.min(...prices),
    maxPrice: Math.max(...prices),
    minMarketPrice: Math.min(...skus.map((sku) => sku.marketPrice)),
    soldCount: (i * 53 + j * 29) % 4000,
    reviewCount: 0,
    goodPercent: null,
    homeRank: (LARGE_PRODUCTS_PER_SHOP - j) * 100,
  };
}

function largeStocks(template: DemoShop, product: ProductDoc, j: number, now: Ms): StockDoc[] {
  const origin = template.products[j % template.products.length]!;
  return stockDocs(template, origin, now)
    .slice(0, SKUS_AT_MOST)
    .map(({ stock }, k) => ({
      ...stock,
      _id: skuIdOf(product._id, k),
      productId: product._id,
      shopId: product.shopId,
    }));
}

function largeHome(template: DemoShop, i: number, pictures: Pictures, now: Ms): HomepageDoc {
  const base = homepageDoc(template, pictures, now);
  const idAt = (id: string) => template.products.findIndex((p) => `${template.id}-${p.id}` === id);
  const items = base.published.showcase.items.map((item) =>
    item.type === 1 ? { ...item, productId: `${largeShopId(i)}-p${padded(idAt(item.productId), 3)}` } : item,
  );
  const published = { ...base.published, showcase: { ...base.published.showcase, items } };
  return { ...base, _id: largeShopId(i), published };
}

const largeLinks = (template: DemoShop, i: number, now: Ms): LinkDoc[] =>
  linksOf(template, now - 20 * DAY, now)
    .filter(({ proof }) => proof === 'proved')
    .map((link) => ({
      ...link,
      _id: linkIdOf(largeShopId(i), link.kind, link.accountId),
      shopId: largeShopId(i),
    }));

const largeOwner = (i: number, now: Ms): MemberDoc => ({
  _id: `${largeShopId(i)}~o_large_${padded(Math.floor(i / 7), 4)}`,
  shopId: largeShopId(i),
  openid: `o_large_${padded(Math.floor(i / 7), 4)}`,
  role: 'owner',
  name: '店主',
  since: now - 30 * DAY,
});

/** Everything of the shops `from` (included) to `to` (excluded), by collection, each in the order of its keys. */
export function largeBatch(
  from: number,
  to: number,
  pictures: Pictures,
  now: Ms,
  productsEach = LARGE_PRODUCTS_PER_SHOP,
) {
  const batch = {
    shops: [] as ShopDoc[],
    search_shops: [] as SearchShopDoc[],
    homepages: [] as HomepageDoc[],
    links: [] as LinkDoc[],
    members: [] as MemberDoc[],
    products: [] as ProductDoc[],
    search_goods: [] as SearchGoodsDoc[],
    stocks: [] as StockDoc[],
  };
  for (let i = from; i < to; i += 1) {
    const template = shops[i % shops.length]!;
    const shop = largeShop(template, i, pictures, now);
    batch.shops.push(shop);
    batch.search_shops.push(indexShop(shop)!);
    batch.homepages.push(largeHome(template, i, pictures, now));
    batch.links.push(...largeLinks(template, i, now));
    batch.members.push(largeOwner(i, now));
    for (let j = 0; j < productsEach; j += 1) {
      const product = largeProduct(template, i, j, pictures, now);
      batch.products.push(product);
      batch.search_goods.push(indexProduct(product, shop)!);
      batch.stocks.push(...largeStocks(template, product, j, now));
    }
  }
  return batch;
}
