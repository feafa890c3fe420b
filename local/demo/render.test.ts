import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { allRecipes } from './gallery';
import { recipeKey, thumbKey } from './pictures/recipe';
import { renderPictures } from './render';

const target = mkdtempSync(join(tmpdir(), 'tongdian-pictures-'));
afterAll(() => rmSync(target, { recursive: true, force: true }));

const all = allRecipes();
const some = (['goods', 'swatch', 'logo', 'banner'] as const).map(
  (type) => all.find((r) => r.type === type)!,
);
const SIZE = { goods: [750, 750], swatch: [240, 240], logo: [240, 240], banner: [1125, 633] } as const;

it('writes WebP files named after their content, of the sizes the pages want', async () => {
  const rendered = await renderPictures(some, target);
  for (const recipe of some) {
    const path = rendered[recipeKey(recipe)];
    expect(path).toMatch(/^public\/[0-9a-f]{64}\.webp$/);
    const file = join(target, path ?? '');
    const { width, height, format } = await sharp(file).metadata();
    expect([width, height, format]).toEqual([...SIZE[recipe.type], 'webp']);
    expect(statSync(file).size).toBeLessThanOrEqual(40 * 1024);
  }
  const thumb = rendered[thumbKey(recipeKey(some[0]!))];
  expect((await sharp(join(target, thumb ?? '')).metadata()).width).toBe(240);
});

it('leaves alone what is there already', async () => {
  const first = await renderPictures(some, target);
  const times = Object.values(first).map((path) => statSync(join(target, path)).mtimeMs);
  const again = await renderPictures(some, target);
  expect(again).toEqual(first);
  expect(Object.values(again).map((path) => statSync(join(target, path)).mtimeMs)).toEqual(times);
});
