/** From the bookshop: a standing book, a stack, a boxed set, an open picture book. */
import { at, circle, dark, ellipse, group, type Ink, light, line, mix, path, rect, times } from './ink';
import type { Good, Look } from './look';

/** What is on the cover: landscapes of pure shapes. */
function cover(ink: Ink, look: Look, w: number, h: number): string {
  const clip = ink.clip(`M0 0H${w}V${-h}H0Z`);
  const m = w / 2;
  const scenes = [
    () =>
      circle(m * 1.3, -h * 0.7, w * 0.14, look.accent) +
      path(
        `M0 ${-h * 0.3}L${w * 0.3} ${-h * 0.56}L${w * 0.52} ${-h * 0.34}L${w * 0.7} ${-h * 0.48}L${w} ${-h * 0.24}V0H0Z`,
        look.deep,
      ) +
      path(
        `M0 ${-h * 0.2}C${w * 0.3} ${-h * 0.3} ${w * 0.6} ${-h * 0.1} ${w} ${-h * 0.2}V0H0Z`,
        dark(look.deep, 0.3),
      ),
    () =>
      times(5, (i) =>
        line(
          `M0 ${-h * (0.12 + i * 0.1)}q${w * 0.125} ${-h * 0.05} ${w * 0.25} 0t${w * 0.25} 0 ${w * 0.25} 0 ${w * 0.25} 0`,
          i % 2 ? look.soft : look.deep,
          10,
          'opacity=".85"',
        ),
      ) +
      path(`M${w * 0.4} ${-h * 0.6}h${w * 0.3}l-${w * 0.06} ${h * 0.06}h-${w * 0.18}Z`, look.accent) +
      path(`M${w * 0.54} ${-h * 0.62}V${-h * 0.82}L${w * 0.7} ${-h * 0.64}Z`, look.soft),
    () =>
      line(`M${m} 0C${m - 20} ${-h * 0.3} ${m + 30} ${-h * 0.4} ${m} ${-h * 0.7}`, look.deep, 12) +
      times(9, (i) =>
        ellipse(
          m + (i % 2 ? 1 : -1) * w * 0.14,
          -h * (0.16 + i * 0.062),
          w * 0.13,
          h * 0.026,
          i % 3 ? look.soft : look.accent,
          `transform="rotate(${i % 2 ? -28 : 28} ${m + (i % 2 ? 1 : -1) * w * 0.14} ${-h * (0.16 + i * 0.062)})"`,
        ),
      ),
    () =>
      rect(w * 0.16, -h * 0.62, w * 0.68, h * 0.46, 6, look.soft) +
      rect(w * 0.22, -h * 0.58, w * 0.25, h * 0.38, 3, look.deep) +
      rect(w * 0.53, -h * 0.58, w * 0.25, h * 0.38, 3, mix(look.deep, look.accent, 0.5)) +
      circle(w * 0.36, -h * 0.46, w * 0.06, look.accent) +
      path(
        `M${w * 0.53} ${-h * 0.2}L${w * 0.66} ${-h * 0.38}L${w * 0.78} ${-h * 0.2}Z`,
        look.soft,
        'opacity=".7"',
      ),
    () =>
      times(6, (i) =>
        circle(
          m,
          -h * 0.42,
          w * (0.42 - i * 0.07),
          i % 2 ? look.main : ([look.soft, look.accent, look.deep][i / 2] ?? look.soft),
        ),
      ),
    () =>
      times(28, (i) =>
        circle(
          w * (0.08 + ((i * 37) % 84) / 100),
          -h * (0.3 + ((i * 53) % 60) / 100),
          2.5 + (i % 3),
          look.soft,
        ),
      ) +
      path(
        `M0 ${-h * 0.2}L${w * 0.2} ${-h * 0.34}H${w * 0.4}L${w * 0.5} ${-h * 0.26}H${w * 0.75}L${w} ${-h * 0.36}V0H0Z`,
        look.deep,
      ) +
      times(6, (i) => rect(w * (0.08 + i * 0.15), -h * 0.16, w * 0.06, h * 0.06, 2, look.accent)),
  ];
  return group(
    (scenes[look.kind % scenes.length]?.() ?? '') +
      rect(w * 0.16, -h * 0.94, w * 0.68, h * 0.035, 4, look.soft) +
      rect(w * 0.28, -h * 0.885, w * 0.44, h * 0.022, 3, look.soft, 'opacity=".8"') +
      rect(w * 0.38, -h * 0.07, w * 0.24, h * 0.02, 3, look.soft, 'opacity=".8"'),
    clip,
  );
}

