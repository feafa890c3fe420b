/** From the noodle shop: a bowl four ways, dry noodles, roujiamo, sliced beef, liangpi. */
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
import type { Good } from './look';

/** Thin curls of steam. */
export const steam = (ink: Ink, y: number): string => {
  const curl = (d: string, width: number) => line(d, '#ffffff', width, `opacity=".34" ${ink.blur(13)}`);
  return (
    curl(`M-70 ${y}c-40 -50 40 -90 0 -150s20 -70 6 -110`, 20) +
    curl(`M30 ${y + 10}c-40 -60 50 -90 6 -160s30 -70 0 -130`, 24) +
    curl(`M110 ${y}c-30 -40 40 -70 6 -130`, 16)
  );
};

export const chopsticks = (x: number, y: number, turn: number, c = '#8a5a35'): string =>
  at(
    x,
    y,
    rect(-260, -8, 520, 12, 6, dark(c, 0.2)) +
      rect(-258, 8, 520, 12, 6, c) +
      rect(-258, 10, 520, 3, 2, light(c, 0.4)),
    1,
    turn,
  );

/** Outer body of a footed bowl, rim at y=-215. */
export function bowlBody(ink: Ink, c: string, inside: string): string {
  const side = 'M-252 -215C-250 -110 -170 -22 -112 -8A112 26 0 0 0 112 -8C170 -22 250 -110 252 -215Z';
  return (
    ink.shadow(190, 34) +
    path(side, ink.round(c)) +
    line('M-240 -160C-226 -90 -160 -30 -112 -14', '#ffffff', 10, `opacity=".3" ${ink.blur(5)}`) +
    ellipse(
      0,
      -215,
      252,
      104,
      ink.linear([
        [0, light(c, 0.5)],
        [0.5, light(c, 0.15)],
        [1, dark(c, 0.25)],
      ]),
    ) +
    ellipse(
      0,
      -212,
      236,
      94,
      ink.linear(
        [
          [0, dark(inside, 0.35)],
          [0.6, inside],
          [1, light(inside, 0.15)],
        ],
        'down',
      ),
    )
  );
}

const MOUND =
  'M-222 -214C-190 -292 -90 -312 0 -312S190 -292 222 -214C190 -150 90 -128 0 -128S-190 -150 -222 -214Z';

/** Belts of dough, heaped: each drawn as shadow, body and light. */
function belts(ink: Ink, seed: number, n: number, width: number, dough: string): string {
  const r = chance(seed);
  const strand = () => {
    const [x, y] = [r() * 380 - 190, -290 + r() * 150];
    const [a, b] = [r() * 260 - 130, r() * 90 - 45];
    const d = `M${x} ${y}q${a * 0.7} ${b - 60} ${a} ${b * 0.4}t${-a * 0.8 + r() * 120} ${r() * 60 - 10}`;
    return (
      line(d, dark(dough, 0.45), width + 5, 'opacity=".55"') +
      line(d, mix(dough, '#ffffff', r() * 0.25), width) +
      group(line(d, '#fffdf2', width * 0.28, 'opacity=".65"'), `transform="translate(-2 ${-width * 0.22})"`)
    );
  };
  return group(rect(-240, -320, 480, 200, 0, dark(dough, 0.35)) + times(n, strand), ink.clip(MOUND));
}

const scallion = (r: () => number, x: number, y: number): string => {
  const [w, g] = [9 + r() * 7, r() > 0.5 ? '#5f9a3c' : '#8fbf55'];
  return at(
    x,
    y,
    ellipse(0, 0, w, w * 0.62, dark(g, 0.15)) +
      ellipse(0, -2, w * 0.92, w * 0.55, g) +
      ellipse(0, -2, w * 0.45, w * 0.26, '#d9ecb4'),
    1,
    r() * 180,
  );
};

const scatter = (
  seed: number,
  n: number,
  rx: number,
  ry: number,
  cy: number,
  draw: (r: () => number, x: number, y: number) => string,
) => {
  const r = chance(seed);
  return times(n, () => {
    const [t, k] = [r() * Math.PI * 2, Math.sqrt(r())];
    return draw(r, Math.cos(t) * rx * k, cy + Math.sin(t) * ry * k);
  });
};

