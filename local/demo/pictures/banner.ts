/** Shop logos, and wide pictures: homepage backgrounds, covers of articles and videos. */
import { GOODS, type GoodName } from './catalogue';
import { at, circle, dark, ellipse, group, Ink, light, rect, times } from './ink';
import { PALETTES, type PaletteName } from './look';
import { MOTIFS, type MotifName } from './motifs';
import { SCENES, type SceneName } from './scenes';

export interface LogoRecipe {
  readonly palette: PaletteName;
  readonly motif: MotifName;
  /** 0 a disc on paper, 1 a full colour with a ring, 2 two tones. */
  readonly form: 0 | 1 | 2;
}

/** One good in a wide picture: where it stands (0–1000) and how large. */
export interface Extra {
  readonly good: GoodName;
  readonly palette: PaletteName;
  readonly kind: number;
  readonly x: number;
  readonly scale: number;
}

export interface BannerRecipe {
  readonly scene: SceneName;
  readonly palette: PaletteName;
  readonly cast: readonly Extra[];
}

/** A square logo as SVG text, 240×240. */
export function drawLogo(recipe: LogoRecipe): string {
  const ink = new Ink();
  const p = PALETTES[recipe.palette];
  const emblem = (c: string, c2: string, k: number) => at(120, 120, MOTIFS[recipe.motif](c, c2), k);
  const forms = [
    () =>
      rect(0, 0, 240, 240, 0, ink.plane(p.soft, 0.3)) +
      circle(120, 124, 92, dark(p.deep, 0.2), `opacity=".3" ${ink.blur(7)}`) +
      circle(120, 120, 92, ink.plane(p.main, 0.2)) +
      circle(120, 120, 82, 'none', `stroke="${light(p.accent, 0.2)}" stroke-width="2.5"`) +
      emblem(light(p.soft, 0.4), p.accent, 0.92),
    () =>
      rect(0, 0, 240, 240, 0, ink.plane(p.main, 0.24)) +
      circle(120, 120, 100, 'none', `stroke="${light(p.main, 0.4)}" stroke-width="3" opacity=".6"`) +
      times(40, (i) =>
        group(
          rect(119, 13, 2, 8, 1, light(p.soft, 0.2), 'opacity=".5"'),
          `transform="rotate(${i * 9} 120 120)"`,
        ),
      ) +
      emblem(light(p.soft, 0.5), p.accent, 1.18),
    () =>
      rect(0, 0, 240, 240, 0, ink.plane(light(p.soft, 0.2), 0.16)) +
      ellipse(120, 262, 190, 110, ink.plane(p.main, 0.2)) +
      circle(120, 112, 76, ink.plane(p.deep, 0.2)) +
      at(0, -8, emblem(light(p.soft, 0.5), p.accent, 0.84)),
  ];
  return ink.page(240, 240, '0 0 240 240', forms[recipe.form]?.() ?? '');
}

/** A wide picture (16:9) as SVG text, drawn for 1125×633. */
export function drawBanner(recipe: BannerRecipe): string {
  const ink = new Ink();
  const mood = { ...PALETTES[recipe.palette], kind: 0 };
  const pieces = [...recipe.cast]
    .sort((a, b) => a.scale - b.scale)
    .map((e) => {
      const good = GOODS[e.good];
      const y = 700 + e.scale * (190 - good.lift * 0.7);
      return at(e.x, y, good.draw(ink, { ...PALETTES[e.palette], kind: e.kind }), e.scale * good.scale);
    });
  return ink.page(1125, 633, '0 330 1000 562.5', SCENES[recipe.scene](ink, mood) + pieces.join(''));
}
