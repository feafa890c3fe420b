/** From the orchard: apples, oranges, kiwis, peaches, grapes, pears, jujubes, cherries; in a pile or a crate. */
import { at, chance, circle, dark, ellipse, group, type Ink, light, line, mix, path, times } from './ink';
import type { Good, Look } from './look';
import { crate } from './packing';

type Fruit = (ink: Ink, look: Look, cut?: boolean) => string;

const speckle = (seed: number, n: number, r0: number, c: string): string => {
  const r = chance(seed);
  return times(n, () => {
    const [t, k] = [r() * 6.283, Math.sqrt(r()) * r0];
    return circle(Math.cos(t) * k, Math.sin(t) * k, 1 + r() * 1.8, c, 'opacity=".55"');
  });
};

const shine = (ink: Ink, x: number, y: number, rx: number, ry: number, o = 0.7): string =>
  ellipse(x, y, rx, ry, '#ffffff', `opacity="${o}" transform="rotate(-28 ${x} ${y})" ${ink.blur(6)}`);

const leaf = (ink: Ink, x: number, y: number, turn: number, k = 1): string =>
  at(
    x,
    y,
    path('M0 0C14 -40 62 -52 100 -30C84 4 40 22 0 0Z', ink.plane('#5d8f42', 0.3)) +
      line('M6 -2C36 -16 60 -24 90 -28', '#a7cb84', 3),
    k,
    turn,
  );

const apple: Fruit = (ink, look) => {
  const d =
    'M0 -78C40 -112 118 -84 110 2C104 74 58 112 22 100C8 96 -8 96 -22 100C-58 112 -104 74 -110 2C-118 -84 -40 -112 0 -78Z';
  const streaks = times(16, (i) =>
    line(
      `M${-6 + i} -74C${-100 + i * 13} -60 ${-120 + i * 16} 20 ${-60 + i * 8} 92`,
      i % 3 ? look.deep : look.accent,
      5,
      'opacity=".22"',
    ),
  );
  return (
    path(
      d,
      ink.radial(
        [
          [0, light(look.main, 0.42)],
          [0.32, mix(look.main, look.accent, 0.22)],
          [0.66, look.main],
          [1, dark(look.deep, 0.15)],
        ],
        0.36,
        0.3,
        0.8,
      ),
    ) +
    group(streaks + speckle(6, 60, 100, '#fbe3b4'), ink.clip(d)) +
    ellipse(0, -72, 40, 15, dark(look.deep, 0.3), `opacity=".6" ${ink.blur(5)}`) +
    line('M0 -72C2 -96 8 -112 18 -122', '#6b4a2b', 9) +
    shine(ink, -50, -34, 20, 34, 0.75)
  );
};

const segments = (n: number, r: number, c: string): string =>
  times(n, (i) =>
    group(
      path(`M0 -8L${-r * 0.3} ${-r * 0.86}Q0 ${-r * 1.08} ${r * 0.3} ${-r * 0.86}Z`, c),
      `transform="rotate(${(360 / n) * i})"`,
    ),
  );

const orange: Fruit = (ink, look, cut) =>
  cut
    ? circle(0, 0, 104, ink.ball(look.main)) +
      circle(0, 0, 94, '#fff3d6') +
      segments(10, 88, mix(look.main, '#ffc24a', 0.25)) +
      segments(10, 60, '#ffc667') +
      circle(0, 0, 8, '#fff3d6') +
      shine(ink, -36, -40, 14, 26, 0.5)
    : circle(0, 0, 108, ink.ball(look.main)) +
      speckle(9, 110, 100, dark(look.main, 0.25)) +
      path('M-14 -96l8 -12 10 6 10 -8 4 14Z', '#5d7d3a') +
      shine(ink, -44, -44, 22, 30, 0.6);

