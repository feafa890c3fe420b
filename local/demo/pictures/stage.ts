/** What scenes are built of: a wall and a table, boards, the light of a lamp, the darker corners of a lens. */
import { chance, dark, ellipse, type Ink, light, line, mix, rect, times } from './ink';
import type { Look } from './look';

export type Scene = (ink: Ink, look: Look) => string;

export const glow = (ink: Ink, cx: number, cy: number, r: number, c: string, o: number): string =>
  ellipse(
    cx,
    cy,
    r,
    r,
    ink.radial(
      [
        [0, c, o],
        [0.55, c, o * 0.45],
        [1, c, 0],
      ],
      0.5,
      0.5,
      0.5,
    ),
  );

export const vignette = (ink: Ink, o = 0.16): string =>
  rect(
    0,
    0,
    1000,
    1000,
    0,
    ink.radial(
      [
        [0, '#2a1a10', 0],
        [0.6, '#2a1a10', 0],
        [1, '#2a1a10', o],
      ],
      0.48,
      0.44,
      0.76,
    ),
  );

export function backdrop(ink: Ink, wall: string, floor: string, horizon: number): string {
  return (
    rect(
      0,
      0,
      1000,
      horizon + 2,
      0,
      ink.linear(
        [
          [0, light(wall, 0.1)],
          [1, dark(wall, 0.07)],
        ],
        'down',
      ),
    ) +
    rect(
      0,
      horizon,
      1000,
      1000 - horizon,
      0,
      ink.linear(
        [
          [0, dark(floor, 0.06)],
          [0.4, floor],
          [1, light(floor, 0.12)],
        ],
        'down',
      ),
    ) +
    rect(0, horizon - 14, 1000, 30, 0, dark(wall, 0.2), `opacity=".35" ${ink.blur(9)}`)
  );
}

export function planks(ink: Ink, c: string, top: number): string {
  const r = chance(91);
  const rows = [0, 52, 116, 194, 290];
  return rows
    .map((dy, i) => {
      const [y, h] = [top + dy, (rows[i + 1] ?? 400) - dy];
      const tone = mix(c, i % 2 ? '#5a3a22' : '#f0d2a4', 0.06 + r() * 0.08);
      const grain = times(7, () => {
        const gy = y + 6 + r() * (h - 10);
        return line(
          `M${r() * 300 - 100} ${gy}q${200 + r() * 260} ${r() * 12 - 6} ${500 + r() * 700} 0`,
          dark(tone, 0.3),
          1.5 + r() * 2,
          'opacity=".22"',
        );
      });
      return (
        rect(-10, y, 1020, h, 0, ink.face(tone, 0.05)) +
        grain +
        rect(-10, y, 1020, 2.5, 0, dark(tone, 0.55), 'opacity=".6"')
      );
    })
    .join('');
}
