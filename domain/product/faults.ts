import type { DraftSku, ProductContent } from '../documents';
import type { Rules } from '../rules';
import { days } from '../rules';
import { storeProductFaults } from '../store-shop';
import type { Ms } from '../units';
import { specOf } from './skus';

/** Bounds of a product; platform: SPU and SKU of the product API, unless they say otherwise. */
export const productBounds = {
  title: { least: 3, most: 60 },
  subTitle: 18,
  headImgs: 9,
  descChars: 2000,
  descImgs: 50,
  /** Own choice. */
  descBlocks: 60,
  categories: 3,
  /** Own choices: attributes, their keys and values, kinds of specification, SKUs. */
  attrs: 50,
  attrKey: 20,
  attrValue: 60,
  specs: 3,
  skus: 200,
  shopCategories: 10,
  /** Ten million yuan. */
  price: 1_000_000_000,
  stock: 10_000_000,
  skuCode: 20,
  /** Own choice: half a tonne, in grams. */
  weightGram: 500_000,
  limitedBuyNum: 999,
} as const;

/** Hours in which goods may be promised to leave; platform: send_time. */
export const shipHours = [24, 48, 72] as const;

export interface ProductFault {
  /** Path in the content, e.g. `skus.2.salePrice`. */
  field: string;
  why: string;
  message: string;
}

export interface FaultContext {
  now: Ms;
  rules: Rules;
  /** Ids of the shop's freight templates. */
  freightTemplates: readonly string[];
}

const length = (text: string): number => [...text.trim()].length;

/** What keeps a product from being listed, in the order of the form; empty when it may be. */
export function productFaults(content: ProductContent, context: FaultContext): ProductFault[] {
  return [
    ...wordFaults(content),
    ...pictureFaults(content),
    ...sortFaults(content),
    ...skusFaults(content, context),
    ...termFaults(content, context),
    ...storeFaults(content),
  ];
}

const fault = (field: string, why: string, message: string): ProductFault => ({ field, why, message });

function wordFaults({ title, subTitle, desc }: ProductContent): ProductFault[] {
  const faults: ProductFault[] = [];
  const { least, most } = productBounds.title;
  if (length(title) < least) faults.push(fault('title', 'TOO_SHORT', `标题至少 ${least} 个字`));
  if (length(title) > most) faults.push(fault('title', 'TOO_LONG', `标题最多 ${most} 个字`));
  if (length(subTitle) > productBounds.subTitle)
    faults.push(fault('subTitle', 'TOO_LONG', `副标题最多 ${productBounds.subTitle} 个字`));
  const chars = desc.reduce((n, block) => n + length(block.text), 0);
  if (chars > productBounds.descChars)
    faults.push(fault('desc', 'TOO_LONG', `详情最多 ${productBounds.descChars} 个字，现有 ${chars} 个`));
  return faults;
}

function pictureFaults({ headImgs, desc }: ProductContent): ProductFault[] {
  const faults: ProductFault[] = [];
  if (headImgs.length === 0) faults.push(fault('headImgs', 'MISSING', '请至少上传一张主图'));
  if (headImgs.length > productBounds.headImgs)
    faults.push(fault('headImgs', 'TOO_MANY', `主图最多 ${productBounds.headImgs} 张`));
  const inDesc = desc.reduce((n, block) => n + block.imgs.length, 0);
  if (inDesc > productBounds.descImgs)
    faults.push(fault('desc', 'TOO_MANY', `详情图最多 ${productBounds.descImgs} 张，现有 ${inDesc} 张`));
  return faults;
}

function sortFaults({ categoryPath, attrs }: ProductContent): ProductFault[] {
  const faults: ProductFault[] = [];
  if (categoryPath.length === 0) faults.push(fault('categoryPath', 'MISSING', '请选择商品类目'));
  if (categoryPath.length > productBounds.categories)
    faults.push(fault('categoryPath', 'TOO_MANY', `类目最多 ${productBounds.categories} 级`));
  attrs.forEach(({ key, value }, i) => {
    if (length(key) === 0 || length(key) > productBounds.attrKey)
      faults.push(fault(`attrs.${i}.key`, 'FORM', `属性名为 1 至 ${productBounds.attrKey} 个字`));
    if (length(value) === 0 || length(value) > productBounds.attrValue)
      faults.push(fault(`attrs.${i}.value`, 'FORM', `属性值为 1 至 ${productBounds.attrValue} 个字`));
    if (attrs.findIndex((other) => other.key.trim() === key.trim()) < i)
      faults.push(fault(`attrs.${i}.key`, 'TWICE', '属性名重复'));
  });
  return faults;
}

