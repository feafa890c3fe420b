import type {
  FreightTemplate,
  LimitedInfo,
  OrderCoupon,
  ProductDoc,
  ShopDoc,
  Sku,
  SkuAttr,
} from './documents';
import { delivers, type FreightReason, freight, freightReasons, type Load } from './freight';
import { sum, times } from './money';
import type { Fen, Ms, PictureUrl, ProductId, ShopId, SkuId } from './units';

/** What a shopper asks for. Never a price: prices come from the product alone. */
export interface BasketLine {
  productId: ProductId;
  skuId: SkuId;
  n: number;
}

/** A line after merging; `at` is its first place in the basket that was sent, for naming the field to blame. */
export interface MergedLine extends BasketLine {
  at: number;
}

export type LineProblem =
  | 'NOT_FOUND'
  | 'UNLISTED'
  | 'SKU_MISMATCH'
  | 'SOLD_OUT'
  | 'SHOP_CLOSED'
  | 'NOT_DELIVERABLE'
  /** A pre-sale that would leave later than the rules allow. */
  | 'PRESALE_TOO_FAR'
  /** It is bought in the real 微信小店. */
  | 'SOLD_ELSEWHERE';

/** The product's fields that pricing reads. */
export type BasketProduct = Pick<
  ProductDoc,
  '_id' | 'shopId' | 'title' | 'thumb' | 'status' | 'skus' | 'freightTemplateId' | 'limitedInfo'
> &
  Partial<Pick<ProductDoc, 'categoryPath' | 'soldIn'>>;
export type BasketShop = Pick<ShopDoc, '_id' | 'name' | 'logo' | 'status' | 'subMchId' | 'freightTemplates'>;

export interface Shelf {
  products: ReadonlyMap<ProductId, BasketProduct>;
  shops: ReadonlyMap<ShopId, BasketShop>;
  /** Pieces available by SKU; without it stock is left to the lock. */
  available?: ReadonlyMap<SkuId, number>;
  /** The latest moment at which a pre-sale may promise to leave; without it any. */
  presaleUntil?: Ms;
}

export interface PricedLine extends MergedLine {
  title: string;
  thumbImg: PictureUrl;
  skuAttrs: SkuAttr[];
  salePrice: Fen;
  marketPrice?: Fen;
  weightGram: number;
  template: FreightTemplate | null;
  available: number;
  /** The line's share of the order's discount. */
  discount: Fen;
  /** When a pre-sale ships at the latest. */
  shipBy?: Ms;
  limitedInfo?: LimitedInfo;
  categoryPath: string[];
  problem: LineProblem | null;
}

export interface ShopPart {
  /** Empty where the shop of a line is not known. */
  shopId: ShopId;
  shop: BasketShop | null;
  lines: PricedLine[];
  /** Of the lines without a problem. */
  productPrice: Fen;
  freight: Fen;
  /** Why the freight is what it is, a template at a time. */
  freightReasons: FreightReason[];
  discountedPrice: Fen;
  orderPrice: Fen;
  coupon?: OrderCoupon;
}

const listed = 5;

/** The same SKU on two lines is one line with both quantities. */
export function mergeLines(lines: readonly BasketLine[]): MergedLine[] {
  const merged = new Map<string, MergedLine>();
  lines.forEach(({ productId, skuId, n }, at) => {
    const key = `${productId}~${skuId}`;
    const known = merged.get(key);
    if (known) known.n += n;
    else merged.set(key, { productId, skuId, n, at });
  });
  return [...merged.values()];
}

/** Prices a basket as the shelf stands: one part a shop, in the order in which the shops first appear. */
export function priceBasket(
  lines: readonly BasketLine[],
  shelf: Shelf,
  provinceName: string | undefined,
): ShopPart[] {
  const byShop = new Map<ShopId, PricedLine[]>();
  for (const line of mergeLines(lines)) {
    const shopId = shelf.products.get(line.productId)?.shopId ?? '';
    byShop.set(shopId, [...(byShop.get(shopId) ?? []), priceLine(line, shelf, provinceName)]);
  }
  return [...byShop].map(([shopId, priced]) => shopPart(shopId, shelf.shops.get(shopId) ?? null, priced));
}