const flake = (r: () => number, x: number, y: number): string =>
  ellipse(
    x,
    y,
    3 + r() * 6,
    2 + r() * 3.5,
    r() > 0.4 ? '#a31d12' : '#d8452a',
    `transform="rotate(${r() * 180} ${x} ${y})"`,
  );

const beef = (ink: Ink, x: number, y: number, turn: number): string =>
  at(
    x,
    y,
    path('M-62 6C-66 -26 -20 -40 24 -34S70 -6 58 16 -56 40 -62 6Z', dark('#8a4a35', 0.45)) +
      path('M-62 0C-66 -32 -20 -46 24 -40S70 -12 58 10 -56 34 -62 0Z', ink.plane('#9c5a42', 0.22)) +
      line('M-44 -4C-20 -20 10 -24 40 -18', '#d6a08a', 5, 'opacity=".8"') +
      line('M-40 12C-14 0 20 -4 46 0', '#c58b74', 4, 'opacity=".7"'),
    1,
    turn,
  );

const greens = (ink: Ink, x: number, y: number, turn: number): string =>
  at(
    x,
    y,
    path('M0 20C-50 10 -60 -40 -30 -66C-4 -84 44 -70 46 -30C48 0 26 18 0 20Z', ink.plane('#4f8a3a', 0.25)) +
      line('M6 40C8 10 2 -20 -6 -46', '#dcebc2', 9) +
      line('M4 -6C16 -18 26 -24 34 -30M2 -14C-10 -26 -18 -30 -26 -34', '#8fbb67', 4),
    1,
    turn,
  );

const eggHalf = (ink: Ink, x: number, y: number): string =>
  at(
    x,
    y,
    ellipse(0, 8, 62, 40, dark('#8a5a35', 0.3), 'opacity=".4"') +
      ellipse(0, 0, 62, 42, ink.ball('#fff6e6')) +
      ellipse(
        2,
        -2,
        36,
        25,
        ink.radial([
          [0, '#ffc14a'],
          [0.7, '#f2922c'],
          [1, '#d9741c'],
        ]),
      ) +
      ellipse(-10, -10, 11, 6, '#fff1c4', 'opacity=".9"'),
  );

const tomato = (ink: Ink, x: number, y: number, turn: number): string =>
  at(
    x,
    y,
    path('M-54 14C-50 -34 44 -40 56 8C30 34 -30 36 -54 14Z', ink.plane('#d8452f', 0.22)) +
      path('M-40 8C-34 -16 30 -22 42 4C20 18 -22 20 -40 8Z', '#ee8160') +
      circle(-12, 2, 5, '#f7d08a') +
      circle(14, -2, 5, '#f7d08a'),
    1,
    turn,
  );

const egg = (ink: Ink, x: number, y: number, turn: number): string =>
  at(
    x,
    y,
    path('M-60 12C-70 -24 -30 -44 -2 -34S58 -40 62 -4 30 40 0 28 -52 36 -60 12Z', ink.plane('#f4bf4c', 0.3)) +
      line('M-36 -6C-14 -22 14 -16 34 -22', '#fff0c2', 7, 'opacity=".8"'),
    1,
    turn,
  );

