/** Jars, bottles, pouches, tins, cartons and gift boxes: what most goods travel in. */
import {
  at,
  chance,
  circle,
  dark,
  drum,
  ellipse,
  group,
  type Ink,
  light,
  line,
  mix,
  path,
  rect,
  times,
} from './ink';
import type { Good, Look } from './look';
import { motifOf } from './motifs';

/** A paper label with an emblem and lines that stand for small print. */
export function label(ink: Ink, look: Look, w: number, h: number, k = 1): string {
  return (
    rect(
      -w / 2,
      -h / 2,
      w,
      h,
      10,
      ink.linear([
        [0, dark(look.soft, 0.14)],
        [0.3, light(look.soft, 0.45)],
        [1, dark(look.soft, 0.12)],
      ]),
    ) +
    rect(
      -w / 2 + 7,
      -h / 2 + 7,
      w - 14,
      h - 14,
      6,
      'none',
      `stroke="${look.accent}" stroke-width="2.5" opacity=".8"`,
    ) +
    at(0, -h * 0.12, motifOf(look.kind)(look.main, look.accent), (Math.min(w, h) / 190) * k) +
    rect(-w * 0.22, h * 0.27, w * 0.44, 7, 3.5, look.deep, 'opacity=".75"') +
    rect(-w * 0.15, h * 0.36, w * 0.3, 5, 2.5, look.deep, 'opacity=".4"')
  );
}

const gloss = (ink: Ink, x: number, y: number, w: number, h: number, o = 0.5): string =>
  rect(x, y, w, h, w / 2, '#ffffff', `opacity="${o}" ${ink.blur(4)}`);

/** A glass jar; the filling is the palette's main colour. */
export const jar: Good = (ink, look) => {
  const r = chance(look.kind + 3);
  const body =
    'M-150 -300C-168 -290 -172 -270 -172 -250V-34C-172 -8 -150 0 -120 6A120 16 0 0 0 120 6C150 0 172 -8 172 -34V-250C172 -270 168 -290 150 -300Z';
  const bits = times(46, () =>
    ellipse(
      r() * 320 - 160,
      -20 - r() * 220,
      5 + r() * 10,
      4 + r() * 6,
      mix(look.main, r() > 0.5 ? look.deep : look.accent, 0.6),
      `opacity="${(0.35 + r() * 0.5).toFixed(2)}" transform="rotate(${r() * 40})"`,
    ),
  );
  return (
    ink.shadow(170, 34) +
    path(body, ink.round(light(look.soft, 0.3)), 'opacity=".75"') +
    group(
      rect(-166, -262, 332, 270, 20, ink.round(look.main)) + bits,
      ink.clip('M-164 -262H164V-36C164 -12 146 -4 118 0A118 14 0 0 1 -118 0C-146 -4 -164 -12 -164 -36Z'),
    ) +
    ellipse(0, -262, 164, 18, light(look.main, 0.25), 'opacity=".85"') +
    at(0, -132, label(ink, look, 214, 170)) +
    gloss(ink, -150, -270, 22, 236, 0.6) +
    gloss(ink, 132, -250, 10, 200, 0.4) +
    path(drum(316, 316, -386, -304, 0.1), ink.round(look.deep)) +
    times(20, (i) => rect(-150 + i * 15.5, -372, 3, 70, 1, dark(look.deep, 0.5), 'opacity=".3"')) +
    ellipse(
      0,
      -386,
      158,
      17,
      ink.linear([
        [0, light(look.deep, 0.35)],
        [1, look.deep],
      ]),
    )
  );
};

