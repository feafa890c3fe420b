/** Small emblems for labels and logos, drawn about (0,0) within a radius of 60. Pure shapes, no text. */
import { circle, ellipse, group, line, path, rect, times } from './ink';

type Motif = (c: string, c2: string) => string;

const spin = (n: number, body: string): string =>
  times(n, (i) => group(body, `transform="rotate(${(360 / n) * i})"`));

const leafAt = (c: string, turn: number, k = 1): string =>
  group(path('M0 0C-26 -14 -26 -44 0 -62C26 -44 26 -14 0 0Z', c), `transform="rotate(${turn}) scale(${k})"`);

export const MOTIFS = {
  mountain: (c, c2) =>
    path('M-60 34L-18 -34L6 4L22 -18L60 34Z', c) +
    path('M-18 -34L-30 -14L-18 -6L-8 -16Z', c2) +
    circle(34, -36, 12, c2),
  cat: (c, c2) =>
    path(
      'M-46 44C-56 0 -50 -30 -46 -52L-20 -34C-8 -38 8 -38 20 -34L46 -52C50 -30 56 0 46 44C20 60 -20 60 -46 44Z',
      c,
    ) +
    ellipse(-19, 0, 6, 9, c2) +
    ellipse(19, 0, 6, 9, c2) +
    path('M-7 16h14l-7 9Z', c2) +
    line('M0 25q-9 12 -18 5M0 25q9 12 18 5', c2, 3.5),
  dog: (c, c2) =>
    path(
      'M-38 -40C-66 -40 -64 6 -50 16C-44 40 -24 54 0 54S44 40 50 16C64 6 66 -40 38 -40C16 -50 -16 -50 -38 -40Z',
      c,
    ) +
    path(
      'M-38 -40C-70 -44 -70 10 -50 16C-38 2 -34 -20 -38 -40ZM38 -40C70 -44 70 10 50 16C38 2 34 -20 38 -40Z',
      c2,
      'opacity=".55"',
    ) +
    circle(-18, -6, 6, c2) +
    circle(18, -6, 6, c2) +
    ellipse(0, 18, 11, 8, c2) +
    line('M0 26v8', c2, 4),
  leaf: (c, c2) => leafAt(c, -34) + leafAt(c, 34) + leafAt(c2, 0, 1.08) + line('M0 0v46', c, 6),
  cup: (c, c2) =>
    path('M-40 -18h80c0 40 -16 58 -40 58s-40 -18 -40 -58Z', c) +
    line('M40 -8c26 -4 26 30 -6 28', c, 8) +
    line('M-16 -34c-8 -10 8 -14 0 -26M10 -34c-8 -10 8 -14 0 -26', c2, 6),
  wheat: (c, c2) =>
    line('M0 60V-50', c2, 5) +
    times(4, (i) =>
      group(leafAt(c, -38, 0.52) + leafAt(c, 38, 0.52), `transform="translate(0 ${34 - i * 24})"`),
    ) +
    group(leafAt(c, 0, 0.52), 'transform="translate(0 -44)"'),
  fruit: (c, c2) =>
    path('M0 -22C30 -44 62 -18 50 22C42 52 20 58 0 48C-20 58 -42 52 -50 22C-62 -18 -30 -44 0 -22Z', c) +
    line('M0 -22C2 -40 8 -48 16 -54', c2, 6) +
    path('M8 -36C20 -56 44 -54 52 -44C40 -30 22 -28 8 -36Z', c2),
  bowl: (c, c2) =>
    path('M-58 -6h116c-4 38 -26 54 -40 56h-36c-14 -2 -36 -18 -40 -56Z', c) +
    line('M-34 -24c-8 -12 8 -18 0 -32M0 -24c-8 -12 8 -18 0 -32M34 -24c-8 -12 8 -18 0 -32', c2, 6),
  drop: (c, c2) =>
    path('M0 -58C26 -20 44 2 44 22A44 40 0 0 1 -44 22C-44 2 -26 -20 0 -58Z', c) +
    path('M-26 22C-26 40 -12 48 0 48', 'none', `stroke="${c2}" stroke-width="7" stroke-linecap="round"`),
  flower: (c, c2) => spin(6, ellipse(0, -32, 17, 26, c)) + circle(0, 0, 17, c2),
  book: (c, c2) =>
    path('M-58 -34C-36 -46 -14 -42 0 -28C14 -42 36 -46 58 -34V36C36 26 14 30 0 42C-14 30 -36 26 -58 36Z', c) +
    line('M0 -28V40', c2, 4) +
    line(
      'M-44 -16c14 -5 24 -4 32 2M-44 4c14 -5 24 -4 32 2M44 -16c-14 -5 -24 -4 -32 2M44 4c-14 -5 -24 -4 -32 2',
      c2,
      3.5,
    ),
  lamp: (c, c2) =>
    path('M-16 -52h32l34 58h-100Z', c) +
    rect(-4, 6, 8, 34, 2, c2) +
    rect(-28, 40, 56, 9, 4, c2) +
    circle(0, 14, 9, c2),
  tent: (c, c2) =>
    path('M-62 42L0 -48L62 42Z', c) + path('M-20 42L0 4L20 42Z', c2) + line('M0 -48v-12', c, 5),
  pencil: (c, c2) =>
    group(
      rect(-14, -56, 28, 84, 3, c) + path('M-14 28h28L0 58Z', c2) + rect(-14, -56, 28, 15, 4, c2),
      'transform="rotate(36)"',
    ),
  vase: (c, c2) =>
    path(
      'M-14 -50h28c-4 18 -2 22 12 36C46 8 34 44 18 54h-36C-34 44 -46 8 -26 -14C-12 -28 -10 -32 -14 -50Z',
      c,
    ) + line('M-33 12c22 10 44 10 66 0M-28 28c20 9 36 9 56 0', c2, 5),
  jacket: (c, c2) =>
    path('M-24 -44L0 -32L24 -44L56 -18L44 8L32 0V48H-32V0L-44 8L-56 -18Z', c) +
    line('M0 -30V48', c2, 4) +
    circle(8, -6, 4, c2) +
    circle(8, 14, 4, c2),
  cloud: (c, c2) =>
    path('M-38 30C-64 30 -66 -4 -40 -8C-40 -38 -2 -46 8 -22C32 -34 50 -10 40 4C62 8 58 30 38 30Z', c) +
    line('M-26 44h52M-14 56h28', c2, 5),
  knife: (c, c2) =>
    group(path('M-6 -60C22 -46 24 -6 20 14H-6Z', c) + rect(-8, 16, 20, 46, 8, c2), 'transform="rotate(38)"'),
  sun: (c, c2) => circle(0, 0, 26, c) + spin(8, rect(-4, -54, 8, 18, 4, c2)),
  wave: (c, c2) =>
    line('M-54 -14q18 -22 36 0t36 0 36 0', c, 11) +
    line('M-54 10q18 -22 36 0t36 0 36 0', c2, 11) +
    line('M-54 34q18 -22 36 0t36 0 36 0', c, 11),
} as const satisfies Record<string, Motif>;

export type MotifName = keyof typeof MOTIFS;

/** The emblem a numbered style carries on its label. */
export function motifOf(kind: number): Motif {
  const all = Object.values(MOTIFS) as Motif[];
  return all[kind % all.length] as Motif;
}
export const motifNumber = (name: MotifName): number => Object.keys(MOTIFS).indexOf(name);
