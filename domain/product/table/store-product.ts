import type { LineFlaw, SkuAttr } from '../../documents';
import type { ColumnKey } from './columns';
import { type ComingProduct, type ComingSku, cellFlaw, type ShopNames } from './coming';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * JSON with ids of 64 bits kept whole: a bare number of more than fifteen digits becomes a text.
 * Platform: product_id and sku_id are uint64 and come as bare numbers; `JSON.parse` would round them.
 * @throws SyntaxError where it is no JSON
 */
export const parseWide = (text: string): unknown =>
  JSON.parse(text.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (m) => (m[0] === '"' ? m : `"${m}"`)));

/** Products of 微信小店's product API, however they are wrapped; null where there are none. */
export function storeProducts(json: unknown): Json[] | null {
  const list: unknown[] = Array.isArray(json)
    ? json
    : isObject(json) && Array.isArray(json.products)
      ? json.products
      : [json];
  const found = list.map(unwrapped);
  const products = found.flatMap((one) => (one ? [one] : []));
  return products.length === 0 || products.length < found.length ? null : products;
}

function unwrapped(one: unknown): Json | null {
  if (!isObject(one)) return null;
  const product = isObject(one.product) ? one.product : isObject(one.edit_product) ? one.edit_product : one;
  return 'title' in product || 'skus' in product ? product : null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const idText = (value: unknown): string =>
  typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value))
    ? String(value)
    : '';
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown): string[] => list(value).map(text).filter(Boolean);

function pairs(value: unknown): SkuAttr[] {
  return list(value)
    .filter(isObject)
    .map((attr) => ({ key: text(attr.attr_key), value: text(attr.attr_value) }));
}

/** A whole number; undefined where nothing is said, null where it is none. */
function whole(value: unknown): number | undefined | null {
  if (value === undefined || value === null || value === '') return undefined;
  const n = Number(value);
  return Number.isSafeInteger(n) && n >= 0 ? n : null;
}

/**
 * A product of the platform's API as it comes into a shop here; its place in the file is its line. Platform, product
 * API: SPU title, sub_title, head_imgs, desc_info, attrs, express_info, limited_info, extra_service; SKU sale_price,
 * market_price (fen), stock_num, sku_code, sku_attrs, thumb_img.
 */
export function fromStore(product: Json, line: number, names: ShopNames): ComingProduct {
  const flaws: LineFlaw[] = [];
  const desc = isObject(product.desc_info) ? product.desc_info : {};
  const express = isObject(product.express_info) ? product.express_info : {};
  const limited = isObject(product.limited_info) ? product.limited_info : {};
  const service = isObject(product.extra_service) ? product.extra_service : {};
  const weight = number('weight', 'express_info.weight', express.weight);
  function number(key: ColumnKey, name: string, value: unknown): number | undefined {
    const n = whole(value);
    if (n === null) flaws.push(cellFlaw(line, key, '* NUMBER', { name }));
    return n ?? undefined;
  }
  const storeProductId = idText(product.product_id);
  if (product.product_id !== undefined && !storeProductId)
    flaws.push(cellFlaw(line, 'productId', '* STORE_ID'));
  const block = { text: text(desc.desc), imgs: texts(desc.imgs) };
  const template = text(express.template_id);
  const limitNum = number('limitNum', 'limited_buy_num', limited.limited_buy_num);
  const period = number('limitPeriod', 'period_type', limited.period_type);
  const skus = list(product.skus)
    .filter(isObject)
    .map((sku): ComingSku => {
      const numbers = {
        salePrice: number('salePrice', 'sale_price', sku.sale_price),
        marketPrice: number('marketPrice', 'market_price', sku.market_price),
        stock: number('stock', 'stock_num', sku.stock_num),
        weightGram: weight,
      };
      // The platform says 0 where there is no struck-through price.
      if (numbers.marketPrice === 0) numbers.marketPrice = undefined;
      const words = { skuCode: text(sku.sku_code) || undefined, thumb: text(sku.thumb_img) || undefined };
      const said = Object.entries({ ...numbers, ...words }).filter(([, value]) => value !== undefined);
      return { line, attrs: pairs(sku.sku_attrs), said: Object.fromEntries(said) };
    });
  return {
    lines: [line],
    productId: null,
    ...(storeProductId ? { storeProductId } : {}),
    said: {
      title: text(product.title),
      subTitle: text(product.sub_title),
      headImgs: texts(product.head_imgs),
      desc: block.text || block.imgs.length > 0 ? [block] : [],
      attrs: pairs(product.attrs).filter(({ key, value }) => key && value),
      categoryPath: list(product.cats_v2 ?? product.cats)
        .filter(isObject)
        .map((cat) => text(cat.cat_name ?? cat.name))
        .filter(Boolean),
      ...(names.freightTemplates.some(({ id }) => id === template) ? { freightTemplateId: template } : {}),
      ...(service.seven_day_return === undefined
        ? {}
        : { sevenDayReturn: Number(service.seven_day_return) > 0 }),
      ...(limitNum ? { limitNum, limitPeriod: period !== undefined && period <= 3 ? period : 0 } : {}),
    },
    skus,
    flaws,
  };
}
