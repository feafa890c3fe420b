/*
 * A projection that names whole fields cut out of a document's text: nothing is parsed, so that the fields left out cost
 * next to nothing. The texts are those `stringify` wrote: no spaces between tokens.
 */

const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;

/** Past the string that begins at `at`. */
function pastString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
}

/** Past the value that begins at `at`. */
function pastValue(text: string, at: number): number {
  let depth = 0;
  for (let i = at; ; ) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) i = pastString(text, i);
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

/** The names of a projection of whole fields, `_id` with them; undefined where it is of another kind. */
export function wholeFields(projection: Record<string, unknown> | undefined): Set<string> | undefined {
  const entries = Object.entries(projection ?? {});
  const plain = entries.every(([path, on]) => (on === 1 || on === true) && !/[.$"\\]/.test(path));
  return entries.length > 0 && plain ? new Set(['_id', ...Object.keys(projection ?? {})]) : undefined;
}

/** The text of a document with these fields alone, in the order it has them. */
export function sliced(text: string, fields: ReadonlySet<string>): string {
  let out = '';
  let left = fields.size;
  for (let i = 1; left > 0 && text.charCodeAt(i) === QUOTE; ) {
    const named = pastString(text, i);
    const end = pastValue(text, named + 1);
    if (fields.has(text.slice(i + 1, named - 1))) {
      out += `${out === '' ? '' : ','}${text.slice(i, end)}`;
      left--;
    }
    i = end + 1;
  }
  return `{${out}}`;
}