function shopPart(shopId: ShopId, shop: BasketShop | null, lines: PricedLine[]): ShopPart {
  const bought = lines.filter((line) => line.problem === null);
  const productPrice = sum(bought.map((line) => times(line.salePrice, line.n)));
  const loads = loadsOf(bought);
  const carriage = freight(loads);
  const discountedPrice = 0;
  return {
    shopId,
    shop,
    lines,
    productPrice,
    freight: carriage,
    freightReasons: freightReasons(loads),
    discountedPrice,
    orderPrice: sum([productPrice, carriage, -discountedPrice]),
  };
}

const loadsOf = (lines: readonly PricedLine[]): Load[] =>
  lines.flatMap(({ template, n, weightGram, salePrice }) =>
    template ? [{ template, n, weightGram, goods: times(salePrice, n) }] : [],
  );

function priceLine(line: MergedLine, shelf: Shelf, provinceName: string | undefined): PricedLine {
  const product = shelf.products.get(line.productId);
  const sku = product?.skus.find((one) => one.skuId === line.skuId);
  const shop = product && shelf.shops.get(product.shopId);
  const template = (product && shop && templateOf(product, shop)) ?? null;
  return {
    ...line,
    title: product?.title ?? '',
    thumbImg: sku?.thumb ?? product?.thumb ?? '',
    skuAttrs: sku?.attrs ?? [],
    salePrice: sku?.salePrice ?? 0,
    ...(sku?.marketPrice === undefined ? {} : { marketPrice: sku.marketPrice }),
    weightGram: sku?.weightGram ?? 0,
    template,
    available: sku ? (shelf.available?.get(sku.skuId) ?? 0) : 0,
    discount: 0,
    categoryPath: product?.categoryPath ?? [],
    ...(sku?.stockType === 1 && sku.shipBy !== undefined ? { shipBy: sku.shipBy } : {}),
    ...(product?.limitedInfo ? { limitedInfo: product.limitedInfo } : {}),
    problem: problemOf(line, { product, sku, shop, template }, shelf, provinceName),
  };
}

/** A product that names no template of its shop goes on the shop's first one. */
function templateOf(product: BasketProduct, shop: BasketShop): FreightTemplate | undefined {
  return (
    shop.freightTemplates.find((one) => one.id === product.freightTemplateId) ?? shop.freightTemplates[0]
  );
}

interface Found {
  product: BasketProduct | undefined;
  sku: Sku | undefined;
  shop: BasketShop | undefined;
  template: FreightTemplate | null;
}

function problemOf(
  line: MergedLine,
  { product, sku, shop, template }: Found,
  shelf: Shelf,
  provinceName: string | undefined,
): LineProblem | null {
  if (!product) return 'NOT_FOUND';
  if (product.status !== listed) return 'UNLISTED';
  if (product.soldIn) return 'SOLD_ELSEWHERE';
  if (!sku) return 'SKU_MISMATCH';
  if (shop?.status !== 'open') return 'SHOP_CLOSED';
  if (sku.stockType === 1 && (sku.shipBy ?? 0) > (shelf.presaleUntil ?? Number.POSITIVE_INFINITY)) {
    return 'PRESALE_TOO_FAR';
  }
  if (template && !delivers(template, provinceName)) return 'NOT_DELIVERABLE';
  if (shelf.available && (shelf.available.get(line.skuId) ?? 0) < line.n) return 'SOLD_OUT';
  return null;
}

/** The input's field that a problem of a line is to be blamed on. */
export function fieldToBlame(problem: LineProblem, at: number): string {
  if (problem === 'NOT_DELIVERABLE') return 'address.provinceName';
  return `lines.${at}.${['SKU_MISMATCH', 'SOLD_OUT', 'PRESALE_TOO_FAR'].includes(problem) ? 'skuId' : 'productId'}`;
}

/** What the whole basket would cost, of the lines without a problem. */
export const totalOf = (parts: readonly ShopPart[]): Fen => sum(parts.map((part) => part.orderPrice));

/**
 * What a quote promised, as one text to digest: every line's price and the freight of all that has a price.
 * Stock and address are not in it, so that a piece which ran out is told as that and not as a changed price.
 */
export function quoteBasis(parts: readonly ShopPart[]): string {
  return JSON.stringify(
    parts.map(({ shopId, lines, coupon }) => [
      shopId,
      freight(loadsOf(lines)),
      lines.map(({ productId, skuId, n, salePrice }) => [productId, skuId, n, salePrice]),
      ...(coupon ? [coupon.userCouponId, coupon.off] : []),
    ]),
  );
}
