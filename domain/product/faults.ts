import type { DraftSku, ProductContent } from '../documents';
import { type Fault, faultsOf } from '../fault';
import { offPlatform } from '../off-platform';
import type { Rules } from '../rules';
import { days } from '../rules';
import { storeProductFaults } from '../store-shop';
import type { Ms } from '../units';
import { productBounds, shipHours } from './bounds';
import { type ProductFaultKind, productFaultPhrases } from './fault-phrases';
import { specOf } from './skus';

/** Its field is a path in the content, its kind one of `productFaultPhrases`. */
export type ProductFault = Fault;

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
    ...payHereFaults(content),
  ];
}

const fault = faultsOf(productFaultPhrases);

function wordFaults({ title, subTitle, desc }: ProductContent): ProductFault[] {
  const faults: ProductFault[] = [];
  const { least, most } = productBounds.title;
  if (length(title) < least) faults.push(fault('title TOO_SHORT', { least }));
  if (length(title) > most) faults.push(fault('title TOO_LONG', { most }));
  if (length(subTitle) > productBounds.subTitle)
    faults.push(fault('subTitle TOO_LONG', { most: productBounds.subTitle }));
  const n = desc.reduce((chars, block) => chars + length(block.text), 0);
  if (n > productBounds.descChars) faults.push(fault('desc TOO_LONG', { most: productBounds.descChars, n }));
  return faults;
}

function pictureFaults({ headImgs, desc }: ProductContent): ProductFault[] {
  const faults: ProductFault[] = [];
  if (headImgs.length === 0) faults.push(fault('headImgs MISSING'));
  if (headImgs.length > productBounds.headImgs)
    faults.push(fault('headImgs TOO_MANY', { most: productBounds.headImgs }));
  const n = desc.reduce((imgs, block) => imgs + block.imgs.length, 0);
  if (n > productBounds.descImgs) faults.push(fault('desc TOO_MANY', { most: productBounds.descImgs, n }));
  return faults;
}

function sortFaults({ categoryPath, attrs }: ProductContent): ProductFault[] {
  const { attrKey, attrValue, categories } = productBounds;
  const faults: ProductFault[] = [];
  if (categoryPath.length === 0) faults.push(fault('categoryPath MISSING'));
  if (categoryPath.length > categories) faults.push(fault('categoryPath TOO_MANY', { most: categories }));
  attrs.forEach(({ key, value }, i) => {
    if (!within(key, attrKey)) faults.push(fault('attrs.#.key FORM', { most: attrKey }, i));
    if (!within(value, attrValue)) faults.push(fault('attrs.#.value FORM', { most: attrValue }, i));
    if (attrs.findIndex((other) => other.key.trim() === key.trim()) < i)
      faults.push(fault('attrs.#.key TWICE', undefined, i));
  });
  return faults;
}

const within = (text: string, most: number): boolean => length(text) > 0 && length(text) <= most;

function skusFaults({ skus }: ProductContent, context: FaultContext): ProductFault[] {
  if (skus.length === 0) return [fault('skus MISSING')];
  if (skus.length > productBounds.skus) return [fault('skus TOO_MANY', { most: productBounds.skus })];
  const keys = skus[0]!.attrs.map((attr) => attr.key).sort();
  const seen = new Map<string, number>();
  return skus.flatMap((sku, i) => {
    const faults = skuFaults(sku, i, context);
    const mine = sku.attrs.map((attr) => attr.key).sort();
    if (JSON.stringify(mine) !== JSON.stringify(keys)) faults.push(fault('skus.#.attrs SPEC', undefined, i));
    if (mine.length > productBounds.specs)
      faults.push(fault('skus.#.attrs TOO_MANY', { most: productBounds.specs }, i));
    if (new Set(mine).size < mine.length) faults.push(fault('skus.#.attrs TWICE', undefined, i));
    if (mine.length === 0 && skus.length > 1) faults.push(fault('skus.#.attrs MISSING', undefined, i));
    const spec = specOf(sku.attrs);
    if (seen.has(spec)) faults.push(fault('skus.#.attrs SAME', { n: seen.get(spec)! + 1 }, i));
    else seen.set(spec, i);
    return faults;
  });
}

