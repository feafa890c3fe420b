/** Places outside and at night: a valley, a garden table, a room in the evening. */
import { chance, circle, type Ink, line, mix, path, rect, times } from './ink';
import { backdrop, glow, planks, type Scene, vignette } from './stage';

const ridge = (ink: Ink, d: string, c: string, blur: number): string =>
  path(d, ink.face(c, 0.12), ink.blur(blur));

/** A meadow at the foot of mountains, early. */
export const valley: Scene = (ink) => {
  const r = chance(33);
  const grass = times(70, () => {
    const [x, y] = [r() * 1000, 700 + r() * 300];
    return line(
      `M${x} ${y}q${r() * 8 - 4} -14 ${r() * 16 - 8} -${14 + r() * 20}`,
      mix('#8fa657', '#566f38', r()),
      3,
      'opacity=".7"',
    );
  });
  return (
    rect(
      0,
      0,
      1000,
      1000,
      0,
      ink.linear(
        [
          [0, '#bcd6e6'],
          [0.34, '#e9efe6'],
          [0.52, '#fbe9cb'],
          [1, '#fbe9cb'],
        ],
        'down',
      ),
    ) +
    glow(ink, 720, 330, 360, '#fff1c9', 0.95) +
    ridge(ink, 'M-40 480L150 270 300 400 470 210 700 430 840 330 1040 470V800H-40Z', '#93aebb', 7) +
    ridge(ink, 'M-40 560C120 430 260 500 400 470S700 590 1040 450V820H-40Z', '#6f8f86', 6) +
    ridge(ink, 'M-40 620C160 560 360 640 560 590S900 600 1040 570V860H-40Z', '#55744f', 5) +
    rect(
      0,
      640,
      1000,
      360,
      0,
      ink.linear(
        [
          [0, '#7d9650'],
          [0.35, '#94a95c'],
          [1, '#6d8443'],
        ],
        'down',
      ),
    ) +
    grass +
    vignette(ink, 0.2)
  );
};

/** Leaves out of focus behind a garden table. */
export const garden: Scene = (ink, look) => {
  const r = chance(12);
  const bokeh = times(26, () =>
    circle(
      r() * 1000,
      r() * 560,
      30 + r() * 80,
      mix('#cfe0a8', '#5d8450', r()),
      `opacity="${(0.25 + r() * 0.35).toFixed(2)}" ${ink.blur(18)}`,
    ),
  );
  return (
    rect(
      0,
      0,
      1000,
      1000,
      0,
      ink.linear(
        [
          [0, '#a9c48c'],
          [0.6, '#7d9f66'],
          [1, '#7d9f66'],
        ],
        'down',
      ),
    ) +
    bokeh +
    planks(ink, mix('#cbb08a', look.soft, 0.25), 620) +
    rect(0, 606, 1000, 30, 0, '#2c3a1c', `opacity=".35" ${ink.blur(12)}`) +
    glow(ink, 260, 300, 520, '#fffbe0', 0.55) +
    vignette(ink, 0.22)
  );
};

/** A room in the evening: for lamps. */
export const evening: Scene = (ink, look) => {
  const wall = mix('#4d4a55', look.deep, 0.25);
  return (
    backdrop(ink, wall, '#6b4d36', 680) +
    planks(ink, '#7c5839', 680) +
    glow(ink, 500, 470, 640, '#ffd690', 0.55) +
    glow(ink, 500, 760, 460, '#ffdca0', 0.42) +
    vignette(ink, 0.5)
  );
};
