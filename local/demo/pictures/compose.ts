/** A whole picture: a scene with one or several goods in it, whole or close up. */

import { GOODS, type GoodName } from './catalogue';
import { at, Ink } from './ink';
import { type Look, PALETTES, type PaletteName } from './look';
import { SCENES, type SceneName } from './scenes';

export type Crop = 'full' | 'close' | 'top';

/** All a picture of goods depends on. */
export interface GoodsRecipe {
  readonly good: GoodName;
  readonly palette: PaletteName;
  readonly scene: SceneName;
  /** A style of the good, see its drawing. */
  readonly kind?: number;
  readonly size?: 's' | 'm' | 'l';
  /** 1–4 pieces. */
  readonly set?: number;
  /** Colours of the second, third… piece of a set. */
  readonly mates?: readonly PaletteName[];
  readonly crop?: Crop;
}

const VIEW: Record<Crop, string> = {
  full: '90 150 820 820',
  close: '230 300 540 540',
  top: '300 180 500 500',
};
const SCALE = { s: 0.88, m: 1.06, l: 1.24 } as const;

/** Where the pieces of a set stand: x, y, scale; the first is the nearest. */
const PLACES: readonly (readonly [number, number, number])[][] = [
  [[500, 800, 1]],
  [
    [610, 830, 0.78],
    [330, 756, 0.7],
  ],
  [
    [500, 856, 0.68],
    [760, 760, 0.6],
    [244, 752, 0.6],
  ],
  [
    [660, 868, 0.58],
    [320, 860, 0.58],
    [780, 742, 0.5],
    [450, 736, 0.5],
  ],
];

/** The picture as SVG text, `side` pixels square. */
export function drawGoods(recipe: GoodsRecipe, side = 750): string {
  const ink = new Ink();
  const look: Look = { ...PALETTES[recipe.palette], kind: recipe.kind ?? 0 };
  const places = PLACES[Math.min(4, Math.max(1, recipe.set ?? 1)) - 1] ?? [];
  const scale = SCALE[recipe.size ?? 'm'];
  const pieces = places.map(([x, y, k], i) => {
    const mate = recipe.mates?.[(i - 1) % recipe.mates.length];
    const own = i > 0 && mate ? { ...PALETTES[mate], kind: look.kind } : look;
    const good = GOODS[recipe.good];
    return at(x, y - good.lift * k, good.draw(ink, own), k * scale * good.scale);
  });
  const body = SCENES[recipe.scene](ink, look) + pieces.reverse().join('');
  return ink.page(side, side, VIEW[recipe.crop ?? 'full'], body);
}
