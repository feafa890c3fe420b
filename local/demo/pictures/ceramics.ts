/** From the kiln: mug, plates, bowls, vase; `kind` is the glaze: 0 speckle 1 dipped 2 lines 3 blue flowers 4 reactive. */
import { at, chance, dark, drum, ellipse, group, type Ink, light, line, mix, path, rect, times } from './ink';
import type { Good, Look } from './look';

const blossom = (x: number, y: number, k: number, c: string): string =>
  at(
    x,
    y,
    times(6, (i) => group(ellipse(0, -20, 10, 15, c), `transform="rotate(${i * 60})"`)) +
      ellipse(0, 0, 7, 7, '#f4d27a'),
    k,
  );

/** What the glaze leaves on a body of width `w` between `top` and 0; drawn inside the clip of that body. */
function glaze(ink: Ink, look: Look, w: number, top: number): string {
  const r = chance(look.kind + 17);
  const specks = (n: number) =>
    times(n, () =>
      ellipse(
        r() * w - w / 2,
        -r() * -top,
        1.5 + r() * 3.5,
        1 + r() * 2.5,
        look.deep,
        `opacity="${(0.3 + r() * 0.5).toFixed(2)}"`,
      ),
    );
  switch (look.kind % 5) {
    case 1:
      return (
        path(
          `M${-w} ${top * 0.42}C${-w * 0.2} ${top * 0.52} ${w * 0.15} ${top * 0.3} ${w} ${top * 0.44}V80H${-w}Z`,
          ink.round(look.soft),
        ) + specks(20)
      );
    case 2:
      return times(3, (i) =>
        line(
          `M${-w / 2} ${top * (0.78 - i * 0.09)}A${w / 2} ${w * 0.09} 0 0 0 ${w / 2} ${top * (0.78 - i * 0.09)}`,
          i === 1 ? look.accent : look.deep,
          i === 1 ? 12 : 5,
        ),
      );
    case 3:
      return (
        line(
          `M${-w / 2} ${top * 0.3}C${-w * 0.2} ${top * 0.7} ${w * 0.1} ${top * 0.2} ${w / 2} ${top * 0.66}`,
          look.accent,
          5,
        ) +
        blossom(-w * 0.2, top * 0.52, w / 260, look.accent) +
        blossom(w * 0.12, top * 0.36, w / 330, look.accent) +
        blossom(w * 0.28, top * 0.62, w / 380, look.accent) +
        times(6, (i) =>
          group(
            path('M0 0C10 -14 30 -14 38 -4C26 8 10 8 0 0Z', look.accent),
            `transform="translate(${-w * 0.34 + i * w * 0.13} ${top * (0.36 + (i % 3) * 0.12)}) rotate(${i * 57})"`,
          ),
        )
      );
    case 4:
      return times(26, (i) =>
        line(
          `M${-w / 2 + (i * w) / 25} ${top - 10}v${-top * (0.2 + r() * 0.5)}`,
          mix(look.deep, look.accent, r()),
          16,
          `opacity=".38" ${ink.blur(7)}`,
        ),
      );
    default:
      return specks(110);
  }
}

export const mug: Good = (ink, look) => {
  const body = drum(290, 262, -330, 0, 0.15);
  return (
    ink.shadow(160, 34) +
    line('M130 -260C300 -290 290 -60 128 -70', dark(look.main, 0.2), 40) +
    line('M134 -264C286 -286 276 -72 128 -78', light(look.main, 0.22), 12, 'opacity=".85"') +
    path(body, ink.round(look.main)) +
    group(glaze(ink, look, 300, -330), ink.clip(body)) +
    path(
      body,
      ink.linear([
        [0, '#000000', 0.18],
        [0.25, '#ffffff', 0.16],
        [0.6, '#000000', 0],
        [1, '#000000', 0.26],
      ]),
    ) +
    ellipse(0, -330, 145, 24, light(look.main, 0.42)) +
    ellipse(
      0,
      -327,
      131,
      19,
      ink.linear(
        [
          [0, dark(look.soft, 0.42)],
          [1, light(look.soft, 0.1)],
        ],
        'down',
      ),
    ) +
    rect(-112, -290, 20, 240, 10, '#ffffff', `opacity=".45" ${ink.blur(6)}`)
  );
};

const plate = (ink: Ink, look: Look, rx: number): string => {
  const ry = rx * 0.36;
  return (
    path(
      `M${-rx} 0C${-rx * 0.9} ${ry * 0.62} ${-rx * 0.5} ${ry} 0 ${ry * 1.12}S${rx * 0.9} ${ry * 0.62} ${rx} 0Z`,
      dark(look.main, 0.32),
    ) +
    ellipse(0, 0, rx, ry, ink.plane(look.main, 0.2)) +
    ellipse(
      0,
      3,
      rx * 0.72,
      ry * 0.68,
      ink.linear(
        [
          [0, dark(look.main, 0.2)],
          [1, light(look.main, 0.22)],
        ],
        'down',
      ),
    ) +
    ellipse(
      0,
      0,
      rx - 5,
      ry - 3,
      'none',
      `stroke="${look.kind === 0 ? look.deep : look.accent}" stroke-width="5" opacity=".7"`,
    )
  );
};

