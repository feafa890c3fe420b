/** Where goods stand: walls, tables and light. Each scene fills 1000×1000; goods stand at y≈770. */
import { at, chance, dark, ellipse, group, light, line, mix, path, rect, times } from './ink';
import { evening, garden, valley } from './landscapes';
import { backdrop, glow, planks, type Scene, vignette } from './stage';

/** Seamless paper sweep in the good's pale tone. */
const studio: Scene = (ink, look) => {
  const c = mix(look.soft, '#ffffff', 0.12);
  return (
    rect(
      0,
      0,
      1000,
      1000,
      0,
      ink.linear(
        [
          [0, dark(c, 0.05)],
          [0.56, light(c, 0.2)],
          [0.66, dark(c, 0.045)],
          [1, light(c, 0.35)],
        ],
        'down',
      ),
    ) +
    glow(ink, 330, 330, 520, '#ffffff', 0.75) +
    vignette(ink, 0.12)
  );
};

/** A wooden table before a warm wall. */
const wood: Scene = (ink, look) => {
  const wall = mix(look.soft, '#efe0cc', 0.6);
  return (
    backdrop(ink, wall, '#b58556', 600) +
    planks(ink, '#bb8a5a', 600) +
    glow(ink, 250, 250, 520, '#fff6e2', 0.8) +
    glow(ink, 350, 760, 420, '#ffe9c4', 0.35) +
    rect(0, 588, 1000, 26, 0, '#3c2413', `opacity=".3" ${ink.blur(10)}`) +
    vignette(ink, 0.26)
  );
};

/** Dark stone and one lamp from the left: for broth, tea, coffee and steel. */
const stone: Scene = (ink, look) => {
  const wall = mix('#3b3a3a', look.deep, 0.22);
  const r = chance(7);
  const specks = times(90, () =>
    ellipse(
      r() * 1000,
      610 + r() * 390,
      1 + r() * 3,
      0.7 + r() * 1.4,
      r() > 0.5 ? '#ffffff' : '#000000',
      `opacity="${(0.05 + r() * 0.12).toFixed(2)}"`,
    ),
  );
  return (
    backdrop(ink, wall, '#6a6460', 600) +
    specks +
    glow(ink, 240, 300, 560, '#ffdcae', 0.34) +
    glow(ink, 380, 790, 420, '#ffe6c6', 0.3) +
    vignette(ink, 0.42)
  );
};

/** Cotton cloth with folds. */
const linen: Scene = (ink, look) => {
  const c = mix('#f3ece0', look.soft, 0.35);
  const folds = [
    ['M-40 690C220 640 420 720 1040 640', 30],
    ['M-40 850C260 900 620 800 1040 880', 36],
    ['M300 1040C420 900 700 940 1040 760', 30],
  ] as const;
  return (
    backdrop(ink, mix(look.soft, '#f2ede6', 0.5), c, 560) +
    folds
      .map(
        ([d, w]) =>
          line(d, dark(c, 0.3), w, `opacity=".32" ${ink.blur(16)}`) +
          group(line(d, '#ffffff', w * 0.6, `opacity=".8" ${ink.blur(10)}`), 'transform="translate(0 -26)"'),
      )
      .join('') +
    glow(ink, 280, 280, 540, '#ffffff', 0.8) +
    vignette(ink, 0.14)
  );
};

/** Morning light through a window, falling on wall and table. */
const morning: Scene = (ink, look) => {
  const wall = mix(look.soft, look.main, 0.14);
  const sun = (d: string, o: number) => path(d, '#fff8e6', `opacity="${o}" ${ink.blur(7)}`);
  const pane = (x: number, y: number) => sun(`M${x} ${y}l120 -46v170l-120 46Z`, 0.7);
  const leaf = (i: number) => {
    const [x, y] = [790 + (i % 2 ? 34 : -34), 40 + i * 42];
    return at(x, y, ellipse(0, 0, 40, 13, '#6a7c58', `opacity=".5" ${ink.blur(8)}`), 1, i % 2 ? 28 : 152);
  };
  return (
    backdrop(ink, wall, mix('#f4ead9', look.soft, 0.3), 630) +
    pane(560, 150) +
    pane(700, 96) +
    pane(560, 344) +
    pane(700, 290) +
    sun('M120 720l330 -60 500 60 -330 110Z', 0.6) +
    line('M780 -20C740 120 850 190 800 330', '#6a7c58', 5, `opacity=".5" ${ink.blur(6)}`) +
    times(7, leaf) +
    vignette(ink, 0.16)
  );
};

/** A round plinth before an arch. */
const plinth: Scene = (ink, look) => {
  const wall = mix(look.soft, look.main, 0.22);
  const c = mix(look.soft, '#ffffff', 0.25);
  return (
    backdrop(ink, wall, mix(wall, '#ffffff', 0.25), 700) +
    path('M250 700V380a250 250 0 0 1 500 0V700Z', ink.face(mix(wall, '#ffffff', 0.42), 0.1)) +
    line('M250 700V380a250 250 0 0 1 500 0', dark(wall, 0.14), 10, `opacity=".5" ${ink.blur(6)}`) +
    ellipse(560, 900, 400, 70, dark(wall, 0.5), `opacity=".3" ${ink.blur(24)}`) +
    path(
      'M150 790V850A350 74 0 0 0 850 850V790Z',
      ink.linear([
        [0, dark(c, 0.16)],
        [0.3, light(c, 0.4)],
        [1, dark(c, 0.2)],
      ]),
    ) +
    ellipse(
      500,
      790,
      350,
      74,
      ink.linear([
        [0, light(c, 0.5)],
        [1, dark(c, 0.06)],
      ]),
    ) +
    glow(ink, 280, 260, 460, '#ffffff', 0.6) +
    vignette(ink, 0.12)
  );
};

/** White marble and a cool wall. */
const marble: Scene = (ink, look) => {
  const vein = [
    'M-20 740C160 700 240 800 460 760S760 860 1020 800',
    'M120 1020C220 900 420 930 560 860S860 780 1020 900',
    'M620 640C700 720 880 690 1020 740',
  ];
  return (
    backdrop(ink, mix('#dfe3e4', look.soft, 0.5), '#f2f1ef', 610) +
    vein.map((d, i) => line(d, '#8d9196', 5 - i, `opacity=".4" ${ink.blur(3)}`)).join('') +
    glow(ink, 290, 290, 520, '#ffffff', 0.85) +
    vignette(ink, 0.14)
  );
};

export const SCENES = {
  studio,
  wood,
  stone,
  linen,
  morning,
  plinth,
  marble,
  valley,
  garden,
  evening,
} as const satisfies Record<string, Scene>;
export type SceneName = keyof typeof SCENES;
