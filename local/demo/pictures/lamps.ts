/** Lamps, lit: desk lamp, pendant, floor lamp, night light, paper lantern. */
import { at, circle, dark, drum, ellipse, group, type Ink, light, line, path, rect, times } from './ink';
import type { Good } from './look';

const halo = (ink: Ink, cx: number, cy: number, r: number, o = 0.8): string =>
  ellipse(
    cx,
    cy,
    r,
    r,
    ink.radial(
      [
        [0, '#fff3cf', o],
        [0.4, '#ffd98a', o * 0.42],
        [1, '#ffcf78', 0],
      ],
      0.5,
      0.5,
      0.5,
    ),
  );
const pool = (ink: Ink, rx: number): string =>
  ellipse(0, 6, rx, rx * 0.2, '#ffe3a6', `opacity=".5" ${ink.blur(22)}`);

/** A jointed desk lamp throwing a cone of light. */
export const deskLamp: Good = (ink, look) =>
  path(
    'M60 -400L-140 0H330L196 -330Z',
    ink.linear(
      [
        [0, '#fff0bf', 0.6],
        [1, '#ffe2a0', 0],
      ],
      'down',
    ),
    ink.blur(14),
  ) +
  at(90, 0, pool(ink, 260)) +
  ink.shadow(140, 26, -110, 0) +
  path(drum(250, 270, -34, -4, 0.16), ink.round(look.main), 'transform="translate(-110 0)"') +
  ellipse(-110, -34, 125, 20, light(look.main, 0.3)) +
  line('M-110 -40L-190 -280', ink.steel('#b9a87e', 'across'), 17) +
  line('M-190 -280L60 -480', '#b9a87e', 17) +
  line('M-194 -284L56 -486', '#f0e2bd', 5) +
  circle(-190, -280, 21, ink.ball(look.accent)) +
  line('M-112 -60L-188 -270', '#f0e2bd', 5) +
  at(
    110,
    -450,
    ellipse(0, 66, 130, 34, '#fff6d8') +
      path(
        'M-34 -80C-20 -100 30 -100 42 -76C100 -50 130 10 130 66A130 34 0 0 1 -130 66C-130 10 -90 -50 -34 -80Z',
        ink.round(look.main),
      ) +
      path('M-130 66A130 34 0 0 0 130 66A130 20 0 0 1 -130 66Z', '#fff3c4') +
      circle(0, -88, 20, ink.ball(look.accent)),
    1,
    -24,
  );

/** A pendant of spun metal or glass over a table. */
export const pendant: Good = (ink, look) =>
  at(
    0,
    0,
    path(
      'M-150 -240L-330 40H330L150 -240Z',
      ink.linear(
        [
          [0, '#fff0bf', 0.55],
          [1, '#ffe2a0', 0],
        ],
        'down',
      ),
      ink.blur(18),
    ) + pool(ink, 320),
  ) +
  line('M0 -700V-470', '#2b2622', 6) +
  rect(-20, -490, 40, 50, 10, ink.steel(look.accent, 'across')) +
  (look.kind % 2
    ? path(
        'M-40 -440C-190 -420 -210 -260 -170 -210A170 28 0 0 0 170 -210C210 -260 190 -420 40 -440Z',
        ink.linear([
          [0, light(look.main, 0.2)],
          [0.3, '#ffffff'],
          [0.6, '#fff0c8'],
          [1, look.main],
        ]),
        'opacity=".9"',
      ) +
      circle(0, -310, 46, '#ffffff', ink.blur(8)) +
      line('M-150 -330C-140 -380 -110 -410 -80 -420', '#ffffff', 12, `opacity=".8" ${ink.blur(3)}`)
    : ellipse(0, -214, 208, 36, '#fff6d6') +
      path(
        'M-44 -444C-70 -380 -200 -340 -210 -220A210 36 0 0 0 210 -220C200 -340 70 -380 44 -444Z',
        ink.round(look.main),
      ) +
      path('M-210 -218A210 36 0 0 0 210 -218A210 18 0 0 1 -210 -218Z', '#ffedb8') +
      line('M-150 -300C-130 -340 -90 -366 -60 -390', '#ffffff', 12, `opacity=".45" ${ink.blur(5)}`)) +
  circle(0, -214, 40, '#fffdf0', ink.blur(5));

