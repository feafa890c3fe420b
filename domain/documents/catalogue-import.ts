/** Goods that come in by a file, and files of goods that go out. */

import type { FaultDetails } from '../fault';
import type { Ms, Openid, ProductId, ShopId } from '../units';

/** What is wrong with a line. A `note` keeps a product from sale until it is mended, anything else from coming in. */
export interface LineFlaw {
  line: number;
  /** The head of the column to blame; empty for the line as a whole. */
  column: string;
  /** Path of the content to blame, or `cell.<column>` of the table, or `line`. */
  field?: string;
  why: string;
  message: string;
  details?: FaultDetails;
  note?: true;
}

export interface CatalogueImportDoc {
  /** Derived from the upload's path. */
  _id: string;
  shopId: ShopId;
  by: Openid;
  /** The file's name, as whoever put it up calls it. */
  name: string;
  kind: 'csv' | 'xlsx' | 'json';
  /** `reading`: what was read is not kept yet; `stopped`: given up, what came in stays. */
  state: 'reading' | 'ready' | 'running' | 'done' | 'stopped';
  /** The upload, and the products as they were read from it. */
  incoming: string;
  fileId: string;
  products: number;
  skus: number;
  /** Products of it that would be new, and those that a line keeps from coming in. */
  fresh: number;
  flawed: number;
  /** Heads that say nothing to us. */
  unknown: string[];
  /** Index of the product that is next. */
  cursor: number;
  made: number;
  changed: number;
  same: number;
  refused: number;
  at: Ms;
  /** While a step is under way: when the clock finishes it. */
  dueAt: Ms | null;
  /** When its files and itself go. */
  removeAt: Ms;
}

export type ImportOutcome = 'made' | 'changed' | 'same' | 'refused';

/** What became of the products of one step. */
export interface CatalogueImportPartDoc {
  /** `<import>~<index of its first product>` */
  _id: string;
  importId: string;
  from: number;
  to: number;
  rows: { productId: ProductId; outcome: ImportOutcome; flaws: LineFlaw[] }[];
}

/** A file of goods that was made for a shop and lies a while. */
export interface CatalogueExportDoc {
  /** Derived from the shop, who asks and the request. */
  _id: string;
  shopId: ShopId;
  by: Openid;
  /** Null until it is there. */
  fileId: string | null;
  at: Ms;
  removeAt: Ms;
}
