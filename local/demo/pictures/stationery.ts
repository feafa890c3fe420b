/** For the desk: notebook, fountain pen with ink, pencils, paper tape, pencil case, letter set. */
import { at, circle, dark, ellipse, group, type Ink, light, line, mix, path, rect, times } from './ink';
import type { Good, Look } from './look';
import { motifOf } from './motifs';

/** Cloth-bound notebooks, one upon another, with a ribbon and an elastic. */
export const notebook: Good = (ink, look) => {
  const flat = (y: number, c: string, w: number) =>
    path(
      `M${-w / 2} ${y - 44}H${w / 2 - 10}V${y}H${-w / 2}Z`,
      ink.linear(
        [
          [0, '#fdf8ee'],
          [1, '#d9cdb8'],
        ],
        'down',
      ),
    ) +
    times(7, (i) => line(`M${-w / 2 + 12} ${y - 38 + i * 6}H${w / 2 - 12}`, '#b9aa90', 1.2, 'opacity=".6"')) +
    rect(-w / 2 - 8, y - 56, w + 8, 15, 5, ink.face(c, 0.2)) +
    rect(-w / 2 - 8, y - 4, w + 8, 13, 5, ink.face(dark(c, 0.15), 0.2)) +
    rect(-w / 2 - 16, y - 56, 26, 65, 12, ink.face(dark(c, 0.1), 0.25));
  return (
    ink.shadow(260, 36) +
    flat(-8, look.deep, 500) +
    flat(-74, look.accent, 480) +
    at(
      -10,
      -136,
      path(
        'M-170 -366L150 -386C162 -386 170 -378 170 -366L176 -14C176 -4 168 2 158 2L-160 8C-170 8 -178 0 -178 -10L-184 -350C-184 -360 -180 -366 -170 -366Z',
        dark(look.main, 0.5),
        `opacity=".5" ${ink.blur(10)}`,
      ) +
        rect(-166, -372, 340, 374, 10, '#f3ead9') +
        rect(-170, -378, 340, 378, 14, ink.plane(look.main, 0.2)) +
        rect(
          -170,
          -378,
          40,
          378,
          12,
          ink.linear([
            [0, dark(look.main, 0.3)],
            [0.7, dark(look.main, 0.1)],
            [1, dark(look.main, 0.35)],
          ]),
        ) +
        times(60, (i) => line(`M-128 ${-374 + i * 6.3}H168`, '#ffffff', 1, 'opacity=".1"')) +
        rect(-84, -300, 200, 132, 8, light(look.soft, 0.3)) +
        rect(-76, -292, 184, 116, 5, 'none', `stroke="${look.accent}" stroke-width="3"`) +
        at(16, -236, motifOf(look.kind)(look.main, look.accent), 0.66) +
        rect(
          136,
          -380,
          12,
          382,
          2,
          ink.linear([
            [0, look.deep],
            [1, dark(look.deep, 0.3)],
          ]),
        ) +
        line('M60 0C64 40 54 60 66 96', look.accent, 9),
      1,
      -3,
    )
  );
};

const pen = (ink: Ink, look: Look): string =>
  path(
    'M-290 -22H40C60 -22 70 -18 76 -12V12C70 18 60 22 40 22H-290C-310 22 -322 12 -322 0S-310 -22 -290 -22Z',
    ink.linear(
      [
        [0, light(look.main, 0.1)],
        [0.25, light(look.main, 0.6)],
        [0.45, look.main],
        [1, dark(look.main, 0.5)],
      ],
      'down',
    ),
  ) +
  rect(
    66,
    -17,
    110,
    34,
    8,
    ink.linear(
      [
        [0, light(look.deep, 0.3)],
        [1, dark(look.deep, 0.4)],
      ],
      'down',
    ),
  ) +
  path(
    'M176 -15C220 -18 270 -10 326 0C270 10 220 18 176 15Z',
    ink.linear(
      [
        [0, '#fff2c4'],
        [0.5, '#d8a849'],
        [1, '#8d6420'],
      ],
      'down',
    ),
  ) +
  line('M230 0H318', '#6b4a18', 2.5) +
  circle(228, 0, 5, '#6b4a18') +
  rect(-120, -25, 14, 50, 4, ink.steel(look.accent)) +
  rect(54, -20, 14, 40, 4, ink.steel(look.accent)) +
  path('M-280 -26H-150C-138 -26 -138 -16 -150 -16H-286Z', ink.steel(look.accent)) +
  rect(-322, -9, 18, 18, 8, look.accent);

