/** What scenes are built of: a wall and a table, boards, the light of a lamp, the darker corners of a lens. */
import { chance, dark, ellipse, type Ink, light, line, mix, path, rect, times } from './ink';
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

/** Where a lens begins to darken: within it the corners' gradient is clear. */
const LENS = { cx: 480, cy: 440, r: 760, clear: 0.6 } as const;

/**
 * The page with the clear part cut out, a little smaller than it is. A gradient around a point is the dearest thing to
 * paint, by the area, and here two thirds of it would paint nothing.
 */
const CORNERS = (() => {
  const { cx, cy, r, clear } = LENS;
  const inner = r * clear - 4;
  const half = `a${inner} ${inner} 0 0 1`;
  return `M0 0H1000V1000H0ZM${cx - inner} ${cy}${half} ${2 * inner} 0${half} ${-2 * inner} 0Z`;
})();

export const vignette = (ink: Ink, o = 0.16): string =>
  path(
    CORNERS,
    ink.radial(
      [
        [0, '#2a1a10', 0],
        [LENS.clear, '#2a1a10', 0],
        [1, '#2a1a10', o],
      ],
      LENS.cx / 1000,
      LENS.cy / 1000,
      LENS.r / 1000,
    ),
    'fill-rule="evenodd"',
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
