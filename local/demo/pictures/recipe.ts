/** A picture that can be asked for, and its key. */
import { type BannerRecipe, drawBanner, drawLogo, type LogoRecipe } from './banner';
import { drawGoods, type GoodsRecipe } from './compose';

export type Recipe =
  | { readonly type: 'goods'; readonly of: GoodsRecipe }
  /** A picture of goods that is only wanted small. */
  | { readonly type: 'swatch'; readonly of: GoodsRecipe }
  | { readonly type: 'logo'; readonly of: LogoRecipe }
  | { readonly type: 'banner'; readonly of: BannerRecipe };

/** The same picture always has the same key, whatever the order of its fields was. */
export function recipeKey(recipe: Recipe): string {
  switch (recipe.type) {
    case 'logo':
      return `logo/${recipe.of.motif}/${recipe.of.palette}/${recipe.of.form}`;
    case 'banner': {
      const cast = recipe.of.cast.map((e) => [e.good, e.palette, e.kind, e.x, e.scale].join('-'));
      return ['banner', recipe.of.scene, recipe.of.palette, ...cast].join('/');
    }
    case 'goods':
    case 'swatch': {
      const g = recipe.of;
      return [
        recipe.type,
        g.good,
        g.palette,
        g.scene,
        g.kind ?? 0,
        g.size ?? 'm',
        g.set ?? 1,
        g.crop ?? 'full',
        ...(g.mates ?? []),
      ].join('/');
    }
  }
}

/** Key of the small copy (240×240) of a picture of goods. */
export const thumbKey = (key: string): string => `${key}#thumb`;

export function drawRecipe(recipe: Recipe): string {
  switch (recipe.type) {
    case 'logo':
      return drawLogo(recipe.of);
    case 'banner':
      return drawBanner(recipe.of);
    case 'goods':
      return drawGoods(recipe.of, 750);
    case 'swatch':
      return drawGoods(recipe.of, 240);
  }
}