/** A fountain pen before a bottle of ink, upon a written sheet. */
export const fountainPen: Good = (ink, look) =>
  group(
    path('M-330 -150L260 -200 350 20 -260 60Z', '#20130a', `opacity=".25" ${ink.blur(14)}`),
    'transform="translate(8 12)"',
  ) +
  path('M-330 -150L260 -200 350 20 -260 60Z', ink.plane('#fbf5e8', 0.06)) +
  times(6, (i) =>
    line(
      `M${-286 + i * 10} ${-118 + i * 26}c40 -10 60 8 100 -4s50 -12 90 -4 60 -10 100 -8 50 4 ${70 - i * 8} -4`,
      i % 2 ? look.deep : look.main,
      2.5,
      'opacity=".45"',
    ),
  ) +
  at(
    130,
    -120,
    ink.shadow(110, 22) +
      path(
        'M-96 -190C-116 -180 -120 -160 -120 -140V-24C-120 -4 -104 4 -84 6H84C104 4 120 -4 120 -24V-140C120 -160 116 -180 96 -190Z',
        ink.linear([
          [0, '#b9c9d0'],
          [0.2, '#ffffff'],
          [0.6, '#d8e3e6'],
          [1, '#93a7b0'],
        ]),
        'opacity=".85"',
      ) +
      path('M-108 -120H108V-26C108 -10 96 -6 80 -4H-80C-96 -6 -108 -10 -108 -26Z', ink.round(look.main)) +
      ellipse(0, -120, 108, 13, light(look.main, 0.25)) +
      rect(-62, -100, 124, 70, 6, light(look.soft, 0.4)) +
      at(0, -66, motifOf(look.kind)(look.main, look.accent), 0.46) +
      rect(-68, -250, 136, 66, 10, ink.round('#2a2b2f')) +
      ellipse(0, -250, 68, 10, '#55585e') +
      rect(-106, -176, 12, 150, 6, '#ffffff', 'opacity=".7"'),
  ) +
  at(-40, 10, ellipse(0, 16, 300, 16, '#20130a', `opacity=".4" ${ink.blur(9)}`) + pen(ink, look), 1, -14);

/** Coloured pencils fanned in a cup. */
export const pencils: Good = (ink, look) => {
  const tones = [
    look.main,
    look.accent,
    look.deep,
    '#5f9a4b',
    '#d95b3d',
    '#7fa8c9',
    mix(look.main, '#ffffff', 0.4),
    '#f2cf4d',
    '#a493c4',
  ];
  const one = (c: string, x: number, turn: number, h: number) =>
    at(
      x,
      -160,
      rect(-17, -h, 11, h, 0, light(c, 0.25)) +
        rect(-6, -h, 13, h, 0, c) +
        rect(7, -h, 10, h, 0, dark(c, 0.28)) +
        path(
          `M-17 ${-h}L0 ${-h - 56}L17 ${-h}C10 ${-h - 10} 4 ${-h + 6} 0 ${-h - 4}C-6 ${-h + 6} -10 ${-h - 8} -17 ${-h}Z`,
          '#edcf9f',
        ) +
        path(`M-6 ${-h - 37}L0 ${-h - 56}L6 ${-h - 37}Z`, c),
      1,
      turn,
    );
  return (
    ink.shadow(150, 32) +
    ellipse(0, -286, 132, 22, dark(look.soft, 0.5)) +
    tones.map((c, i) => one(c, -88 + i * 22, -22 + i * 5.5, 226 + ((i * 37) % 70))).join('') +
    path('M-134 -286L-124 -10A124 18 0 0 0 124 -10L134 -286A134 22 0 0 1 -134 -286Z', ink.round(look.soft)) +
    at(0, -130, motifOf(look.kind)(look.main, look.accent), 1) +
    line('M-134 -286A134 22 0 0 0 134 -286', light(look.soft, 0.5), 6)
  );
};

