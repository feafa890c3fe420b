import type { DraftSku, LineFlaw, ProductContent, SkuAttr } from '../../documents';

/** A value, or null: the cell is there and empty. Missing: nothing is said of it. */
type Said<T> = { [K in keyof T]?: T[K] | null };

export interface ComingSku {
  line: number;
  skuId?: string;
  attrs?: SkuAttr[];
  said: Said<
    Pick<DraftSku, 'salePrice' | 'marketPrice' | 'stock' | 'skuCode' | 'weightGram' | 'shipBy' | 'thumb'>
  >;
}

/** A product as a file has it: what its cells said, and what is wrong with them. */
export interface ComingProduct {
  lines: number[];
  /** Of a product of this shop that is changed; null: a new one. */
  productId: string | null;
  /** Its number in 微信小店, where it comes from there; the same one comes in once. */
  storeProductId?: string;
  said: Said<
    Pick<
      ProductContent,
      | 'title'
      | 'subTitle'
      | 'categoryPath'
      | 'shopCategoryIds'
      | 'headImgs'
      | 'desc'
      | 'attrs'
      | 'freightTemplateId'
    > & {
      sevenDayReturn: boolean;
      shipWithinHours: number;
      limitPeriod: number;
      limitNum: number;
      /** Of the real 微信小店 that sells it in this one's place. */
      soldInAppid: string;
      soldInProductId: string;
    }
  >;
  skus: ComingSku[];
  flaws: LineFlaw[];
}

/** Names of the shop's own things that a table may say. */
export interface ShopNames {
  freightTemplates: readonly { id: string; name: string }[];
  shopCategories: readonly { id: string; name: string; level2: readonly { id: string; name: string }[] }[];
}

export const flaw = (line: number, column: string, why: string, message: string): LineFlaw => ({
  line,
  column,
  why,
  message,
});
