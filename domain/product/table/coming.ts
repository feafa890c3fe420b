import type { DraftSku, LineFlaw, ProductContent, SkuAttr } from '../../documents';
import { type FaultDetails, filled } from '../../fault';
import { type ColumnKey, headOf } from './columns';
import { type FlawKind, flawPhrases } from './flaw-phrases';

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

type AnyCell = Extract<FlawKind, `* ${string}`>;

/** A flaw of a line, or of the cell that its kind names. */
export const flaw = (line: number, kind: Exclude<FlawKind, AnyCell>, details?: FaultDetails): LineFlaw =>
  flawed(line, kind.startsWith('cell.') ? (kind.slice(5).split(' ')[0] as ColumnKey) : null, kind, details);

/** A flaw that any cell may have. */
export const cellFlaw = (line: number, key: ColumnKey, kind: AnyCell, details?: FaultDetails): LineFlaw =>
  flawed(line, key, kind, details);

const flawed = (line: number, key: ColumnKey | null, kind: FlawKind, details?: FaultDetails): LineFlaw => ({
  line,
  column: key ? headOf(key) : '',
  field: key ? `cell.${key}` : 'line',
  why: kind.split(' ')[1]!,
  message: filled(flawPhrases[kind], details),
  ...(details ? { details } : {}),
});
