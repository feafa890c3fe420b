/** Which pictures the shops need, and which of them a product, an SKU or a story shows. */
import type { GoodsRecipe } from './pictures/compose';
import { motifNumber } from './pictures/motifs';
import { type Recipe, recipeKey, thumbKey } from './pictures/recipe';
import type { DemoProduct, DemoShop, DemoSku } from './shape';
import { shops } from './shops';

const goodsOf = (of: GoodsRecipe): Recipe => ({ type: 'goods', of });

/** The picture a product is known by. */
export const heroOf = (product: DemoProduct): Recipe => goodsOf(product.picture);

const isTinted = (product: DemoProduct, sku: DemoSku): boolean =>
  sku.tint !== null && sku.tint !== product.picture.palette;

const inTint = (product: DemoProduct, sku: DemoSku): GoodsRecipe =>
  isTinted(product, sku) && sku.tint ? { ...product.picture, palette: sku.tint } : product.picture;

/** A second look: another colour where there is one, else a closer view. */
export function secondOf(product: DemoProduct): Recipe {
  const other = product.skus.find((sku) => isTinted(product, sku));
  return goodsOf(other ? inTint(product, other) : { ...product.picture, set: 1, crop: 'close' });
}

/** How the shop packs: one picture for all its goods. */
export const packingOf = (shop: DemoShop): Recipe =>
  goodsOf({
    good: 'carton',
    palette: shop.logo.palette,
    scene: shop.background.scene,
    kind: motifNumber(shop.logo.motif),
    set: 2,
  });

/** The gallery at the top of a product's page (platform: at most 9). */
export const galleryOf = (shop: DemoShop, product: DemoProduct): Recipe[] => [
  heroOf(product),
  secondOf(product),
  packingOf(shop),
];

/** The small picture of an SKU: one that is there already, or a swatch drawn small. */
function swatchOf(product: DemoProduct, sku: DemoSku): { recipe: Recipe; key: string } {
  const wanted = goodsOf(inTint(product, sku));
  const key = recipeKey(wanted);
  const there = [heroOf(product), secondOf(product)].some((r) => recipeKey(r) === key);
  const recipe: Recipe = there ? wanted : { type: 'swatch', of: inTint(product, sku) };
  return { recipe, key: there ? thumbKey(key) : recipeKey(recipe) };
}

export const skuThumbKey = (product: DemoProduct, sku: DemoSku): string => swatchOf(product, sku).key;

export const logoOf = (shop: DemoShop): Recipe => ({ type: 'logo', of: shop.logo });
export const backgroundOf = (shop: DemoShop): Recipe => ({ type: 'banner', of: shop.background });

/** Every picture of the street, each once. */
export function allRecipes(): Recipe[] {
  const all = shops.flatMap((shop): Recipe[] => [
    logoOf(shop),
    backgroundOf(shop),
    ...shop.stories.map((story): Recipe => ({ type: 'banner', of: story.cover })),
    ...shop.products.flatMap((p) => [...galleryOf(shop, p), ...p.skus.map((sku) => swatchOf(p, sku).recipe)]),
  ]);
  return [...new Map(all.map((r) => [recipeKey(r), r])).values()];
}
