import type { DraftSku, ProductContent } from '../../documents';
import { limitPeriods, writeTime, writeYuan } from './amounts';
import { type ColumnKey, columnKeys, headOf } from './columns';
import type { ShopNames } from './coming';
import { writeDesc, writeList, writePairs, writePath } from './notation';

/** A product as it is exported. */
export interface GoingProduct {
  productId: string;
  content: ProductContent;
}

/** The head of an exported table. */
export const tableHead: readonly string[] = columnKeys.map(headOf);

/** A row for every SKU; the product's own cells stand in the first, its number and title in each. */
export function rowsOf({ productId, content }: GoingProduct, names: ShopNames): string[][] {
  const own = productCells(content, names);
  // A product without SKUs has a row, so that it is not missing.
  const skus = content.skus.length > 0 ? content.skus.map(skuCells) : [{}];
  return skus.map((sku, i) => {
    const cells: Partial<Record<ColumnKey, string>> = {
      ...(i === 0 ? own : {}),
      productId,
      title: content.title,
      ...sku,
    };
    return columnKeys.map((key) => cells[key] ?? '');
  });
}

function productCells(content: ProductContent, names: ShopNames): Partial<Record<ColumnKey, string>> {
  const { limitedInfo, services, soldIn } = content;
  return {
    subTitle: content.subTitle,
    category: writePath(content.categoryPath),
    shopCategories: writeList(content.shopCategoryIds.map((id) => categoryName(id, names))),
    headImgs: writeList(content.headImgs),
    desc: writeDesc(content.desc),
    attrs: writePairs(content.attrs),
    freight: templateName(content.freightTemplateId, names),
    sevenDayReturn: services.sevenDayReturn ? '是' : '否',
    shipWithinHours: String(services.shipWithinHours),
    limitPeriod: limitedInfo ? limitPeriods[limitedInfo.periodType] : '',
    limitNum: limitedInfo ? String(limitedInfo.limitedBuyNum) : '',
    soldInAppid: soldIn?.appid ?? '',
    soldInProductId: soldIn?.productId ?? '',
  };
}

function skuCells(sku: DraftSku): Partial<Record<ColumnKey, string>> {
  const { salePrice, marketPrice, stock, stockType, shipBy } = sku;
  return {
    skuId: sku.skuId,
    spec: writePairs(sku.attrs),
    salePrice: writeYuan(salePrice),
    marketPrice: marketPrice === undefined ? '' : writeYuan(marketPrice),
    stock: stock === undefined ? '' : String(stock),
    skuCode: sku.skuCode ?? '',
    weight: String(sku.weightGram),
    presale: stockType === 1 && shipBy !== undefined ? writeTime(shipBy) : '',
    thumb: sku.thumb ?? '',
  };
}

/** A name where it means one thing and reads as itself, else the id. */
function templateName(id: string, { freightTemplates }: ShopNames): string {
  const name = freightTemplates.find((one) => one.id === id)?.name.trim();
  const same = freightTemplates.filter((one) => one.name.trim() === name);
  return name && same.length === 1 && !freightTemplates.some((one) => one.id === name) ? name : id;
}

function categoryName(id: string, { shopCategories }: ShopNames): string {
  const paths = shopCategories.flatMap((one) => [
    { id: one.id, path: [one.name] },
    ...one.level2.map((two) => ({ id: two.id, path: [one.name, two.name] })),
  ]);
  const path = paths.find((one) => one.id === id)?.path;
  if (!path) return id;
  const text = writePath(path);
  const same = paths.filter(
    (one) => (path.length === 1 ? one.path.at(-1) : one.path.join('\n')) === path.join('\n'),
  );
  const plain =
    path.every((name) => name === name.trim() && name !== '') && !paths.some((one) => one.id === text);
  return same.length === 1 && plain ? text : id;
}