/** A stack of plates with one standing behind. */
export const plates: Good = (ink, look) => {
  const rim = dark(look.main, 0.16);
  const standing =
    ellipse(7, 6, 228, 228, dark(look.main, 0.42)) +
    ellipse(0, 0, 228, 228, ink.plane(look.main, 0.12)) +
    group(
      at(0, 170, glaze(ink, look, 430, -360)),
      ink.clip('M-226 0A226 226 0 0 1 226 0A226 226 0 0 1 -226 0Z'),
    ) +
    ellipse(0, 0, 220, 220, 'none', `stroke="${light(look.main, 0.5)}" stroke-width="5" opacity=".8"`) +
    ellipse(0, 0, 158, 158, 'none', `stroke="${rim}" stroke-width="9" opacity=".75"`) +
    ellipse(3, 4, 150, 150, 'none', `stroke="${light(look.main, 0.45)}" stroke-width="5" opacity=".7"`) +
    line('M-196 -70A208 208 0 0 1 -60 -198', '#ffffff', 9, `opacity=".55" ${ink.blur(4)}`);
  return (
    ink.shadow(270, 46) +
    at(20, -250, standing) +
    times(4, (i) => at((i % 2) * 5, -60 - i * 26, plate(ink, look, 270)))
  );
};

const bowl = (ink: Ink, look: Look, k: number): string => {
  const body =
    'M-190 -190C-184 -90 -120 -16 -84 -4A84 15 0 0 0 84 -4C120 -16 184 -90 190 -190A190 58 0 0 1 -190 -190Z';
  return group(
    path(body, ink.round(look.main)) +
      group(glaze(ink, look, 390, -200), ink.clip(body)) +
      path(
        body,
        ink.linear([
          [0, '#000000', 0.14],
          [0.3, '#ffffff', 0.14],
          [0.6, '#000000', 0],
          [1, '#000000', 0.24],
        ]),
      ) +
      ellipse(0, -190, 190, 58, light(look.main, 0.42)) +
      ellipse(
        0,
        -186,
        174,
        49,
        ink.linear(
          [
            [0, dark(look.main, 0.34)],
            [1, light(look.main, 0.3)],
          ],
          'down',
        ),
      ),
    `transform="scale(${k})"`,
  );
};

/** Bowls stacked, with one beside. */
export const bowls: Good = (ink, look) =>
  ink.shadow(180, 38, -70, -60) +
  ink.shadow(150, 30, 150, 4) +
  at(-80, -60, bowl(ink, look, 1)) +
  at(-76, -106, bowl(ink, look, 1)) +
  at(-82, -152, bowl(ink, { ...look, main: mix(look.main, look.soft, 0.35) }, 1)) +
  at(140, 0, bowl(ink, { ...look, main: look.soft }, 0.86));

/** A vase with a dry branch; `set` several for a family. */
export const vase: Good = (ink, look) => {
  const body =
    'M-48 -400C-44 -340 -60 -320 -110 -262C-170 -190 -150 -60 -92 0A92 16 0 0 0 92 0C150 -60 170 -190 110 -262C60 -320 44 -340 48 -400A48 9 0 0 1 -48 -400Z';
  const twig = (d: string) => line(d, '#7b5a3c', 6);
  const buds = [
    [-78, -560],
    [-40, -520],
    [70, -570],
    [110, -540],
    [30, -500],
    [-110, -600],
    [150, -590],
    [10, -590],
  ] as const;
  return (
    ink.shadow(130, 30) +
    twig('M-6 -400C-20 -480 -60 -540 -120 -620') +
    twig('M6 -400C30 -480 70 -550 160 -610') +
    twig('M0 -400C6 -480 16 -540 6 -610') +
    buds
      .map(([x, y], i) =>
        at(
          x,
          y,
          times(5, (j) =>
            group(ellipse(0, -11, 8, 12, i % 2 ? '#f3d9d3' : '#fbf1ec'), `transform="rotate(${j * 72})"`),
          ) + ellipse(0, 0, 5, 5, '#d98a6a'),
          1.1,
        ),
      )
      .join('') +
    path(body, ink.round(look.main)) +
    group(glaze(ink, look, 320, -400), ink.clip(body)) +
    path(
      body,
      ink.linear([
        [0, '#000000', 0.2],
        [0.28, '#ffffff', 0.18],
        [0.6, '#000000', 0],
        [1, '#000000', 0.3],
      ]),
    ) +
    ellipse(0, -400, 48, 9, dark(look.main, 0.45)) +
    ellipse(0, -400, 48, 9, 'none', `stroke="${light(look.main, 0.4)}" stroke-width="5"`) +
    ellipse(-70, -190, 18, 62, '#ffffff', `opacity=".4" transform="rotate(12 -70 -190)" ${ink.blur(10)}`)
  );
};
