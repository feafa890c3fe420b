/** Cursors of lists: opaque to the client, one JSON array of the last row's sort keys. */
export function toCursor(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The keys of a cursor, or null when it is not one of ours (then the list starts anew). */
export function fromCursor(cursor: string | undefined, length: number): (string | number)[] | null {
  if (!cursor) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits =
      Array.isArray(keys) &&
      keys.length === length &&
      keys.every((key) => typeof key === 'string' || (typeof key === 'number' && Number.isFinite(key)));
    return fits ? keys : null;
  } catch {
    return null;
  }
}

/** Splits one row more than asked for into the page and the cursor of the next. */
export function pageOf<T>(rows: T[], limit: number, keys: (last: T) => readonly (string | number)[]) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, nextCursor: rows.length > limit && last ? toCursor(keys(last)) : null };
}