function skuFaults(sku: DraftSku, i: number, context: FaultContext): ProductFault[] {
  const {
    attrKey,
    attrValue,
    price,
    stock: mostStock,
    skuCode: mostCode,
    weightGram: mostWeight,
  } = productBounds;
  const { salePrice, marketPrice, stock, skuCode, weightGram, attrs } = sku;
  const faults: ProductFault[] = [];
  const whole = (n: number, least: number, most: number) => Number.isInteger(n) && n >= least && n <= most;
  if (!whole(salePrice, 1, price)) faults.push(fault('skus.#.salePrice RANGE', undefined, i));
  if (marketPrice !== undefined && !whole(marketPrice, 1, price))
    faults.push(fault('skus.#.marketPrice RANGE', undefined, i));
  else if (marketPrice !== undefined && marketPrice <= salePrice)
    faults.push(fault('skus.#.marketPrice NOT_ABOVE', undefined, i));
  if (stock !== undefined && !whole(stock, 0, mostStock))
    faults.push(fault('skus.#.stock RANGE', undefined, i));
  if (skuCode !== undefined && length(skuCode) > mostCode)
    faults.push(fault('skus.#.skuCode TOO_LONG', { most: mostCode }, i));
  if (!whole(weightGram, 0, mostWeight))
    faults.push(fault('skus.#.weightGram RANGE', { most: mostWeight }, i));
  attrs.forEach(({ key, value }, j) => {
    if (!within(key, attrKey)) faults.push(fault('skus.#.attrs.#.key FORM', { most: attrKey }, i, j));
    if (!within(value, attrValue)) faults.push(fault('skus.#.attrs.#.value FORM', { most: attrValue }, i, j));
  });
  return [...faults, ...presaleFaults(sku, i, context)];
}

function presaleFaults(
  { stockType, shipBy }: DraftSku,
  i: number,
  { now, rules }: FaultContext,
): ProductFault[] {
  if (stockType !== 1) return [];
  const most = rules['order.presaleMaxDays'];
  if (shipBy === undefined) return [fault('skus.#.shipBy MISSING', undefined, i)];
  if (shipBy <= now) return [fault('skus.#.shipBy PAST', undefined, i)];
  return shipBy > now + days(most) ? [fault('skus.#.shipBy TOO_FAR', { most }, i)] : [];
}

function termFaults(
  { freightTemplateId, services, limitedInfo, shopCategoryIds }: ProductContent,
  { freightTemplates }: FaultContext,
): ProductFault[] {
  const { shopCategories, limitedBuyNum } = productBounds;
  const faults: ProductFault[] = [];
  if (!freightTemplates.includes(freightTemplateId)) faults.push(fault('freightTemplateId UNKNOWN'));
  if (!(shipHours as readonly number[]).includes(services.shipWithinHours))
    faults.push(fault('services.shipWithinHours UNKNOWN'));
  if (shopCategoryIds.length > shopCategories)
    faults.push(fault('shopCategoryIds TOO_MANY', { most: shopCategories }));
  if (limitedInfo && limitedInfo.limitedBuyNum > limitedBuyNum)
    faults.push(fault('limitedInfo.limitedBuyNum RANGE', { most: limitedBuyNum }));
  return faults;
}

const storeFaults = ({ soldIn }: ProductContent): ProductFault[] =>
  soldIn ? storeProductFaults(soldIn).map((field) => fault(`soldIn.${field} FORM`)) : [];

/** Goods are paid for here: what leads a shopper to pay past the platform is named where it stands. */
function payHereFaults({ title, subTitle, desc, attrs, skus }: ProductContent): ProductFault[] {
  const written: [field: string, text: string][] = [
    ['title', title],
    ['subTitle', subTitle],
    ...desc.map(({ text }, i): [string, string] => [`desc.${i}.text`, text]),
    ...attrs.map(({ key, value }, i): [string, string] => [`attrs.${i}.value`, `${key}：${value}`]),
    ...skus.flatMap((sku, i) =>
      sku.attrs.map(({ key, value }, k): [string, string] => [
        `skus.${i}.attrs.${k}.value`,
        `${key}：${value}`,
      ]),
    ),
  ];
  const texts = [...new Set(written.map(([, text]) => text))];
  const leadsAway = new Set(texts.filter((text) => offPlatform(text) !== null));
  return written.filter(([, text]) => leadsAway.has(text)).map(([field]) => anywhere(field, 'OFF_PLATFORM'));
}

type Anywhere = ProductFaultKind extends infer K ? (K extends `* ${infer Why}` ? Why : never) : never;

const anywhere = (field: string, why: Anywhere): ProductFault => ({
  field,
  why,
  message: productFaultPhrases[`* ${why}`],
});

/** What keeps a picture of a product from being shown, at the picture's own place. */
export const pictureFault = (field: string, why: Exclude<Anywhere, 'OFF_PLATFORM'>): ProductFault =>
  anywhere(field, why);

/** WeChat does not let its words be shown. */
export const wordsFault = (): ProductFault => fault('title WORDS');
