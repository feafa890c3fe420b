import { complaintPage } from './evidence';
import type { Street } from './street';

/** Who opens a page, and with what query, so that there is something to see. */
export interface Place {
  as: string;
  query: string;
}

/** Goes through the street once and answers for every route where to look. Places one order. */
export async function placesToSee(street: Street): Promise<(route: string) => Place> {
  const shopper = await street.shopper();
  const { product, shop, sku } = await street.product();
  const orderId = await street.order(shopper);
  const merchant = await street.shipper(shop.shopId);
  const agent = await street.agent(shop.shopId);
  const keeper = await street.member('banpo', ['owner']);
  const { written, open } = await reviewsOf(street, shopper);
  const { openingId } = await street.call('openings', 'start', {}, shopper);
  const { afterSales } = await street.call('aftersales', 'list', {}, shopper);
  const board = await street.call('aftersales', 'board', { shopId: shop.shopId }, merchant);
  const desk = await street.call('desk', 'queue', {}, 'operator');
  const importId = await importOf(street, merchant, shop.shopId);
  const promoted = await promotionOf(street);
  const queries: Record<string, string> = {
    'pages/search/index': `q=${encodeURIComponent('茶')}&tab=goods`,
    'pages/shop/index': `shopId=${shop.shopId}`,
    'pages/product/index': `productId=${product.productId}`,
    'trade/checkout/index': `productId=${product.productId}&skuId=${sku.skuId}&n=1`,
    'trade/order/index': `orderId=${orderId}`,
    'trade/paysheet/index': `outTradeNo=none&payee=${encodeURIComponent(shop.name)}&totalFee=${sku.salePrice}`,
    'trade/aftersale/apply/index': (await complaintPage(street, shopper)).split('?')[1] ?? '',
    'trade/aftersale/follow/index': `afterSaleId=${afterSales[0]?.afterSaleId}`,
    'trade/review/one/index': open,
    'trade/review/more/index': written,
    'trade/review/all/index': `productId=${product.productId}`,
    'trade/poster/index': `shopId=${shop.shopId}&productId=${product.productId}`,
    'service/talk/index': `shopId=${shop.shopId}`,
    'studio/service/index': `shopId=${shop.shopId}`,
    'studio/service/talk/index': `shopId=${shop.shopId}&talkId=${await street.talk(shop.shopId)}`,
    'studio/service/settings/index': `shopId=${shop.shopId}`,
    'studio/overview/index': `shopId=${shop.shopId}`,
    'shopkeeping/openings/one/index': `openingId=${openingId}`,
    'shopkeeping/staff/join/index': 'code=TX4GUAGA7Q',
    'shopkeeping/links/index': 'shopId=banpo',
    // The demo street's own: an invitation that nobody has answered.
    'shopkeeping/links/answer/index': 'code=DEMA5KSHPQ7W',
    'shopfront/rating/index': `shopId=${shop.shopId}`,
    'shopfront/reviews/index': `shopId=${shop.shopId}`,
    'shopfront/insights/index': `shopId=${shop.shopId}`,
    'shopfront/insights/goods/index': `shopId=${shop.shopId}`,
    'shopfront/touchpoints/index': `shopId=${shop.shopId}`,
    'shopfront/promote/index': `shopId=${shop.shopId}&productId=${product.productId}`,
    'goods/catalogue/index': `shopId=${shop.shopId}`,
    'goods/catalogue/one/index': `shopId=${shop.shopId}&productId=${product.productId}`,
    'goods/catalogue/tables/index': `shopId=${shop.shopId}`,
    'goods/catalogue/tables/one/index': `shopId=${shop.shopId}&importId=${importId}`,
    'goods/freight/index': `shopId=${shop.shopId}`,
    'goods/freight/one/index': `shopId=${shop.shopId}&templateId=std`,
    'shopfront/homepage/look/index': await draftOf(street, shop.shopId, merchant),
    'shopfront/search/index': `shopId=${shop.shopId}`,
    'desk/deposit/index': `shopId=${shop.shopId}`,
    'goods/league/index': `shopId=${promoted.shopId}`,
    'goods/league/one/index': `shopId=${promoted.shopId}&planId=${promoted.planId}`,
    'goods/league/month/index': `shopId=${promoted.shopId}&promoterId=${promoted.promoterId}`,
    'promote/shop/index': `shopId=${promoted.shopId}`,
    'promote/join/index': 'code=TX4GUAGA7Q',
    'studio/orders/index': `shopId=${shop.shopId}`,
    'studio/aftersales/one/index': `shopId=${shop.shopId}&afterSaleId=${board.afterSales[0]?.afterSaleId}`,
    'goods/stock/ledger/index': `shopId=${shop.shopId}&skuId=${sku.skuId}`,
    'desk/item/index': `itemId=${desk.items[0]?.itemId}`,
    'studio/order/index': `shopId=${shop.shopId}&orderId=${orderId}`,
  };
  const who = (route: string) => {
    if (route.startsWith('desk/')) return 'operator';
    if (route.startsWith('shopkeeping/openings/') || toAnybody.includes(route)) return shopper;
    if (route === 'shopkeeping/links/index') return keeper;
    if (route.startsWith('studio/service/')) return agent;
    if (route.startsWith('goods/league/')) return promoted.owner;
    if (route === 'promote/index' || route === 'promote/shop/index') return promoted.promoter;
    return isStudio(route) ? merchant : shopper;
  };
  return (route) => ({
    as: who(route),
    query: queries[route] ?? '',
  });
}