/** A tall lamp with a linen shade. */
export const floorLamp: Good = (ink, look) =>
  halo(ink, 0, -440, 330, 0.7) +
  pool(ink, 200) +
  ink.shadow(120, 22) +
  path(drum(210, 220, -22, -2, 0.16), ink.round(look.deep)) +
  ellipse(0, -22, 105, 16, light(look.deep, 0.25)) +
  rect(-7, -380, 14, 362, 4, ink.steel('#b08a55', 'across')) +
  (look.kind % 2
    ? line('M0 -120C-60 -160 -70 -300 0 -380M0 -120C60 -160 70 -300 0 -380', '#8a6238', 10)
    : circle(0, -200, 18, ink.ball(look.accent))) +
  path(
    'M-96 -590L-176 -366A176 26 0 0 0 176 -366L96 -590A96 14 0 0 1 -96 -590Z',
    ink.linear([
      [0, dark(look.main, 0.18)],
      [0.25, light(look.main, 0.4)],
      [0.5, '#fff7df'],
      [0.75, light(look.main, 0.3)],
      [1, dark(look.main, 0.22)],
    ]),
  ) +
  times(17, (i) =>
    line(`M${-92 + i * 11.5} -586L${-168 + i * 21} -346`, dark(look.main, 0.4), 2, 'opacity=".22"'),
  ) +
  ellipse(0, -590, 96, 14, '#fff3cf') +
  line('M-176 -366A176 26 0 0 0 176 -366', look.accent, 6) +
  line('M90 -340V-270', '#8a6a3c', 3) +
  circle(90, -264, 8, ink.ball(look.accent));

/** A night light: 0 moon, 1 rabbit, 2 mushroom. */
export const nightLight: Good = (ink, look) => {
  const glow = ink.radial(
    [
      [0, '#ffffff'],
      [0.5, '#fff1c9'],
      [1, light(look.main, 0.2)],
    ],
    0.45,
    0.4,
    0.7,
  );
  const shapes = [
    circle(0, -250, 190, glow) +
      [
        [-70, -320, 34],
        [60, -200, 46],
        [-40, -160, 24],
        [90, -330, 22],
        [10, -280, 16],
      ]
        .map(([x, y, r]) => circle(x ?? 0, y ?? 0, r ?? 10, '#e5c98a', `opacity=".45" ${ink.blur(5)}`))
        .join('') +
      path('M-150 -40C-110 -90 110 -90 150 -40L170 0H-170Z', ink.round('#b98652')),
    path('M-90 -330C-150 -560 -60 -580 -40 -360ZM90 -330C150 -560 60 -580 40 -360Z', glow) +
      path('M-170 -20C-210 -160 -150 -380 0 -380S210 -160 170 -20C120 10 -120 10 -170 -20Z', glow) +
      circle(-56, -230, 11, '#5b4636') +
      circle(56, -230, 11, '#5b4636') +
      path('M-12 -198H12L0 -184Z', look.deep) +
      ellipse(-96, -196, 24, 15, look.main, 'opacity=".55"') +
      ellipse(96, -196, 24, 15, look.main, 'opacity=".55"'),
    path('M-70 -260C-60 -140 -90 -40 -96 0A96 14 0 0 0 96 0C90 -40 60 -140 70 -260Z', ink.round('#fbf1dc')) +
      path(
        'M-250 -240C-240 -430 -100 -500 0 -500S240 -430 250 -240A250 44 0 0 1 -250 -240Z',
        ink.radial(
          [
            [0, '#fff4d4'],
            [0.5, light(look.main, 0.35)],
            [1, look.main],
          ],
          0.45,
          0.5,
          0.75,
        ),
      ) +
      ellipse(-90, -380, 40, 30, '#fff8e4', 'opacity=".9"') +
      ellipse(70, -420, 32, 22, '#fff8e4', 'opacity=".9"') +
      ellipse(120, -320, 38, 30, '#fff8e4', 'opacity=".9"') +
      ellipse(-10, -310, 28, 22, '#fff8e4', 'opacity=".9"'),
  ];
  return (
    halo(ink, 0, -240, 400, 0.95) +
    pool(ink, 240) +
    ink.shadow(170, 28, 0, 0, 0.3) +
    (shapes[look.kind % 3] ?? '')
  );
};

/** A ribbed paper lantern on a wooden stand. */
export const paperLamp: Good = (ink, look) =>
  halo(ink, 0, -330, 400, 0.9) +
  pool(ink, 260) +
  ink.shadow(150, 26) +
  line('M-110 0L-60 -150M110 0L60 -150M0 6V-150', '#7a5534', 16) +
  ellipse(
    0,
    -330,
    214,
    196,
    ink.radial(
      [
        [0, '#ffffff'],
        [0.45, '#fff2cc'],
        [0.8, light(look.main, 0.25)],
        [1, dark(look.main, 0.1)],
      ],
      0.46,
      0.5,
      0.56,
    ),
  ) +
  times(9, (i) =>
    ellipse(
      0,
      -330 - 160 + i * 40,
      Math.sqrt(Math.max(0, 1 - ((i - 4) / 4.9) ** 2)) * 214,
      22,
      'none',
      `stroke="${dark(look.main, 0.25)}" stroke-width="2.5" opacity=".35"`,
    ),
  ) +
  rect(-50, -534, 100, 16, 6, '#7a5534') +
  rect(-60, -146, 120, 16, 6, '#7a5534') +
  group(
    line('M-70 -300C-20 -340 20 -260 90 -330', look.accent, 5) +
      times(5, (i) =>
        group(ellipse(0, -14, 8, 13, look.accent), `transform="translate(40 -318) rotate(${i * 72})"`),
      ),
    'opacity=".65"',
  );
