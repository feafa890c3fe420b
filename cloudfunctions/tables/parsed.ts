import { gunzipSync, gzipSync } from 'node:zlib';
import type { LineFlaw } from '../../domain/documents';
import type { ComingProduct } from '../../domain/product/table/coming';
import { bytesOf, store } from '../platform/pictures/files';

/** A product of a file that was read, with the version at which its counterpart in the shop was seen; null: none was. */
export interface ParsedProduct extends ComingProduct {
  seen: number | null;
  /** What the rules of goods find in it as the shop stands now; a step looks again. */
  expected: LineFlaw[];
}

export const parsedPath = (importId: string): string => `private/imports/${importId}.json.gz`;

/** Keeps what was read where no client can write; answers the file's id. One storage call. */
export const keepParsed = (importId: string, products: readonly ParsedProduct[]): Promise<string> =>
  store(parsedPath(importId), gzipSync(JSON.stringify(products)));

/** The products of an import; null when its file is gone. Two storage calls. */
export async function parsedOf(fileId: string): Promise<ParsedProduct[] | null> {
  const bytes = await bytesOf(fileId);
  if (bytes === null || bytes === 'tooLarge') return null;
  return JSON.parse(gunzipSync(bytes).toString('utf8')) as ParsedProduct[];
}

/** All that is known to be wrong with a product before it comes in. */
export const flawsOf = (product: ParsedProduct): LineFlaw[] => [...product.flaws, ...product.expected];
