import { parse, stringify } from '../ejson';
import { refused } from '../errors';
import type { Doc, Found } from '../port';

/** The real service's limits on one `get`. */
export const DEFAULT_LIMIT = 100;
export const MAX_LIMIT = 1_000;
export const MAX_REPLY_BYTES = 16 * 1024 * 1024;

export function pageLimit(limit: number | undefined): number {
  if (limit === undefined) return DEFAULT_LIMIT;
  if (!Number.isInteger(limit) || limit < 0) throw refused('limit must be a whole number');
  return limit === 0 ? DEFAULT_LIMIT : Math.min(limit, MAX_LIMIT);
}

function checkSize(texts: readonly string[]): void {
  const chars = texts.reduce((n, t) => n + t.length, 0);
  if (chars * 3 <= MAX_REPLY_BYTES) return;
  const size = texts.reduce((n, t) => n + Buffer.byteLength(t), 0);
  if (size > MAX_REPLY_BYTES) {
    throw refused(
      `[LimitExceeded] The reply has ${size} bytes; at most ${MAX_REPLY_BYTES} (16 MB) can be sent`,
    );
  }
}

/** An answer from documents or from their texts, whichever is at hand. */
export function found(docs: readonly Doc[] | undefined, given?: readonly string[]): Found {
  const texts = given ?? (docs ?? []).map(stringify);
  checkSize(texts);
  return { texts, docs: () => texts.map((t) => parse(t) as Doc) };
}