const kiwi: Fruit = (ink, look, cut) => {
  const seeds = times(26, (i) =>
    group(
      ellipse(0, -40, 2.6, 6, '#1d1a12'),
      `transform="rotate(${(360 / 26) * i + 5}) translate(0 ${i % 2 ? -5 : 4})"`,
    ),
  );
  return cut
    ? ellipse(0, 0, 100, 94, '#8a6a3e') +
        ellipse(
          0,
          0,
          92,
          86,
          ink.radial(
            [
              [0, '#f6f0cf'],
              [0.2, '#f2edc0'],
              [0.36, light(look.main, 0.2)],
              [0.8, look.main],
              [1, look.deep],
            ],
            0.5,
            0.5,
            0.5,
          ),
        ) +
        times(30, (i) =>
          group(line('M0 -26V-84', '#f4f5d0', 2, 'opacity=".4"'), `transform="rotate(${i * 12})"`),
        ) +
        seeds +
        shine(ink, -36, -40, 12, 22, 0.45)
    : ellipse(0, 0, 118, 96, ink.ball('#94713f')) +
        times(70, (i) =>
          line(
            `M${Math.cos(i * 2.4) * i * 1.45} ${Math.sin(i * 2.4) * i * 1.2}l3 7`,
            '#5f4522',
            2,
            'opacity=".5"',
          ),
        ) +
        ellipse(108, 4, 7, 9, '#53391c') +
        shine(ink, -44, -40, 18, 24, 0.3);
};

const peach: Fruit = (ink, look) => {
  const d =
    'M0 -92C62 -120 124 -60 108 16C96 78 44 104 0 106C-44 104 -96 78 -108 16C-124 -60 -62 -120 0 -92Z';
  return (
    path(
      d,
      ink.radial(
        [
          [0, '#fff0d8'],
          [0.4, light(look.main, 0.42)],
          [0.78, look.main],
          [1, look.deep],
        ],
        0.32,
        0.62,
        0.9,
      ),
    ) +
    line('M0 -92C-30 -40 -26 40 0 104', dark(look.main, 0.25), 6, `opacity=".5" ${ink.blur(3)}`) +
    group(ellipse(48, -40, 60, 70, look.deep, `opacity=".35" ${ink.blur(18)}`), ink.clip(d)) +
    leaf(ink, 0, -94, -14, 1.1) +
    leaf(ink, -4, -94, -170, 0.8) +
    shine(ink, -54, -36, 18, 30, 0.6)
  );
};

const pear: Fruit = (ink, look) => {
  const d =
    'M-4 -132C40 -134 44 -84 58 -48C84 -14 112 14 100 62C88 104 44 112 0 110C-44 112 -88 104 -100 62C-112 14 -82 -16 -58 -48C-46 -84 -46 -132 -4 -132Z';
  return (
    path(d, ink.ball(look.main)) +
    group(speckle(4, 120, 120, dark(look.main, 0.35)), ink.clip(d)) +
    line('M-4 -130C0 -152 10 -166 24 -172', '#6b4a2b', 9) +
    leaf(ink, 2, -140, 6, 0.8) +
    shine(ink, -46, 10, 18, 40, 0.55)
  );
};

const jujube: Fruit = (ink, look) =>
  ellipse(0, 0, 84, 62, ink.ball(look.main)) +
  line(
    'M-60 -14C-30 6 20 -16 62 4M-52 20C-20 30 26 14 50 26M-40 -36C-10 -24 24 -40 44 -30',
    dark(look.deep, 0.2),
    5,
    `opacity=".7" ${ink.blur(1.5)}`,
  ) +
  shine(ink, -30, -26, 9, 18, 0.65);

const cherry: Fruit = (ink, look) =>
  circle(0, 0, 74, ink.ball(look.main)) +
  path('M-18 -62Q0 -50 18 -62Q0 -72 -18 -62Z', look.deep) +
  line('M0 -62C6 -110 30 -140 60 -164', '#6f8a3c', 6) +
  shine(ink, -28, -28, 12, 20, 0.85);

const grapes: Fruit = (ink, look) => {
  const rows = [5, 6, 5, 5, 4, 3, 2, 1];
  const r = chance(3);
  return (
    line('M0 -210C4 -250 -10 -270 -26 -284', '#7a5a34', 12) +
    leaf(ink, 0, -226, -30, 1.3) +
    rows
      .map((n, j) =>
        times(n, (i) =>
          at(
            (i - (n - 1) / 2) * 54 + r() * 10 - 5,
            -196 + j * 42,
            circle(0, 0, 34, ink.ball(mix(look.main, look.deep, r() * 0.4))) +
              ellipse(-11, -13, 6, 9, '#ffffff', 'opacity=".75"'),
          ),
        ),
      )
      .join('')
  );
};

