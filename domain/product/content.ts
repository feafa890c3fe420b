import type { DraftSku, ProductContent, ProductDoc, Sku, SpuStatus } from '../documents';

/** A SKU as shoppers get it: without what the shop noted for its first stock. */
export function liveSku({ stock: _stock, ...sku }: DraftSku): Sku {
  return sku;
}

/** What a merchant wrote of a product as it stands. */
export function contentOf(product: ProductDoc): ProductContent {
  const { title, subTitle, headImgs, desc, attrs, categoryPath, shopCategoryIds, skus } = product;
  const { freightTemplateId, services, limitedInfo, soldIn } = product;
  return {
    title,
    subTitle,
    headImgs,
    desc,
    attrs,
    categoryPath,
    shopCategoryIds,
    skus,
    freightTemplateId,
    services,
    ...(limitedInfo ? { limitedInfo } : {}),
    ...(soldIn ? { soldIn } : {}),
  };
}

/** What the shop edits: its draft where there is one, else the live copy. */
export const editedContent = (product: ProductDoc): ProductContent => product.draft ?? contentOf(product);

/** The live fields of a content, prices and thumb included. A content without SKUs costs nothing and cannot be listed. */
export function liveFields(content: ProductContent, keepStock = false) {
  const prices = content.skus.map((sku) => sku.salePrice);
  const market = content.skus.flatMap((sku) => sku.marketPrice ?? []);
  return {
    ...content,
    skus: keepStock ? content.skus : content.skus.map(liveSku),
    thumb: content.headImgs[0] ?? '',
    minPrice: prices.length > 0 ? Math.min(...prices) : 0,
    maxPrice: prices.length > 0 ? Math.max(...prices) : 0,
    ...(market.length > 0 ? { minMarketPrice: Math.min(...market) } : {}),
  };
}

/** Every word of a product that shoppers will read. */
export function wordsOf({ title, subTitle, desc, attrs, skus }: ProductContent): string {
  const pairs = [...attrs, ...skus.flatMap((sku) => sku.attrs)].map(({ key, value }) => `${key} ${value}`);
  const all = [title, subTitle, ...desc.map(({ text }) => text), ...new Set(pairs)];
  return all.filter((words) => words.trim()).join('\n');
}

/** The tabs of a shop's catalogue, by the statuses they show; drafts were never on sale. */
export const shelfTabs = {
  listed: [5],
  unlisted: [11],
  drafts: [0],
  trouble: [13, 14, 15, 20],
  bin: [6],
} as const satisfies Record<string, readonly SpuStatus[]>;
export type ShelfTab = keyof typeof shelfTabs;

/** Statuses from which a shop may list a product by itself. */
export const listable: readonly SpuStatus[] = [0, 5, 11, 14];
/** Statuses in which a shop may edit a product. */
export const editable: readonly SpuStatus[] = [0, 5, 11, 14, 15];
/** Statuses from which a product may go to the recycle bin. */
export const binnable: readonly SpuStatus[] = [0, 5, 11, 14, 15];