/** A tall bottle: vinegar, sauce, oil, toner. */
export const bottle: Good = (ink, look) => {
  const body =
    'M-34 -470C-34 -420 -112 -400 -116 -320V-30C-116 -6 -92 4 -70 8A74 10 0 0 0 70 8C92 4 116 -6 116 -30V-320C112 -400 34 -420 34 -470Z';
  return (
    ink.shadow(120, 28) +
    path(body, ink.round(look.main)) +
    path('M-108 -300V-30C-106 -8 -88 0 -70 2V-340Z', '#ffffff', `opacity=".16" ${ink.blur(6)}`) +
    at(0, -168, label(ink, look, 200, 236)) +
    gloss(ink, -98, -330, 14, 300, 0.55) +
    gloss(ink, 86, -300, 8, 240, 0.35) +
    path(drum(76, 82, -540, -462, 0.16), ink.round(look.deep)) +
    ellipse(0, -540, 38, 7, light(look.deep, 0.4)) +
    rect(-41, -486, 82, 6, 2, look.accent)
  );
};

/** A stand-up pouch with a heat seal: snacks, dried goods, pet food. */
export const pouch: Good = (ink, look) => {
  const body =
    'M-182 -520H182C176 -440 196 -300 200 -190C204 -90 200 -30 186 2C120 30 -120 30 -186 2C-200 -30 -204 -90 -200 -190C-196 -300 -176 -440 -182 -520Z';
  const fill = ink.linear([
    [0, dark(look.main, 0.28)],
    [0.14, light(look.main, 0.12)],
    [0.32, look.main],
    [0.55, light(look.main, 0.16)],
    [0.84, dark(look.main, 0.1)],
    [1, dark(look.main, 0.34)],
  ]);
  return (
    ink.shadow(190, 36) +
    path(body, fill) +
    group(
      path('M-210 -140C-80 -190 60 -90 210 -150V40H-210Z', look.deep, 'opacity=".9"') +
        path('M-210 -150C-80 -200 60 -100 210 -160', 'none', `stroke="${look.accent}" stroke-width="9"`) +
        line('M-150 -490C-120 -300 -170 -180 -150 -20', '#ffffff', 22, `opacity=".28" ${ink.blur(9)}`) +
        line('M164 -480C130 -320 180 -200 160 -10', '#000000', 20, `opacity=".2" ${ink.blur(9)}`) +
        line('M-120 10C-40 -16 40 -16 120 12', '#000000', 12, `opacity=".25" ${ink.blur(6)}`),
      ink.clip(body),
    ) +
    circle(0, -300, 108, ink.plane(look.soft, 0.12)) +
    circle(0, -300, 97, 'none', `stroke="${look.accent}" stroke-width="4"`) +
    at(0, -302, motifOf(look.kind)(look.main, look.deep), 1.12) +
    rect(-78, -100, 156, 11, 5, look.soft, 'opacity=".9"') +
    rect(-52, -74, 104, 8, 4, look.soft, 'opacity=".6"') +
    rect(-182, -520, 364, 36, 2, dark(look.main, 0.2)) +
    times(30, (i) => rect(-180 + i * 12.2, -518, 2, 32, 0, '#ffffff', 'opacity=".16"')) +
    line('M-176 -462H176', '#ffffff', 3, 'opacity=".35"')
  );
};

/** A round tin with a fitted lid: tea, cookies. */
export const tin: Good = (ink, look) =>
  ink.shadow(160, 34) +
  path(drum(310, 310, -300, 0, 0.14), ink.round(look.main)) +
  group(
    times(
      7,
      (i) =>
        circle(
          -180 + i * 60,
          -40 + (i % 2) * 14,
          46,
          'none',
          `stroke="${light(look.main, 0.3)}" stroke-width="3" opacity=".5"`,
        ) +
        circle(
          -180 + i * 60,
          -40 + (i % 2) * 14,
          30,
          'none',
          `stroke="${light(look.main, 0.3)}" stroke-width="3" opacity=".5"`,
        ),
    ),
    ink.clip(drum(310, 310, -300, 0, 0.14)),
  ) +
  at(0, -166, label(ink, look, 190, 190)) +
  path(drum(322, 322, -404, -296, 0.14), ink.round(look.deep)) +
  ellipse(
    0,
    -404,
    161,
    23,
    ink.linear([
      [0, light(look.deep, 0.42)],
      [1, look.deep],
    ]),
  ) +
  ellipse(0, -407, 120, 15, 'none', `stroke="${look.accent}" stroke-width="3"`) +
  line('M-161 -300A161 23 0 0 0 161 -300', look.accent, 5) +
  gloss(ink, -124, -380, 16, 350, 0.4);

