import type { ProductContent, SkuAttr } from '../../documents';

/**
 * How lists are written in one cell so that people can read and change them, and nothing is lost: a backslash before a
 * sign that would mean something else.
 */
const escaped = (text: string, signs: RegExp): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(signs, '\\$&');

/** Cuts at signs that bear no backslash, and takes the backslashes away. */
function parts(text: string, isCut: (sign: string) => boolean): string[] {
  const found = [''];
  const chars = [...text];
  for (let i = 0; i < chars.length; i++) {
    const sign = chars[i]!;
    if (sign === '\\' && i + 1 < chars.length) {
      i++;
      found[found.length - 1] += chars[i] === 'n' ? '\n' : chars[i]!;
    } else if (isCut(sign)) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}

const filled = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter(Boolean);
const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** `食品饮料 > 茶叶` */
export const writePath = (names: readonly string[]): string =>
  names.map((name) => escaped(name, /[>＞]/g)).join(' > ');
export const readPath = (text: string): string[] =>
  filled(parts(text, (sign) => sign === '>' || sign === '＞'));

/** One a line. */
export const writeList = (items: readonly string[]): string =>
  items.map((item) => escaped(item, /^$/g)).join('\n');
export const readList = (text: string): string[] => filled(parts(lines(text), (sign) => sign === '\n'));

/** `颜色:红` one a line; a semicolon ends one as well. */
export const writePairs = (pairs: readonly SkuAttr[]): string =>
  pairs.map(({ key, value }) => `${escaped(key, /[:：;；]/g)}:${escaped(value, /[:：;；]/g)}`).join('\n');

/** Null where one has no colon. */
export function readPairs(text: string): SkuAttr[] | null {
  const found: SkuAttr[] = [];
  for (const part of kept(lines(text), (sign) => sign === '\n' || sign === ';' || sign === '；')) {
    if (!part.trim()) continue;
    const [key, ...rest] = parts(part, (sign) => sign === ':' || sign === '：');
    if (rest.length !== 1) return null;
    found.push({ key: key!.trim(), value: rest[0]!.trim() });
  }
  return found;
}

/** Cuts as `parts` does and leaves the backslashes for who cuts the pieces again. */
function kept(text: string, isCut: (sign: string) => boolean): string[] {
  const found = [''];
  const chars = [...text];
  for (let i = 0; i < chars.length; i++) {
    const sign = chars[i]!;
    if (isCut(sign)) found.push('');
    else {
      found[found.length - 1] += sign;
      if (sign === '\\' && i + 1 < chars.length) found[found.length - 1] += chars[++i]!;
    }
  }
  return found;
}

const picture = '[图片]';
const between = '---';
type Desc = ProductContent['desc'];

/** Text as it is, a picture as a line `[图片] address`, and `---` between blocks. */
export const writeDesc = (desc: Desc): string =>
  desc
    .map(({ text, imgs }) =>
      [...(text ? lines(text).split('\n').map(guarded) : []), ...imgs.map((img) => `${picture} ${img}`)].join(
        '\n',
      ),
    )
    .join(`\n${between}\n`);

const guarded = (line: string): string =>
  line.startsWith(picture) || line.startsWith('\\') || line.trim() === between ? `\\${line}` : line;

export function readDesc(text: string): Desc {
  if (!text.trim()) return [];
  const blocks: { text: string[]; imgs: string[] }[] = [{ text: [], imgs: [] }];
  for (const line of lines(text).split('\n')) {
    const block = blocks.at(-1)!;
    if (line.trim() === between) blocks.push({ text: [], imgs: [] });
    else if (line.startsWith(picture)) block.imgs.push(line.slice(picture.length).trim());
    else block.text.push(line.startsWith('\\') ? line.slice(1) : line);
  }
  return blocks.map((block) => ({ text: block.text.join('\n').trim(), imgs: block.imgs.filter(Boolean) }));
}