function skusFaults({ skus }: ProductContent, context: FaultContext): ProductFault[] {
  if (skus.length === 0) return [fault('skus', 'MISSING', '请至少填写一个规格')];
  if (skus.length > productBounds.skus)
    return [fault('skus', 'TOO_MANY', `规格组合最多 ${productBounds.skus} 个`)];
  const keys = skus[0]!.attrs.map((attr) => attr.key).sort();
  const seen = new Map<string, number>();
  return skus.flatMap((sku, i) => {
    const at = `skus.${i}`;
    const faults = skuFaults(sku, at, context);
    const mine = sku.attrs.map((attr) => attr.key).sort();
    if (JSON.stringify(mine) !== JSON.stringify(keys))
      faults.push(fault(`${at}.attrs`, 'SPEC', '各规格组合的规格名要一致'));
    if (mine.length > productBounds.specs)
      faults.push(fault(`${at}.attrs`, 'TOO_MANY', `规格名最多 ${productBounds.specs} 个`));
    if (new Set(mine).size < mine.length) faults.push(fault(`${at}.attrs`, 'TWICE', '规格名重复'));
    if (mine.length === 0 && skus.length > 1) faults.push(fault(`${at}.attrs`, 'MISSING', '请填写规格'));
    const spec = specOf(sku.attrs);
    if (seen.has(spec))
      faults.push(fault(`${at}.attrs`, 'TWICE', `与第 ${seen.get(spec)! + 1} 个规格组合重复`));
    else seen.set(spec, i);
    return faults;
  });
}

function skuFaults(sku: DraftSku, at: string, { now, rules }: FaultContext): ProductFault[] {
  const faults: ProductFault[] = [];
  const { salePrice, marketPrice, stock, skuCode, weightGram, stockType, shipBy, attrs } = sku;
  const whole = (n: number, least: number, most: number) => Number.isInteger(n) && n >= least && n <= most;
  if (!whole(salePrice, 1, productBounds.price))
    faults.push(fault(`${at}.salePrice`, 'RANGE', '售价为 0.01 元至 1000 万元'));
  if (marketPrice !== undefined && !whole(marketPrice, 1, productBounds.price))
    faults.push(fault(`${at}.marketPrice`, 'RANGE', '划线价为 0.01 元至 1000 万元'));
  else if (marketPrice !== undefined && marketPrice <= salePrice)
    faults.push(fault(`${at}.marketPrice`, 'NOT_ABOVE', '划线价要高于售价'));
  if (stock !== undefined && !whole(stock, 0, productBounds.stock))
    faults.push(fault(`${at}.stock`, 'RANGE', '库存为 0 至 1000 万件'));
  if (skuCode !== undefined && length(skuCode) > productBounds.skuCode)
    faults.push(fault(`${at}.skuCode`, 'TOO_LONG', `商品编码最多 ${productBounds.skuCode} 个字符`));
  if (!whole(weightGram, 0, productBounds.weightGram))
    faults.push(fault(`${at}.weightGram`, 'RANGE', '重量为 0 至 500000 克'));
  attrs.forEach(({ key, value }, i) => {
    if (length(key) === 0 || length(key) > productBounds.attrKey)
      faults.push(fault(`${at}.attrs.${i}.key`, 'FORM', `规格名为 1 至 ${productBounds.attrKey} 个字`));
    if (length(value) === 0 || length(value) > productBounds.attrValue)
      faults.push(fault(`${at}.attrs.${i}.value`, 'FORM', `规格值为 1 至 ${productBounds.attrValue} 个字`));
  });
  if (stockType === 1) {
    const latest = now + days(rules['order.presaleMaxDays']);
    if (shipBy === undefined) faults.push(fault(`${at}.shipBy`, 'MISSING', '请填写预售发货时间'));
    else if (shipBy <= now) faults.push(fault(`${at}.shipBy`, 'PAST', '预售发货时间已过'));
    else if (shipBy > latest)
      faults.push(fault(`${at}.shipBy`, 'TOO_FAR', `预售最长 ${rules['order.presaleMaxDays']} 天`));
  }
  return faults;
}

function termFaults(
  { freightTemplateId, services, limitedInfo, shopCategoryIds }: ProductContent,
  { freightTemplates }: FaultContext,
): ProductFault[] {
  const faults: ProductFault[] = [];
  if (!freightTemplates.includes(freightTemplateId))
    faults.push(fault('freightTemplateId', 'UNKNOWN', '请选择运费模板'));
  if (!(shipHours as readonly number[]).includes(services.shipWithinHours))
    faults.push(fault('services.shipWithinHours', 'UNKNOWN', '请选择发货时效'));
  if (shopCategoryIds.length > productBounds.shopCategories)
    faults.push(fault('shopCategoryIds', 'TOO_MANY', `店铺分类最多选 ${productBounds.shopCategories} 个`));
  if (limitedInfo && limitedInfo.limitedBuyNum > productBounds.limitedBuyNum)
    faults.push(
      fault('limitedInfo.limitedBuyNum', 'RANGE', `限购数量最多 ${productBounds.limitedBuyNum} 件`),
    );
  return faults;
}

const storeFaults = ({ soldIn }: ProductContent): ProductFault[] =>
  soldIn
    ? storeProductFaults(soldIn).map(({ field, message }) => fault(`soldIn.${field}`, 'FORM', message))
    : [];