/** A book standing, spine to the left. */
const standing = (ink: Ink, look: Look, w: number, h: number, d: number): string =>
  path(
    `M0 0L${-d} ${-d * 0.34}V${-h - d * 0.3}L0 ${-h}Z`,
    ink.linear([
      [0, dark(look.main, 0.2)],
      [0.5, dark(look.main, 0.05)],
      [1, dark(look.main, 0.4)],
    ]),
  ) +
  path(`M0 ${-h}L${-d} ${-h - d * 0.3}H${w - d}L${w} ${-h}Z`, ink.face('#f6efdf', 0.12)) +
  times(5, (i) =>
    line(
      `M${-d * 0.16 * (i + 1)} ${-h - d * 0.05 * (i + 1)}H${w - d * 0.16 * (i + 1)}`,
      '#c3b394',
      1.3,
      'opacity=".7"',
    ),
  ) +
  rect(0, -h, w, h, 0, ink.plane(look.main, 0.14)) +
  cover(ink, look, w, h) +
  rect(
    0,
    -h,
    16,
    h,
    0,
    ink.linear([
      [0, '#ffffff', 0.35],
      [0.5, '#000000', 0.02],
      [1, '#000000', 0.25],
    ]),
  ) +
  path(`M0 0V${-h}H${w}Z`, '#ffffff', 'opacity=".07"') +
  times(2, (i) =>
    rect(-d + 4, -h * (0.9 - i * 0.62), d - 8, 6, 0, look.accent, `transform="skewY(19)" opacity=".0"`),
  );

export const book: Good = (ink, look) =>
  ink.shadow(210, 30, 20) + at(-150, 0, standing(ink, look, 350, 500, 62));

const lying = (ink: Ink, y: number, w: number, h: number, c: string, accent: string, dx: number): string =>
  at(
    dx,
    y,
    rect(
      -w / 2,
      -h,
      w,
      h,
      6,
      ink.linear(
        [
          [0, light(c, 0.25)],
          [0.5, c],
          [1, dark(c, 0.3)],
        ],
        'down',
      ),
    ) +
      path(`M${w / 2 - 14} ${-h + 7}H${w / 2 + 4}V-7H${w / 2 - 14}Z`, '#f3ead6') +
      path(`M${-w / 2} ${-h}l40 -26h${w - 20}l-20 26Z`, light(c, 0.22)) +
      rect(-w / 2 + 30, -h * 0.62, w * 0.34, h * 0.2, 3, accent) +
      rect(w / 2 - 110, -h * 0.6, 60, h * 0.16, 3, accent, 'opacity=".8"') +
      rect(-w / 2 + 12, -h, 6, h, 0, accent, 'opacity=".6"') +
      rect(w / 2 - 34, -h, 6, h, 0, accent, 'opacity=".6"'),
  );

/** A stack lying, one book leaning on it. */
export const bookStack: Good = (ink, look) =>
  ink.shadow(280, 36) +
  lying(ink, 0, 480, 84, look.deep, look.accent, 0) +
  lying(ink, -84, 440, 66, look.accent, look.soft, 16) +
  lying(ink, -150, 460, 78, look.main, look.soft, -14) +
  lying(ink, -228, 410, 60, look.soft, look.deep, 10) +
  at(-30, -288, group(standing(ink, { ...look, main: mix(look.main, look.accent, 0.15) }, 210, 290, 34)));