const FRUITS: readonly Fruit[] = [apple, orange, kiwi, peach, pear, jujube, cherry];
const SIZE = [1, 1, 0.94, 1, 0.96, 0.84, 0.78];

const foot = (ink: Ink, x: number, y: number, k: number): string =>
  at(x, y, ink.shadow(100, 22, 4, 104, 0.36), k);

/** A loose pile of five; the front one may be cut. `kind`: 0 apple 1 orange 2 kiwi 3 peach 4 pear 5 jujube 6 cherry. */
export const fruitPile: Good = (ink, look) => {
  const kind = look.kind % FRUITS.length;
  const one = FRUITS[kind] ?? apple;
  const k = SIZE[kind] ?? 1;
  const places = [
    [-120, -196, -12, 0.94],
    [96, -204, 14, 0.96],
    [-206, -102, -24, 1],
    [196, -100, 20, 1],
    [-6, -96, 4, 1.08],
  ] as const;
  return (
    places.map(([x, y, , s]) => foot(ink, x, y, s * k)).join('') +
    places
      .map(([x, y, turn, s], i) => at(x, y, one(ink, look, i === 4 || (kind === 2 && i === 2)), s * k, turn))
      .join('')
  );
};

/** Small fruit heaped in a bowl. `kind`: 5 jujubes, 6 cherries. */
export const berryBowl: Good = (ink, look) => {
  const one = look.kind % FRUITS.length === 5 ? jujube : cherry;
  const r = chance(21);
  const c = light(look.soft, 0.25);
  const row = (n: number, y: number, w: number) =>
    times(n, (i) =>
      at((i - (n - 1) / 2) * (w / n) + r() * 10, y + r() * 14, one(ink, look), 0.72, r() * 70 - 35),
    );
  return (
    ink.shadow(220, 40) +
    ellipse(0, -180, 270, 96, dark(c, 0.4)) +
    row(4, -300, 330) +
    row(5, -246, 450) +
    row(5, -196, 470) +
    path(
      'M-272 -184C-262 -70 -170 -8 -110 2A110 18 0 0 0 110 2C170 -8 262 -70 272 -184A272 92 0 0 1 -272 -184Z',
      ink.round(c),
    ) +
    line('M-272 -184A272 92 0 0 0 272 -184', light(c, 0.6), 8) +
    line('M-236 -86A250 80 0 0 0 236 -86', look.accent, 6, 'opacity=".8"') +
    at(238, -34, ink.shadow(60, 14, 0, 44) + one(ink, look), 0.72, 14)
  );
};

/** A bunch of grapes lying on the table. */
export const grapeBunch: Good = (ink, look) =>
  ink.shadow(200, 40, -60, -34, 0.5) +
  at(-30, -150, grapes(ink, look), 1.22, 38) +
  leaf(ink, 118, -284, 20, 1.7) +
  leaf(ink, 120, -284, 150, 1.3);

/** A crate with the fruit heaped in it. */
export const fruitCrate: Good = (ink, look) => {
  const kind = look.kind % FRUITS.length;
  const one = FRUITS[kind] ?? apple;
  const r = chance(kind + 40);
  const row = (n: number, y: number, k: number) =>
    times(n, (i) =>
      at((i - (n - 1) / 2) * (560 / n) + r() * 14, y + r() * 10, one(ink, look, false), k, r() * 50 - 25),
    );
  const k = 0.74 * (SIZE[kind] ?? 1);
  return crate(
    ink,
    '#c9a06a',
    row(3, -296, k * 0.94) + row(4, -236, k) + row(5, -176, k),
    group(leaf(ink, -60, -60, 0, 0.6) + leaf(ink, 0, -60, -30, 0.6), 'opacity=".45"'),
  );
};