/** Toppings: 0 chilli oil, 1 beef in clear broth, 2 tomato and egg, 3 soy-braised pork cubes, 4 cold skin noodles. */
const TOPPINGS: ((ink: Ink) => string)[] = [
  (ink) =>
    ellipse(10, -256, 120, 40, '#b3230f', `opacity=".85" ${ink.blur(6)}`) +
    scatter(3, 90, 150, 52, -246, flake) +
    scatter(4, 26, 140, 50, -252, scallion) +
    greens(ink, -150, -232, -30) +
    scatter(9, 24, 120, 40, -256, (r, x, y) =>
      ellipse(x, y, 5, 3.4, '#fff3d0', `transform="rotate(${r() * 90} ${x} ${y})"`),
    ),
  (ink) =>
    beef(ink, -70, -262, -12) +
    beef(ink, 40, -272, 6) +
    beef(ink, 96, -228, 18) +
    beef(ink, -20, -224, -4) +
    scatter(14, 30, 150, 54, -240, scallion) +
    eggHalf(ink, -140, -212),
  (ink) =>
    egg(ink, -90, -250, 8) +
    tomato(ink, 10, -272, -8) +
    egg(ink, 96, -250, -14) +
    tomato(ink, -30, -218, 10) +
    tomato(ink, 110, -212, 20) +
    egg(ink, 30, -232, 30) +
    scatter(8, 16, 150, 44, -240, scallion),
  (ink) =>
    scatter(31, 26, 130, 46, -254, (r, x, y) =>
      at(
        x,
        y,
        rect(-22, -17, 44, 34, 8, dark('#7d3d25', 0.3)) +
          rect(-22, -21, 44, 32, 8, ink.plane(r() > 0.5 ? '#a4552f' : '#8c4527', 0.25)) +
          rect(-20, -20, 40, 9, 5, '#efc79a', 'opacity=".85"'),
        1,
        r() * 60 - 30,
      ),
    ) +
    scatter(6, 20, 150, 50, -244, scallion) +
    greens(ink, 158, -226, 40),
  (ink) =>
    times(16, (i) =>
      line(
        `M${-60 + i * 7} ${-300 + (i % 3) * 8}q${20 + i * 3} 30 ${50 + (i % 4) * 16} ${44 + (i % 5) * 9}`,
        i % 2 ? '#8dc06a' : '#b7dc94',
        7,
      ),
    ) +
    scatter(3, 50, 140, 46, -240, flake) +
    times(6, (i) =>
      at(
        -140 + i * 34,
        -214 + (i % 2) * 12,
        rect(-20, -16, 40, 28, 6, ink.plane('#c69a62', 0.3)) +
          circle(-6, -4, 3, '#8a6233') +
          circle(8, 2, 3, '#8a6233'),
      ),
    ),
];

export const noodleBowl: Good = (ink, look) => {
  const kind = look.kind % TOPPINGS.length;
  const soup = ['#8f2a14', '#b98a4a', '#d0683a', '#7a4424', '#c98b4f'][kind] ?? look.deep;
  const dough = kind === 4 ? '#f3e6c6' : '#f0d69c';
  return (
    bowlBody(ink, look.main, soup) +
    belts(ink, 20 + kind, kind === 1 ? 60 : 42, kind === 1 ? 11 : kind === 4 ? 18 : 30, dough) +
    (TOPPINGS[kind]?.(ink) ?? '') +
    path('M-236 -212A236 94 0 0 0 236 -212A236 84 0 0 1 -236 -212Z', light(soup, 0.1), 'opacity=".8"') +
    line('M-246 -190A250 104 0 0 0 120 -126', '#ffffff', 5, 'opacity=".55"') +
    line('M-200 -92C-120 -40 120 -40 200 -92', look.accent, 7, 'opacity=".9"') +
    chopsticks(150, -322, -24) +
    (kind === 4 ? '' : steam(ink, -320))
  );
};

/** Bundles of dried noodles tied with paper. */
export const dryNoodles: Good = (ink, look) => {
  const r = chance(5);
  const bundle = (y: number, x: number, c: string): string => {
    const strands = times(26, (i) =>
      line(
        `M${x - 270 + r() * 16} ${y - i * 3.4}h${530 + r() * 14}`,
        mix(c, i % 2 ? '#fff3d2' : '#c59a55', 0.35 * r()),
        5,
      ),
    );
    return (
      group(
        ink.shadow(260, 22, x, y + 6, 0.3) + rect(x - 258, y - 92, 516, 100, 30, dark(c, 0.24)) + strands,
      ) +
      rect(x - 52, y - 104, 104, 118, 10, ink.face(look.main)) +
      rect(x - 52, y - 60, 104, 8, 0, look.accent) +
      rect(x - 30, y - 88, 60, 20, 6, look.soft) +
      rect(x - 52, y - 104, 104, 12, 6, '#ffffff', 'opacity=".28"')
    );
  };
  return bundle(0, 0, '#ecd29a') + bundle(-108, 22, '#f0d9a6') + bundle(-212, -12, '#f3dfb0');
};

