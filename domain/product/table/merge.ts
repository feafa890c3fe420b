import type { DraftSku, LimitedInfo, LineFlaw, ProductContent, StoreProduct } from '../../documents';
import { productBounds } from '../bounds';
import { type IncomingSku, specOf } from '../skus';
import { type ComingProduct, type ComingSku, flaw } from './coming';

/** A product as it would be saved. `lineOf` says for each of its SKUs the line that speaks of it, or null. */
export interface Merged {
  content: Omit<ProductContent, 'skus'> & { skus: IncomingSku[] };
  lineOf: (number | null)[];
  flaws: LineFlaw[];
}

/** What a file says of a product on top of what the shop wrote before; without that, of a new one. */
export function merged(
  coming: ComingProduct,
  before: ProductContent | null,
  usual: { freightTemplateId: string; categoryIds: readonly string[] },
): Merged {
  const { said } = coming;
  const was: ProductContent = before ?? { ...blank, freightTemplateId: usual.freightTemplateId };
  const limitedInfo = limits(coming, before?.limitedInfo);
  const soldIn = elsewhere(coming, before?.soldIn);
  const { skus, lineOf, flaws } = mergedSkus(coming, was.skus);
  return {
    content: {
      // What a product cannot be without is not taken away by an empty cell.
      title: said.title || was.title,
      categoryPath: said.categoryPath ?? was.categoryPath,
      freightTemplateId: said.freightTemplateId ?? was.freightTemplateId,
      services: {
        sevenDayReturn: said.sevenDayReturn ?? was.services.sevenDayReturn,
        shipWithinHours: said.shipWithinHours ?? was.services.shipWithinHours,
      },
      subTitle: said.subTitle === undefined ? was.subTitle : (said.subTitle ?? ''),
      headImgs: said.headImgs === undefined ? was.headImgs : (said.headImgs ?? []),
      desc: said.desc === undefined ? was.desc : (said.desc ?? []),
      attrs: said.attrs === undefined ? was.attrs : (said.attrs ?? []),
      shopCategoryIds:
        said.shopCategoryIds === undefined ? was.shopCategoryIds : (said.shopCategoryIds ?? []),
      skus,
      ...(limitedInfo ? { limitedInfo } : {}),
      ...(soldIn ? { soldIn } : {}),
    },
    lineOf,
    flaws: [
      ...flaws,
      ...formFlaws(coming),
      ...categoryFlaws(coming, [...usual.categoryIds, ...was.shopCategoryIds]),
    ],
  };
}

function categoryFlaws({ said, lines }: ComingProduct, known: readonly string[]): LineFlaw[] {
  const unknown = (said.shopCategoryIds ?? []).some((id) => !known.includes(id));
  return unknown ? [flaw(lines[0]!, 'cell.shopCategories UNKNOWN')] : [];
}

const blank = {
  title: '',
  subTitle: '',
  headImgs: [],
  desc: [],
  attrs: [],
  categoryPath: [],
  shopCategoryIds: [],
  skus: [],
  services: { sevenDayReturn: true, shipWithinHours: 48 },
};

function limits({ said }: ComingProduct, before: LimitedInfo | undefined): LimitedInfo | undefined {
  if (said.limitNum === undefined && said.limitPeriod === undefined) return before;
  if (said.limitNum === null || (said.limitNum === undefined && !before)) return undefined;
  const periodType = (said.limitPeriod ?? (said.limitPeriod === null ? 0 : (before?.periodType ?? 0))) as
    | 0
    | 1
    | 2
    | 3;
  return { periodType, limitedBuyNum: said.limitNum ?? before?.limitedBuyNum ?? 0 };
}

/** Both cells empty: it is sold here. One that is wrong or missing is found with the other faults. */
function elsewhere({ said }: ComingProduct, before: StoreProduct | undefined): StoreProduct | undefined {
  const { soldInAppid, soldInProductId } = said;
  const appid = soldInAppid === undefined ? before?.appid : soldInAppid;
  const productId = soldInProductId === undefined ? before?.productId : soldInProductId;
  return appid || productId ? { appid: appid ?? '', productId: productId ?? '' } : undefined;
}

