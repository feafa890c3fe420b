/**
 * Reads the tables that the shops are written in.
 *
 * Goods, one block each, blocks apart by an empty line:
 * ```
 * id | title | subtitle | second-level category
 * attrs 产地:陕西咸阳; 净含量:720g
 * sku 规格: 2人份 16.8/22 x260 420g; 4人份 29.8/39.8 x410 820g
 * grid 颜色: 雾蓝=sky, 奶黄=lemon; 尺码: 100, 110; 129/169 x40 320g
 * pic noodleBowl chili wood kind=1 set=2 mates=navy,snow size=l
 * text one paragraph a line
 * ```
 * Prices are yuan here and fen everywhere else. What cannot be read is a mistake of the writer and throws.
 */

import type { CategoryNode } from '../../domain/blocks';
import type { SkuAttr } from '../../domain/documents';
import type { BannerRecipe, Extra } from './pictures/banner';
import { GOODS, type GoodName } from './pictures/catalogue';
import type { GoodsRecipe } from './pictures/compose';
import { PALETTES, type PaletteName } from './pictures/look';
import { SCENES, type SceneName } from './pictures/scenes';
import type { DemoProduct, DemoReview, DemoSku, DemoStory } from './shape';

const wrong = (what: string, line: string): never => {
  throw new Error(`demo table: ${what} in "${line}"`);
};

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '');

function oneOf<T extends string>(table: Record<T, unknown>, name: string | undefined, line: string): T {
  return name !== undefined && name in table ? (name as T) : wrong(`unknown name ${name}`, line);
}

const palette = (name: string | undefined, line: string): PaletteName => oneOf(PALETTES, name, line);
const scene = (name: string | undefined, line: string): SceneName => oneOf(SCENES, name, line);
const good = (name: string | undefined, line: string): GoodName => oneOf(GOODS, name, line);

/** `fresh 鲜面` under `noodle 面食 > fresh 鲜面, dry 干面`, one first-level category a line. */
export function tree(text: string): CategoryNode[] {
  const node = (part: string) => {
    const [id = '', name = ''] = part.trim().split(' ');
    return { id, name, isDisplayed: true };
  };
  return lines(text).map((line) => {
    const [head = '', tail = ''] = line.split('>');
    return { ...node(head), level2: tail.split(',').map(node) };
  });
}

function attrs(text: string): SkuAttr[] {
  return text.split(';').map((pair) => {
    const [key = '', value = ''] = pair.split(':').map((s) => s.trim());
    return key && value ? { key, value } : wrong('attribute', text);
  });
}

interface Terms {
  salePrice: number;
  marketPrice: number;
  stock: number;
  weightGram: number;
}

/** `16.8/22 x260 420g` at the end of a text, and what stands before it. */
function terms(text: string): { name: string; terms: Terms } {
  const m = /^(.*?)\s*([\d.]+)\/([\d.]+) x(\d+) (\d+)g$/.exec(text.trim());
  if (!m) return wrong('price', text);
  const fen = (yuan: string | undefined) => Math.round(Number(yuan) * 100);
  return {
    name: (m[1] ?? '').trim(),
    terms: { salePrice: fen(m[2]), marketPrice: fen(m[3]), stock: Number(m[4]), weightGram: Number(m[5]) },
  };
}

function option(text: string): { value: string; tint: PaletteName | null } {
  const [value = '', tint] = text.trim().split('=');
  return { value, tint: tint ? palette(tint, text) : null };
}

function skuRows(text: string): DemoSku[] {
  const [key = '', rest = ''] = text.split(/:(.*)/s);
  return rest.split(';').map((part) => {
    const row = terms(part);
    const { value, tint } = option(row.name);
    return { attrs: [{ key: key.trim(), value }], tint, ...row.terms };
  });
}

