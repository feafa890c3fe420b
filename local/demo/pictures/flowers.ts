/** From the morning market: bouquet, tulips in a vase, potted plant, succulents, a flower box. */
import {
  at,
  chance,
  circle,
  dark,
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

const rose = (ink: Ink, c: string): string =>
  circle(0, 0, 60, ink.ball(c)) +
  times(7, (i) =>
    group(
      path(
        'M-34 -8C-40 -50 30 -66 40 -20C20 -34 -10 -30 -34 -8Z',
        i % 2 ? light(c, 0.2) : dark(c, 0.08),
        'opacity=".85"',
      ),
      `transform="rotate(${i * 51}) scale(${1.2 - i * 0.06})"`,
    ),
  ) +
  path(
    'M-18 4C-24 -20 14 -28 20 -4C22 14 -4 22 -8 4C-6 -6 8 -8 8 2',
    'none',
    `stroke="${dark(c, 0.32)}" stroke-width="5"`,
  ) +
  ellipse(-18, -22, 13, 7, '#ffffff', `opacity=".3" ${ink.blur(4)}`);

const daisy = (ink: Ink, c: string, heart: string): string =>
  times(13, (i) =>
    group(ellipse(0, -36, 10, 24, i % 2 ? c : light(c, 0.3)), `transform="rotate(${i * 27.7})"`),
  ) + circle(0, 0, 19, ink.ball(heart));

const sunflower = (ink: Ink): string =>
  times(18, (i) =>
    group(
      path('M-13 -30C-16 -70 0 -90 0 -90S16 -70 13 -30Z', i % 2 ? '#f2b733' : '#f8cf5a'),
      `transform="rotate(${i * 20})"`,
    ),
  ) +
  circle(0, 0, 40, ink.ball('#5b3a1c')) +
  times(24, (i) => circle(Math.cos(i * 2.4) * i * 1.4, Math.sin(i * 2.4) * i * 1.4, 2.6, '#a8783a'));

const tulip = (ink: Ink, c: string): string =>
  path(
    'M-44 10C-56 -40 -46 -80 -30 -96C-20 -80 -10 -74 0 -104C10 -74 20 -80 30 -96C46 -80 56 -40 44 10C20 34 -20 34 -44 10Z',
    ink.ball(c),
  ) + path('M-18 22C-34 -20 -20 -70 0 -100C20 -70 34 -20 18 22Z', light(c, 0.2), 'opacity=".7"');

const puff = (c: string, seed: number): string => {
  const r = chance(seed);
  return times(16, () => {
    const [x, y] = [r() * 90 - 45, r() * 80 - 40];
    return line(`M0 70L${x} ${y}`, '#8aa06a', 2) + circle(x, y, 6 + r() * 4, c);
  });
};

const sprig = (c: string): string =>
  line('M0 90V-70', dark(c, 0.2), 5) +
  times(6, (i) =>
    ellipse(
      i % 2 ? 26 : -26,
      -60 + i * 22,
      28,
      11,
      i % 3 ? c : light(c, 0.2),
      `transform="rotate(${i % 2 ? -32 : 32} ${i % 2 ? 26 : -26} ${-60 + i * 22})"`,
    ),
  );

const bloom = (ink: Ink, look: Look, i: number): string => {
  const c = [look.main, light(look.main, 0.4), look.accent, look.soft][i % 4] ?? look.main;
  switch (look.kind % 4) {
    case 1:
      return i % 3 === 0 ? sunflower(ink) : daisy(ink, light(look.soft, 0.4), '#f2b733');
    case 2:
      return at(0, 40, tulip(ink, c));
    case 3:
      return i % 2 ? daisy(ink, c, '#f4d27a') : rose(ink, c);
    default:
      return rose(ink, c);
  }
};

const HEADS = [
  [-150, -430],
  [-50, -500],
  [70, -500],
  [160, -420],
  [-196, -340],
  [-90, -390],
  [20, -420],
  [110, -340],
  [200, -320],
  [-130, -290],
  [-20, -310],
  [60, -260],
  [-60, -230],
] as const;

/** A hand-tied bouquet in paper. `kind`: 0 roses 1 sunflowers and daisies 2 tulips 3 mixed. */
export const bouquet: Good = (ink, look) =>
  ink.shadow(150, 34) +
  path(
    'M-250 -380L-40 -30 40 -30 270 -400C160 -330 -140 -330 -250 -380Z',
    ink.plane(dark(look.soft, 0.06), 0.14),
  ) +
  [
    [-220, -420, -40],
    [230, -430, 40],
    [-110, -560, -14],
    [120, -570, 14],
    [10, -590, 0],
    [-250, -330, -60],
    [260, -340, 60],
  ]
    .map(([x, y, t]) => at(x ?? 0, y ?? 0, sprig('#7f9a6c'), 0.9, t))
    .join('') +
  at(-190, -500, puff(light(look.soft, 0.6), 3), 0.9) +
  at(190, -510, puff(light(look.soft, 0.6), 9), 0.9) +
  at(0, -560, puff(light(look.soft, 0.6), 5), 0.8) +
  HEADS.map(([x, y], i) =>
    at(x, y, circle(4, 10, 58, '#20130a', `opacity=".22" ${ink.blur(9)}`) + bloom(ink, look, i), 1, i * 31),
  ).join('') +
  path(
    'M-270 -330C-180 -250 -60 -210 0 -190C-20 -120 -30 -60 -34 0L-70 10C-120 -60 -220 -220 -270 -330Z',
    ink.plane(look.soft, 0.16),
  ) +
  path(
    'M290 -340C190 -250 70 -210 0 -190C10 -120 20 -60 34 0L74 10C130 -60 240 -220 290 -340Z',
    ink.linear([
      [0, dark(look.soft, 0.2)],
      [0.6, look.soft],
      [1, light(look.soft, 0.3)],
    ]),
  ) +
  path('M-56 -120C-20 -104 20 -104 56 -120L50 -76C20 -64 -20 -64 -50 -76Z', ink.face(look.accent, 0.2)) +
  path(
    'M0 -98C-70 -150 -110 -100 -80 -76 -50 -62 -16 -84 0 -94C16 -84 50 -62 80 -76 110 -100 70 -150 0 -98Z',
    ink.plane(look.accent, 0.25),
  ) +
  path('M-8 -92L-50 20 -20 10ZM8 -92L46 24 20 12Z', dark(look.accent, 0.1)) +
  line(
    'M-150 -230C-110 -150 -80 -80 -56 -10M170 -240C120 -150 90 -80 60 -10',
    dark(look.soft, 0.3),
    4,
    `opacity=".4" ${ink.blur(2)}`,
  );

/** Tulips in a glass vase. */
export const tulipVase: Good = (ink, look) => {
  const heads = [
    [-140, -480, -20],
    [-50, -540, -6],
    [50, -510, 8],
    [140, -460, 22],
    [0, -440, 0],
    [-90, -400, -16],
    [96, -390, 16],
  ] as const;
  return (
    ink.shadow(120, 28) +
    heads
      .map(([x, y]) =>
        line(`M${x} ${y}C${x * 0.7} ${y + 120} ${x * 0.2} -260 ${x * -0.12} -40`, '#7a9a54', 11),
      )
      .join('') +
    [
      [-150, -300, -50],
      [150, -320, 50],
      [-60, -330, -20],
      [70, -340, 24],
    ]
      .map(([x, y, t]) =>
        at(
          (x ?? 0) * 0.6,
          y ?? 0,
          path('M0 90C-34 20 -26 -60 10 -110C34 -50 30 30 0 90Z', ink.plane('#7fa35c', 0.25)),
          1.1,
          t,
        ),
      )
      .join('') +
    heads
      .map(([x, y, t], i) =>
        at(x, y, tulip(ink, [look.main, light(look.main, 0.35), look.accent][i % 3] ?? look.main), 1, t),
      )
      .join('') +
    path(
      'M-96 -260C-120 -200 -124 -60 -104 -8A104 15 0 0 0 104 -8C124 -60 120 -200 96 -260Z',
      '#dfeef0',
      'opacity=".5"',
    ) +
    path(
      'M-112 -180C-118 -110 -112 -40 -102 -10A102 14 0 0 0 102 -10C112 -40 118 -110 112 -180A112 14 0 0 1 -112 -180Z',
      '#bcdcde',
      'opacity=".5"',
    ) +
    ellipse(0, -180, 112, 14, '#eaf6f6', 'opacity=".7"') +
    ellipse(0, -260, 96, 13, 'none', 'stroke="#ffffff" stroke-width="6" opacity=".9"') +
    line('M-88 -240C-104 -180 -106 -80 -92 -30', '#ffffff', 12, `opacity=".8" ${ink.blur(3)}`) +
    line('M92 -230C106 -170 106 -80 94 -30', '#ffffff', 6, 'opacity=".6"')
  );
};

const pot = (ink: Ink, c: string, w: number, h: number): string =>
  path(
    `M${-w / 2} ${-h}L${-w * 0.36} -6A${w * 0.36} ${w * 0.05} 0 0 0 ${w * 0.36} -6L${w / 2} ${-h}Z`,
    ink.round(c),
  ) +
  rect(-w / 2 - 10, -h - 26, w + 20, 44, 8, ink.round(light(c, 0.08))) +
  ellipse(0, -h - 26, w / 2 + 6, w * 0.08, dark(c, 0.1)) +
  ellipse(0, -h - 26, w / 2 - 8, w * 0.06, '#4a3626');

/** A leafy plant in a pot. `kind`: 0 split leaves, 1 long sword leaves, 2 round leaves, 3 trailing. */
export const potted: Good = (ink, look) => {
  const g = ['#4f8550', '#5f9a4b', '#3f7358'];
  const leafs: Record<number, (i: number) => string> = {
    0: (i) =>
      path(
        'M0 0C-90 -20 -110 -120 -50 -190C-40 -160 -30 -150 -20 -170C-10 -190 0 -200 10 -210C20 -180 30 -160 44 -176C90 -110 80 -20 0 0Z',
        ink.plane(g[i % 3] ?? '#4f8550', 0.25),
      ) +
      line(
        'M0 0C-4 -70 0 -130 6 -190M0 -60C-30 -80 -50 -100 -60 -130M0 -60C24 -80 40 -100 50 -130',
        '#b9d49c',
        4,
        'opacity=".7"',
      ),
    1: (i) =>
      path(
        'M-14 0C-34 -140 -20 -300 4 -380C30 -280 34 -140 14 0Z',
        ink.linear([
          [0, '#c8cf7a'],
          [0.14, g[i % 3] ?? '#4f8550'],
          [0.86, dark(g[i % 3] ?? '#4f8550', 0.2)],
          [1, '#c8cf7a'],
        ]),
      ) + times(8, (j) => line(`M-14 ${-40 - j * 38}q16 -10 32 4`, '#2f5a3a', 5, 'opacity=".4"')),
    2: (i) =>
      line('M0 60C4 0 -4 -40 0 -110', '#7a9a54', 7) +
      ellipse(0, -150, 62, 56, ink.ball(g[i % 3] ?? '#4f8550')) +
      line('M0 -104V-190M0 -140L-34 -164M0 -140L34 -164', '#b9d49c', 3, 'opacity=".6"'),
    3: (i) =>
      path(
        'M0 0C-50 -20 -60 -70 -34 -110C-20 -120 20 -120 34 -110C60 -70 50 -20 0 0Z',
        ink.plane(g[i % 3] ?? '#4f8550', 0.3),
      ) + path('M0 -10C-20 -40 -20 -80 0 -104C10 -80 10 -40 0 -10Z', '#dbe6b8', 'opacity=".6"'),
  };
  const draw = leafs[look.kind % 4];
  const turns =
    look.kind % 4 === 1 ? [-30, 26, -16, 14, 0, -6, 8] : [-78, 76, -52, 50, -26, 28, 0, -40, 42, -10];
  return (
    ink.shadow(150, 32) +
    turns.map((t, i) => at(t * 0.5, -220, draw?.(i) ?? '', 1.12 - (i % 3) * 0.1, t)).join('') +
    (look.kind % 4 === 3
      ? [-120, 120, -90, 100]
          .map(
            (x, i) =>
              line(`M${x * 0.6} -230C${x * 1.4} -220 ${x * 1.3} -100 ${x * 1.5} -40`, '#6f9a54', 5) +
              times(4, (j) =>
                at(x * (1.1 + j * 0.12), -190 + j * 46, draw?.(i + j) ?? '', 0.5, i % 2 ? 140 : -140),
              ),
          )
          .join('')
      : '') +
    pot(ink, look.main, 250, 190) +
    rect(-70, -150, 140, 8, 3, look.accent, 'opacity=".7"')
  );
};

/** Three succulents in small pots. */
export const succulents: Good = (ink, look) => {
  const rosette = (c: string, n: number) =>
    times(3, (ring) =>
      times(n - ring * 2, (i) =>
        group(
          path(
            'M-20 0C-30 -50 -12 -84 0 -92C12 -84 30 -50 20 0Z',
            ink.linear(
              [
                [0, mix(c, '#e9a3a0', 0.45)],
                [0.5, light(c, 0.15 + ring * 0.12)],
                [1, dark(c, 0.1)],
              ],
              'down',
            ),
          ),
          `transform="rotate(${(360 / (n - ring * 2)) * i + ring * 20}) scale(${1 - ring * 0.26})"`,
        ),
      ),
    );
  const cactus =
    path('M-66 0C-84 -110 -60 -210 0 -210S84 -110 66 0Z', ink.round('#5f9566')) +
    times(7, (i) =>
      line(
        `M${-54 + i * 18} -6C${-66 + i * 22} -100 ${-40 + i * 13} -180 0 -206`,
        '#3f7350',
        3,
        'opacity=".6"',
      ),
    ) +
    times(24, (i) =>
      line(`M${-50 + (i % 6) * 20} ${-30 - Math.floor(i / 6) * 44}l7 -9m-7 9l-7 -7`, '#f3ead0', 2),
    ) +
    at(
      6,
      -212,
      times(7, (i) => group(ellipse(0, -20, 8, 18, '#e58aa0'), `transform="rotate(${i * 51})"`)) +
        circle(0, 0, 8, '#f6d37a'),
    );
  const one = (x: number, y: number, c: string, plant: string, k = 1) =>
    at(x, y, ink.shadow(90, 20) + at(0, -140, plant) + pot(ink, c, 170, 120), k);
  return (
    one(30, -90, look.soft, at(0, 10, cactus), 0.96) +
    one(-170, 0, look.main, group(rosette('#7fae8a', 11), 'transform="translate(0 -14) scale(1 .62)"')) +
    one(170, 10, look.deep, group(rosette('#a9b57c', 10), 'transform="translate(0 -14) scale(1 .62)"'))
  );
};

/** A round hat box packed with flowers. */
export const flowerBox: Good = (ink, look) =>
  ink.shadow(220, 40) +
  ellipse(0, -236, 226, 74, dark(look.deep, 0.3)) +
  times(19, (i) => {
    const [t, k] = [i * 2.4, Math.sqrt(i / 19)];
    return at(
      Math.cos(t) * 196 * k,
      -262 + Math.sin(t) * 62 * k - (1 - k) * 46,
      circle(2, 8, 56, '#20130a', `opacity=".25" ${ink.blur(7)}`) + bloom(ink, look, i),
      0.92,
      i * 40,
    );
  }) +
  path('M-232 -236V-20A232 40 0 0 0 232 -20V-236A232 74 0 0 1 -232 -236Z', ink.round(look.soft)) +
  path('M-232 -130A232 44 0 0 0 232 -130V-96A232 44 0 0 1 -232 -96Z', ink.round(look.accent)) +
  path(
    'M0 -90C-70 -140 -120 -90 -90 -60 -60 -44 -20 -70 0 -82C20 -70 60 -44 90 -60 120 -90 70 -140 0 -90Z',
    ink.plane(look.accent, 0.28),
  ) +
  circle(0, -84, 14, dark(look.accent, 0.15)) +
  line('M-190 -190V-40', '#ffffff', 16, `opacity=".4" ${ink.blur(6)}`);