/** Rolls of printed paper tape. */
export const tapes: Good = (ink, look) => {
  const roll = (x: number, y: number, c: string, c2: string, dots: number, k = 1) =>
    at(
      x,
      y,
      ink.shadow(120, 22, 0, 2) +
        path('M-124 -86V-30C-124 10 124 10 124 -30V-86Z', ink.round(c)) +
        group(
          times(15, (i) =>
            dots === 0
              ? circle(-126 + i * 18, -40 + (i % 2) * 20, 6, c2)
              : dots === 1
                ? line(`M${-130 + i * 20} -90L${-106 + i * 20} 12`, c2, 7)
                : path(`M${-126 + i * 18} -20l9 -18 9 18Z`, c2),
          ),
          ink.clip('M-124 -86V-30C-124 10 124 10 124 -30V-86A124 44 0 0 1 -124 -86Z'),
        ) +
        ellipse(0, -86, 124, 44, ink.plane(light(c, 0.3), 0.2)) +
        times(4, (i) =>
          ellipse(
            0,
            -86,
            116 - i * 9,
            41 - i * 3.4,
            'none',
            `stroke="${dark(c, 0.3)}" stroke-width="1.4" opacity=".4"`,
          ),
        ) +
        ellipse(0, -86, 80, 28, '#f4ead6') +
        ellipse(0, -84, 70, 23, '#7e6a50') +
        path('M-70 -84A70 23 0 0 1 70 -84A70 15 0 0 0 -70 -84Z', '#5d4c38'),
      k,
    );
  return (
    roll(-150, -150, look.soft, look.main, 2, 0.96) +
    roll(130, -160, look.accent, light(look.soft, 0.4), 1, 0.96) +
    roll(-170, 0, look.main, look.soft, 0) +
    roll(140, 6, look.deep, look.accent, 2) +
    path('M258 -40C330 -30 330 20 400 30L396 64C310 60 300 10 250 -4Z', ink.plane(look.deep, 0.2))
  );
};

/** A zipped canvas pencil case. */
export const pencilCase: Good = (ink, look) => {
  const d =
    'M-290 -200C-300 -230 -270 -240 -240 -240H240C270 -240 300 -230 290 -200L300 -30C302 -6 280 4 250 6H-250C-280 4 -302 -6 -300 -30Z';
  return (
    ink.shadow(290, 36) +
    [-150, -60, 40, 130]
      .map((x, i) =>
        at(
          x,
          -220,
          rect(
            -13,
            -120 - i * 12,
            26,
            160,
            3,
            ink.linear([
              [0, light([look.accent, '#5f9a4b', '#d95b3d', '#3d5a94'][i] ?? look.accent, 0.3)],
              [1, dark([look.accent, '#5f9a4b', '#d95b3d', '#3d5a94'][i] ?? look.accent, 0.2)],
            ]),
          ) + path(`M-13 ${-120 - i * 12}l13 -44 13 44Z`, '#edcf9f'),
          1,
          -10 + i * 7,
        ),
      )
      .join('') +
    path(
      d,
      ink.linear(
        [
          [0, light(look.main, 0.2)],
          [0.5, look.main],
          [1, dark(look.main, 0.25)],
        ],
        'down',
      ),
    ) +
    group(
      times(60, (i) => line(`M${-300 + i * 10} -250v270`, '#ffffff', 1.2, 'opacity=".1"')) +
        path('M-300 -60H300V20H-300Z', look.deep, 'opacity=".9"'),
      ink.clip(d),
    ) +
    line('M-292 -62H292', look.accent, 3, 'stroke-dasharray="9 7"') +
    line('M-270 -222H270', ink.steel('#c0a873', 'across'), 13) +
    times(54, (i) => rect(-268 + i * 10, -228, 4, 13, 0, '#5b4a2c', 'opacity=".6"')) +
    at(
      230,
      -214,
      rect(-12, -6, 24, 60, 8, ink.face(look.accent, 0.25)) + circle(0, 40, 6, dark(look.accent, 0.4)),
      1,
      -14,
    ) +
    at(0, -136, circle(0, 0, 60, look.soft) + at(0, 0, motifOf(look.kind)(look.main, look.deep), 0.68)) +
    line(
      'M-220 -190C-180 -150 -200 -110 -180 -80M200 -180C180 -150 200 -110 190 -80',
      dark(look.main, 0.5),
      9,
      `opacity=".25" ${ink.blur(6)}`,
    )
  );
};