/** Volumes in a slipcase. */
export const boxedSet: Good = (ink, look) => {
  const tones = [
    look.main,
    mix(look.main, look.accent, 0.5),
    look.deep,
    mix(look.main, look.soft, 0.4),
    look.accent,
  ];
  return (
    ink.shadow(260, 34, 20) +
    path(
      'M230 0L310 -70V-500L230 -440Z',
      ink.linear([
        [0, dark(look.deep, 0.2)],
        [1, dark(look.deep, 0.5)],
      ]),
    ) +
    path('M-250 -440L-170 -500H310L230 -440Z', ink.face(light(look.deep, 0.1), 0.1)) +
    rect(-250, -440, 480, 440, 4, dark(look.deep, 0.35)) +
    tones
      .map((c, i) =>
        at(
          -240 + i * 92,
          0,
          rect(
            0,
            -428,
            92,
            422,
            10,
            ink.linear([
              [0, dark(c, 0.28)],
              [0.4, light(c, 0.22)],
              [1, dark(c, 0.34)],
            ]),
          ) +
            rect(12, -380, 68, 6, 2, look.soft, 'opacity=".9"') +
            rect(12, -366, 68, 3, 1, look.soft, 'opacity=".7"') +
            rect(34, -330, 24, 130, 5, look.soft, 'opacity=".92"') +
            circle(46, -110, 24, look.soft, 'opacity=".9"') +
            circle(46, -110, 13, c) +
            rect(12, -50, 68, 6, 2, look.soft, 'opacity=".8"'),
        ),
      )
      .join('') +
    rect(-262, -452, 22, 456, 3, ink.plane(look.deep, 0.2)) +
    rect(220, -452, 20, 456, 3, ink.plane(look.deep, 0.2)) +
    rect(-262, -6, 502, 14, 3, look.deep)
  );
};

/** A picture book lying open. */
export const pictureBook: Good = (ink, look) => {
  const page = (flip: number, body: string) =>
    group(
      path(
        'M0 -250C80 -300 220 -300 320 -270V0C220 -34 80 -36 0 16Z',
        ink.linear([
          [0, dark('#fffaf0', 0.22)],
          [0.14, '#fffaf0'],
          [1, '#f7efdf'],
        ]),
      ) + group(body, ink.clip('M14 -236C86 -280 216 -280 304 -254V-20C216 -50 86 -50 14 -8Z')),
      `transform="scale(${flip} 1)"`,
    );
  const sky = rect(0, -300, 330, 330, 0, ink.face(mix(look.main, '#ffffff', 0.45), 0.2));
  return (
    ink.shadow(330, 44) +
    path(
      'M-336 -262V14C-220 -20 -90 -20 0 34C90 -20 220 -20 336 14V-262L0 -240Z',
      ink.plane(look.deep, 0.2),
    ) +
    page(
      -1,
      sky +
        path('M0 -60C100 -130 220 -60 330 -120V20H0Z', look.accent) +
        path('M0 -30C100 -80 220 -20 330 -60V20H0Z', mix(look.accent, look.deep, 0.35)) +
        circle(240, -210, 32, light(look.accent, 0.4)) +
        times(
          3,
          (i) =>
            path(`M${70 + i * 70} ${-70 - i * 6}l26 -70 26 70Z`, look.deep) +
            rect(92 + i * 70, -76 - i * 6, 8, 24, 1, '#6b4a2b'),
        ) +
        ellipse(90, -224, 44, 14, '#ffffff', 'opacity=".9"') +
        ellipse(120, -214, 40, 12, '#ffffff', 'opacity=".9"'),
    ) +
    page(
      1,
      sky +
        path('M0 -80C90 -40 200 -110 330 -50V20H0Z', mix(look.accent, look.deep, 0.35)) +
        at(
          170,
          -92,
          path('M-70 40C-76 -20 -40 -60 10 -56C60 -54 80 -10 74 40Z', look.soft) +
            circle(62, -52, 38, look.soft) +
            path('M36 -80L40 -122 62 -92ZM70 -92L94 -120 92 -78Z', look.soft) +
            circle(74, -56, 5, look.deep) +
            ellipse(96, -46, 7, 5, look.deep) +
            path(
              'M-68 20C-120 10 -120 -50 -86 -60',
              'none',
              `stroke="${look.soft}" stroke-width="20" stroke-linecap="round"`,
            ),
        ) +
        times(14, (i) => circle(30 + ((i * 71) % 280), -270 + ((i * 43) % 90), 4, '#ffffff', 'opacity=".9"')),
    ) +
    line('M0 -246V18', dark(look.deep, 0.3), 3, 'opacity=".4"')
  );
};
