/*
 * A projection that names whole fields cut out of a document's stored bytes: nothing is parsed and the fields left out are
 * not even decoded, so that they cost next to nothing. The texts are those `stringify` wrote: no spaces between tokens.
 */

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;

/** A string of more bytes is looked through by Node, whose call costs as much as looking at so many one by one. */
const SHORT = 24;

/** Past the string that begins at `at`. No byte of a longer character is a quote or a backslash. */
function pastString(bytes: Buffer, at: number): number {
  for (let end = at + 1, slow = end + SHORT; ; end++) {
    if (end > slow) {
      const quote = bytes.indexOf(QUOTE, end);
      if (bytes[quote - 1] !== BACKSLASH) return quote + 1;
      slow = quote;
    }
    const c = bytes[end];
    if (c === QUOTE) return end + 1;
    if (c === BACKSLASH) end++;
  }
}

/** Past the value that begins at `at`. */
function pastValue(bytes: Buffer, at: number): number {
  let depth = 0;
  for (let i = at; ; ) {
    const c = bytes[i];
    if (c === QUOTE) i = pastString(bytes, i);
    else if (c === OPEN || c === OPEN_LIST) {
      depth++;
      i++;
    } else if (depth === 0 && (c === COMMA || c === CLOSE)) return i;
    else if (c === CLOSE || c === CLOSE_LIST) {
      depth--;
      i++;
    } else i++;
    if (depth === 0 && (c === QUOTE || c === CLOSE || c === CLOSE_LIST)) return i;
  }
}

/** The names of a projection of whole fields as bytes, `_id` with them; undefined where it is of another kind. */
export function wholeFields(projection: Record<string, unknown> | undefined): Buffer[] | undefined {
  const entries = Object.entries(projection ?? {});
  const plain = entries.every(([path, on]) => (on === 1 || on === true) && !/[.$"\\]/.test(path));
  if (entries.length === 0 || !plain) return undefined;
  return [...new Set(['_id', ...Object.keys(projection ?? {})])].map((name) => Buffer.from(name));
}

/** True if one of the names stands at `at` and has so many bytes: most differ in length already. */
function isOneOf(names: readonly Buffer[], bytes: Buffer, at: number, length: number): boolean {
  for (const name of names) {
    if (name.length !== length) continue;
    let i = 0;
    while (i < length && name[i] === bytes[at + i]) i++;
    if (i === length) return true;
  }
  return false;
}

/** The text of a stored document, after its schema number and a colon, with these fields alone, in the order it has them. */
export function sliced(bytes: Buffer, fields: readonly Buffer[]): string {
  let out = '';
  let left = fields.length;
  // Neighbours that are both wanted are decoded at once.
  let from = -1;
  let to = -1;
  for (let i = bytes.indexOf(COLON) + 2; left > 0 && bytes[i] === QUOTE; ) {
    const named = pastString(bytes, i);
    const end = pastValue(bytes, named + 1);
    if (isOneOf(fields, bytes, i + 1, named - i - 2)) {
      if (from < 0) from = i;
      else if (to + 1 !== i) {
        out += `${bytes.toString('utf8', from, to)},`;
        from = i;
      }
      to = end;
      left--;
    }
    // After the last field stands what the buffer held before.
    if (bytes[end] !== COMMA) break;
    i = end + 1;
  }
  return from < 0 ? '{}' : `{${out}${bytes.toString('utf8', from, to)}}`;
}