/** A box in three faces: front `w`×`h`, the side seen `d` deep. */
export function box(ink: Ink, c: string, w: number, h: number, d: number): string {
  const [x, y] = [w / 2 - d / 2, -d * 0.42];
  return (
    path(
      `M${x} 0L${x + d} ${y}V${y - h}L${x} ${-h}Z`,
      ink.linear([
        [0, dark(c, 0.34)],
        [1, dark(c, 0.22)],
      ]),
    ) +
    path(
      `M${x - w} ${-h}L${x - w + d} ${y - h}H${x + d}L${x} ${-h}Z`,
      ink.linear([
        [0, light(c, 0.34)],
        [1, light(c, 0.14)],
      ]),
    ) +
    rect(
      x - w,
      -h,
      w,
      h,
      0,
      ink.linear(
        [
          [0, light(c, 0.08)],
          [0.5, c],
          [1, dark(c, 0.1)],
        ],
        'slant',
      ),
    )
  );
}

/** An upright carton with an emblem. */
export const carton: Good = (ink, look) =>
  ink.shadow(200, 34, 20) +
  box(ink, look.main, 290, 440, 110) +
  group(
    rect(-200, -440, 290, 150, 0, look.deep, 'opacity=".92"') +
      path('M-200 -290C-120 -250 0 -330 90 -280V-300H-200Z', look.deep, 'opacity=".92"') +
      circle(-55, -214, 82, look.soft) +
      at(-55, -216, motifOf(look.kind)(look.main, look.deep), 0.92) +
      rect(-115, -392, 120, 13, 6, look.soft) +
      rect(-93, -364, 76, 8, 4, look.accent) +
      rect(-122, -78, 134, 8, 4, look.soft, 'opacity=".85"') +
      rect(-105, -56, 100, 6, 3, look.soft, 'opacity=".6"'),
  );

/** A lidded gift box with ribbon. */
export const giftBox: Good = (ink, look) =>
  ink.shadow(270, 40, 20) +
  box(ink, look.main, 440, 210, 150) +
  at(0, -176, box(ink, light(look.main, 0.08), 462, 84, 160)) +
  rect(-106, -260, 62, 260, 0, ink.plane(look.accent, 0.25)) +
  path('M-106 -260l80 -67h62l-80 67Z', light(look.accent, 0.2)) +
  path('M-32 -300C-120 -390 -210 -330 -150 -290C-110 -270 -60 -282 -32 -300Z', ink.plane(look.accent, 0.3)) +
  path(
    'M-32 -300C20 -400 130 -370 90 -312C60 -284 0 -286 -32 -300Z',
    ink.plane(dark(look.accent, 0.08), 0.3),
  ) +
  path('M-40 -300l-56 74 30 4ZM-26 -300l62 62 -34 10Z', dark(look.accent, 0.12)) +
  ellipse(-32, -302, 26, 19, ink.ball(look.accent)) +
  at(108, -92, motifOf(look.kind)(light(look.main, 0.5), light(look.main, 0.5)), 0.72);

/** A low wooden or card crate, open, for fruit: `fill` draws what is in it. */
export function crate(ink: Ink, c: string, fill: string, emblem = ''): string {
  return (
    ink.shadow(290, 44) +
    path('M-262 -196L-300 -150H300L262 -196Z', dark(c, 0.5)) +
    fill +
    path('M-300 -156H300L282 0H-282Z', ink.face(c, 0.14)) +
    line('M-294 -104H294M-288 -52H288', dark(c, 0.42), 5, 'opacity=".5"') +
    rect(-300, -164, 600, 16, 4, light(c, 0.22)) +
    rect(-80, -102, 160, 50, 24, dark(c, 0.62), 'opacity=".0"') +
    emblem
  );
}