/** Pages of shopkeeping that who has a code may open. */
const toAnybody = ['shopkeeping/staff/join/index', 'shopkeeping/links/answer/index'];

/** A shop whose goods are promoted, its owner, and one who promotes it. */
async function promotionOf(street: Street) {
  const [promoter, owner] = ['songjie', 'guwen'];
  const { shops } = await street.call('league', 'mine', {}, promoter);
  const { shopId, promoterId } = shops[0]!;
  const { plans } = await street.call('league', 'plans', { shopId }, owner);
  return { promoter, owner, shopId, promoterId, planId: plans[1]!.planId };
}

/** A file of goods that waits to be brought in: one that may be, one that may not. */
async function importOf(street: Street, merchant: string, shopId: string): Promise<string> {
  const fileId = await street.upload(
    merchant,
    '商品标题,平台类目,售价\n手工酱油,粮油调味,25\n坏的,粮油调味,十元',
  );
  const taken = await street.call('tables', 'take', { shopId, fileId, name: '春季新品.csv' }, merchant);
  return taken.importId;
}

/** The code of a shop's draft, as a phone opens it. */
async function draftOf(street: Street, shopId: string, merchant: string): Promise<string> {
  const { version } = await street.call('homepage', 'draft', { shopId }, merchant);
  const { token } = await street.call('homepage', 'previewCode', { shopId, version }, merchant);
  return `shopId=${shopId}&token=${token}`;
}

/** Reviews one of the shopper's received goods: what to open to add to it, and to review the next. */
async function reviewsOf(street: Street, shopper: string): Promise<{ written: string; open: string }> {
  const { lines } = await street.call('reviews', 'toWrite', {}, shopper);
  const [first, next] = lines;
  if (!first || !next) throw new Error(`${shopper} has nothing to review`);
  const { orderId, lineNo } = first;
  const scores = { productScore: 5, logisticsScore: 4, serviceScore: 5 };
  const said = { ...scores, text: '包得仔细，第二天就到了' };
  const { reviewId } = await street.call('reviews', 'write', { orderId, lineNo, ...said }, shopper);
  return {
    written: `orderId=${orderId}&reviewId=${reviewId}`,
    open: `orderId=${next.orderId}&lineNo=${next.lineNo}`,
  };
}

/** Whether a page is one of the rooms of the studio: of a merchant, or of the operator. */
export const isStudio = (route: string): boolean =>
  /^(studio|shipping|goods|shopfront|shopkeeping|desk)\//.test(route);
