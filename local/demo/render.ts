/**
 * Renders pictures to WebP files named after their content, `public/<sha256>.webp`, and remembers which drawing
 * became which file, so that a second run only reads one manifest.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawRecipe, type Recipe, recipeKey, thumbKey } from './pictures/recipe';

/** Raised when the encoding below changes: older files are then rendered anew. */
const ENCODING = 'webp-2';
/** Pictures in work at once; libvips runs each on a thread of its own. */
const AT_ONCE = 4;

/** Picture key → path under the target directory. */
export type Rendered = Record<string, string>;

/** What one drawing became: the picture, and for goods its small copy. */
interface Made {
  readonly full: string;
  readonly thumb: string | null;
}
type Manifest = Record<string, Made>;

const digest = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

async function readManifest(file: string): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Manifest;
  } catch {
    return {};
  }
}

async function store(target: string, data: Buffer): Promise<string> {
  const path = `public/${digest(data)}.webp`;
  const file = join(target, path);
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}.part`;
    await writeFile(draft, data);
    await rename(draft, file);
  }
  return path;
}

async function make(target: string, recipe: Recipe, svg: string): Promise<Made> {
  const raw = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const again = () =>
    sharp(raw.data, { raw: { width: raw.info.width, height: raw.info.height, channels: 3 } });
  const full = await store(target, await again().webp({ quality: 79, effort: 2 }).toBuffer());
  if (recipe.type !== 'goods') return { full, thumb: null };
  const small = await again().resize(240, 240).webp({ quality: 76, effort: 2 }).toBuffer();
  return { full, thumb: await store(target, small) };
}

/**
 * Renders what is not there yet into `target`.
 * @returns each picture's key (and `thumbKey` of goods) with its path under `target`.
 */
export async function renderPictures(
  recipes: readonly Recipe[],
  target: string,
  progress: (done: number, total: number) => void = () => {},
): Promise<Rendered> {
  await mkdir(join(target, 'public'), { recursive: true });
  const file = join(target, 'pictures.json');
  const known = await readManifest(file);
  const wanted = new Map(recipes.map((r) => [recipeKey(r), r]));
  const manifest: Manifest = {};
  const rendered: Rendered = {};
  const queue = [...wanted];
  let done = 0;

  const one = async ([key, recipe]: [string, Recipe]): Promise<void> => {
    const svg = drawRecipe(recipe);
    const id = digest(`${ENCODING}:${svg}`);
    const before = known[id];
    const made = before && existsSync(join(target, before.full)) ? before : await make(target, recipe, svg);
    manifest[id] = made;
    rendered[key] = made.full;
    if (made.thumb) rendered[thumbKey(key)] = made.thumb;
    done += 1;
    progress(done, wanted.size);
  };
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await one(next);
  };

  const threads = sharp.concurrency();
  sharp.concurrency(1);
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  sharp.concurrency(threads);
  await writeFile(`${file}.${process.pid}.part`, JSON.stringify({ ...known, ...manifest }));
  await rename(`${file}.${process.pid}.part`, file);
  return rendered;
}