const bun = (ink: Ink, y: number, flip: 1 | -1): string => {
  const d =
    flip > 0
      ? `M-215 ${y}C-220 ${y - 110} -110 ${y - 150} 0 ${y - 150}S220 ${y - 110} 215 ${y}C120 ${y + 26} -120 ${y + 26} -215 ${y}Z`
      : `M-215 ${y}C-210 ${y + 70} -110 ${y + 96} 0 ${y + 96}S210 ${y + 70} 215 ${y}C120 ${y - 30} -120 ${y - 30} -215 ${y}Z`;
  return path(
    d,
    ink.radial(
      [
        [0, '#fbe6b8'],
        [0.5, '#e9bf7c'],
        [1, '#b97a3c'],
      ],
      0.4,
      0.25,
      0.75,
    ),
  );
};

export const roujiamo: Good = (ink) => {
  const r = chance(44);
  const ring = (rx: number, ry: number) =>
    ellipse(-6, -262, rx, ry, 'none', `stroke="#a9662c" stroke-width="13" opacity=".4"`);
  const meat = times(60, () =>
    at(
      r() * 400 - 200,
      -112 - r() * 52,
      path('M-30 8C-34 -16 0 -24 22 -16S34 12 10 16 -26 20 -30 8Z', mix('#9a4f2f', '#5d2a18', r())) +
        line('M-16 -2q14 -10 30 -6', '#d79a6a', 4, 'opacity=".7"'),
      0.8 + r() * 0.5,
      r() * 120 - 60,
    ),
  );
  const herb = times(16, () =>
    at(
      r() * 400 - 200,
      -120 - r() * 50,
      path('M-14 0C-10 -14 10 -14 14 0C8 10 -8 10 -14 0Z', r() > 0.4 ? '#5b8f3a' : '#7fae4e'),
      1,
      r() * 180,
    ),
  );
  return (
    ink.shadow(230, 40) +
    ellipse(0, -12, 290, 66, ink.plane('#b07a48', 0.2)) +
    ellipse(0, -20, 276, 58, ink.plane('#c8955c', 0.16)) +
    bun(ink, -104, -1) +
    meat +
    herb +
    bun(ink, -148, 1) +
    ring(118, 30) +
    ring(60, 14) +
    ellipse(-70, -272, 60, 16, '#fff6da', `opacity=".6" ${ink.blur(8)}`)
  );
};

/** Sliced cured beef on a plate, with a dip. */
export const beefPlate: Good = (ink, look) => {
  const slices = times(11, (i) => {
    const a = (-150 + i * 30) * (Math.PI / 180);
    return at(Math.cos(a) * 130, -92 + Math.sin(a) * 42, beef(ink, 0, 0, (i * 30 - 150) * 0.4), 1.15);
  });
  return (
    ink.shadow(270, 46) +
    ellipse(0, -40, 300, 100, dark(look.soft, 0.3)) +
    ellipse(0, -52, 300, 100, ink.plane(light(look.soft, 0.3), 0.14)) +
    ellipse(
      0,
      -54,
      226,
      70,
      ink.linear(
        [
          [0, dark(look.soft, 0.12)],
          [1, light(look.soft, 0.4)],
        ],
        'down',
      ),
    ) +
    slices +
    beef(ink, -10, -102, 10) +
    beef(ink, 20, -120, -12) +
    scatter(17, 16, 90, 24, -112, scallion) +
    at(
      176,
      -96,
      path(drum(116, 80, -46, 0, 0.36), ink.round(look.main)) +
        ellipse(0, -46, 58, 21, light(look.main, 0.3)) +
        ellipse(0, -44, 50, 16, '#8d1f10') +
        scatter(2, 14, 40, 10, -44, flake),
    )
  );
};