function skuGrid(text: string): DemoSku[] {
  const [first = '', second = '', price = ''] = text.split(';');
  const axis = (part: string) => {
    const [key = '', values = ''] = part.split(':');
    return values.split(',').map((v) => ({ key: key.trim(), ...option(v) }));
  };
  const { terms: t } = terms(price);
  return axis(first).flatMap((a, i) =>
    axis(second).map((b, j) => ({
      attrs: [
        { key: a.key, value: a.value },
        { key: b.key, value: b.value },
      ],
      tint: a.tint ?? b.tint,
      ...t,
      stock: Math.max(3, Math.round(t.stock * (0.6 + ((i * 5 + j * 3) % 7) / 8))),
    })),
  );
}

function picture(text: string): GoodsRecipe {
  const [g, p, s, ...more] = text.split(' ');
  const fields = Object.fromEntries(more.map((m) => m.split('=') as [string, string]));
  const size = fields.size as GoodsRecipe['size'];
  return {
    good: good(g, text),
    palette: palette(p, text),
    scene: scene(s, text),
    kind: Number(fields.kind ?? 0),
    set: Number(fields.set ?? 1),
    ...(size ? { size } : {}),
    ...(fields.mates ? { mates: fields.mates.split(',').map((m) => palette(m, text)) } : {}),
  };
}

function product(block: string, categories: readonly CategoryNode[]): DemoProduct {
  const [head = '', ...rest] = lines(block);
  const [id = '', title = '', subTitle = '', leaf = ''] = head.split('|').map((s) => s.trim());
  const parent =
    categories.find((c) => c.level2.some((l) => l.id === leaf)) ?? wrong(`category ${leaf}`, head);
  const after = (word: string) =>
    rest.filter((l) => l.startsWith(`${word} `)).map((l) => l.slice(word.length + 1));
  const unknown = rest.find((l) => !/^(attrs|sku|grid|pic|text) /.test(l));
  if (unknown) wrong('line', unknown);
  return {
    id,
    title,
    subTitle,
    categoryIds: [parent.id, leaf],
    attrs: after('attrs').flatMap(attrs),
    skus: [...after('sku').flatMap(skuRows), ...after('grid').flatMap(skuGrid)],
    picture: picture(after('pic')[0] ?? wrong('no picture', head)),
    desc: after('text'),
  };
}

export function goods(categories: readonly CategoryNode[], text: string): DemoProduct[] {
  return text
    .split(/\n\s*\n/)
    .filter((b) => b.trim() !== '')
    .map((block) => product(block, categories));
}

/** `product id | score | nickname | days ago | text | reply`, the reply may be left out. */
export function reviews(text: string): DemoReview[] {
  return lines(text).map((line) => {
    const [productId = '', score = '', nickname = '', days = '', words = '', reply] = line
      .split('|')
      .map((s) => s.trim());
    if (!words) wrong('review', line);
    return {
      productId,
      score: Number(score),
      nickname,
      daysAgo: Number(days),
      text: words,
      reply: reply || null,
    };
  });
}

/** `scene palette: good palette kind x scale; …` */
export function banner(text: string): BannerRecipe {
  const [head = '', tail = ''] = text.split(':');
  const [s, p] = head.trim().split(' ');
  const cast = tail.split(';').map((part): Extra => {
    const [g, c, kind, x, scale] = part.trim().split(' ');
    return {
      good: good(g, text),
      palette: palette(c, text),
      kind: Number(kind),
      x: Number(x),
      scale: Number(scale),
    };
  });
  return { scene: scene(s, text), palette: palette(p, text), cast };
}

/** `article|video | title | description | author | banner` */
export function stories(text: string): DemoStory[] {
  return lines(text).map((line) => {
    const [kind, title = '', description = '', author = '', cover = ''] = line
      .split('|')
      .map((s) => s.trim());
    if (kind !== 'article' && kind !== 'video') return wrong('kind', line);
    return { kind, title, description, author, cover: banner(cover) };
  });
}
