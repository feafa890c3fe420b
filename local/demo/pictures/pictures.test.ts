import sharp from 'sharp';
import { allRecipes } from '../gallery';
import { GOODS } from './catalogue';
import { drawGoods } from './compose';
import { drawRecipe, type Recipe, recipeKey } from './recipe';

/** References to definitions that are not there, and traces of numbers that are none. */
function faults(svg: string): string[] {
  const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
  const missing = [...svg.matchAll(/url\(#([^)]+)\)/g)].filter((m) => !ids.has(m[1])).map((m) => `#${m[1]}`);
  return [...missing, ...(svg.match(/NaN|undefined|null|soft="|<text/g) ?? [])];
}

describe('pictures', () => {
  it('draws at least 40 different goods', () => {
    const drawn = Object.keys(GOODS).map((good) =>
      drawGoods({ good: good as keyof typeof GOODS, palette: 'coral', scene: 'studio' }),
    );
    expect(new Set(drawn).size).toBeGreaterThanOrEqual(40);
  });

  it('draws every recipe without a fault, the same each time', () => {
    for (const recipe of allRecipes()) {
      const svg = drawRecipe(recipe);
      expect([recipeKey(recipe), faults(svg)]).toEqual([recipeKey(recipe), []]);
      expect(drawRecipe(recipe)).toBe(svg);
    }
  });

  it('renders every good in every style it is asked for, and never as one flat colour', async () => {
    const one = new Map<string, Recipe>();
    for (const recipe of allRecipes()) {
      const key = recipe.type === 'goods' ? `${recipe.of.good} ${recipe.of.kind}` : recipe.type;
      if (!one.has(key)) one.set(key, recipe);
    }
    for (const [key, recipe] of one) {
      const svg = recipe.type === 'goods' ? drawGoods(recipe.of, 48) : drawRecipe(recipe);
      const small = await sharp(Buffer.from(svg)).resize(48).removeAlpha().stats();
      expect([key, Math.max(...small.channels.map((c) => c.stdev)) > 4]).toEqual([key, true]);
    }
  }, 60_000);
});