/** SKUs that no line names stay as they are: a table of some rows is no order to drop the others. */
function mergedSkus(coming: ComingProduct, before: readonly DraftSku[]) {
  const flaws: LineFlaw[] = [];
  const skus: IncomingSku[] = [...before];
  const lineOf: (number | null)[] = before.map(() => null);
  for (const sku of coming.skus) {
    const at = placeOf(sku, before);
    if (at === 'unknown') {
      flaws.push(flaw(sku.line, 'cell.skuId UNKNOWN'));
    } else if (at !== null && lineOf[at] !== null) {
      flaws.push(flaw(sku.line, 'cell.spec TWICE', { n: lineOf[at]! }));
    } else if (at !== null) {
      skus[at] = changedSku(before[at]!, sku);
      lineOf[at] = sku.line;
    } else if (saysSomething(sku) || coming.productId === null) {
      if (sku.said.salePrice === undefined || sku.said.salePrice === null)
        flaws.push(flaw(sku.line, 'cell.salePrice MISSING'));
      skus.push(changedSku({ attrs: [], salePrice: 0, weightGram: 0, stock: 0 }, sku));
      lineOf.push(sku.line);
    }
  }
  return { skus, lineOf, flaws };
}

const saysSomething = ({ attrs, said }: ComingSku): boolean =>
  Boolean(attrs?.length) || Object.values(said).some((value) => value !== null && value !== undefined);

function placeOf(sku: ComingSku, before: readonly DraftSku[]): number | null | 'unknown' {
  if (sku.skuId) {
    const at = before.findIndex((one) => one.skuId === sku.skuId);
    return at < 0 ? 'unknown' : at;
  }
  const spec = specOf(sku.attrs ?? []);
  const at = before.findIndex((one) => specOf(one.attrs) === spec);
  return at < 0 ? null : at;
}

function changedSku(was: IncomingSku, { attrs, said }: ComingSku): IncomingSku {
  const next: IncomingSku = { ...was };
  if (attrs) next.attrs = attrs;
  if (said.salePrice != null) next.salePrice = said.salePrice;
  if (said.weightGram != null) next.weightGram = said.weightGram;
  if (said.marketPrice !== undefined) put(next, 'marketPrice', said.marketPrice);
  if (said.skuCode !== undefined) put(next, 'skuCode', said.skuCode);
  if (said.thumb !== undefined) put(next, 'thumb', said.thumb);
  // Pieces of what is on the shelf come by the stock's own action.
  if (said.stock != null && was.stock !== undefined) next.stock = said.stock;
  if (said.shipBy !== undefined) {
    put(next, 'shipBy', said.shipBy);
    if (said.shipBy !== null) next.stockType = 1;
    else if (was.stockType === 1) next.stockType = 0;
  }
  return next;
}

function put<K extends 'marketPrice' | 'skuCode' | 'thumb' | 'shipBy'>(
  sku: IncomingSku,
  key: K,
  value: IncomingSku[K] | null,
): void {
  if (value === null) delete sku[key];
  else sku[key] = value;
}

/** What the form of a product does not take, beside what the rules of goods find. */
function formFlaws({ said, lines }: ComingProduct): LineFlaw[] {
  const line = lines[0]!;
  const flaws: LineFlaw[] = [];
  if ((said.attrs?.length ?? 0) > productBounds.attrs)
    flaws.push(flaw(line, 'cell.attrs TOO_MANY', { most: productBounds.attrs }));
  if ((said.desc?.length ?? 0) > productBounds.descBlocks)
    flaws.push(flaw(line, 'cell.desc TOO_MANY', { most: productBounds.descBlocks }));
  const pictures = [...(said.headImgs ?? []), ...(said.desc ?? []).flatMap((block) => block.imgs)];
  if (pictures.some((address) => address.length > 512)) flaws.push(flaw(line, 'cell.headImgs TOO_LONG'));
  return flaws;
}
