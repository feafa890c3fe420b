/**
 * Soft edges without filters. A Gaussian filter costs a renderer 100 ms and more on a large shape; a gradient or
 * a few strokes laid over each other look the same in a picture of goods and cost next to nothing.
 */

/** The mark by which a shape is asked to be soft by `sd` user units; see `Ink.blur`. */
export const softMark = (sd: number): string => `soft="${sd}"`;

interface Soft {
  readonly sd: number;
  readonly opacity: number;
  /** The attributes that are left. */
  readonly rest: string;
}

export function softOf(more: string): Soft | null {
  const mark = /soft="([\d.]+)"/.exec(more);
  if (!mark) return null;
  const opacity = /(?<![-\w])opacity="([\d.]+)"/.exec(more);
  const rest = more
    .replace(mark[0], '')
    .replace(opacity?.[0] ?? '', '')
    .trim();
  return { sd: Number(mark[1]), opacity: opacity ? Number(opacity[1]) : 1, rest };
}

const fixed = (n: number): string => n.toFixed(3);
/** How far each layer reaches outwards, in `sd`. */
const REACH = [1.7, 1.25, 0.85, 0.45, 0.05, -0.4, -0.85];

/** The opacity of each of `n` layers that together give `o`. */
const layer = (o: number, n: number): string => fixed(1 - (1 - Math.min(0.97, o)) ** (1 / n));

const wrap = (rest: string, body: string): string => (rest ? `<g ${rest}>${body}</g>` : body);

let serial = 0;
/** Numbers of gradients start anew with each picture, so that a picture's text is always the same. */
export function restartSoft(): void {
  serial = 0;
}

export function softEllipse(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  soft: Soft,
): string {
  const { sd } = soft;
  const mean = (rx + ry) / 2;
  const inner = Math.max(0, (mean - 1.5 * sd) / (mean + 1.7 * sd));
  const peak = soft.opacity * Math.min(1, (Math.min(rx, ry) + sd * 0.35) / (sd * 1.3));
  serial += 1;
  const stop = (at: number, o: number) =>
    `<stop offset="${fixed(at)}" stop-color="${fill}" stop-opacity="${fixed(o * peak)}"/>`;
  const span = 1 - inner;
  return wrap(
    soft.rest,
    `<radialGradient id="s${serial}">${stop(inner, 1)}${stop(inner + span * 0.3, 0.78)}${stop(inner + span * 0.55, 0.38)}${stop(inner + span * 0.8, 0.1)}${stop(1, 0)}</radialGradient><ellipse cx="${cx}" cy="${cy}" rx="${rx + sd * 1.7}" ry="${ry + sd * 1.7}" fill="url(#s${serial})"/>`,
  );
}

export function softRect(
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  fill: string,
  soft: Soft,
): string {
  const steps = REACH.filter((k) => w + 2 * k * soft.sd > 1 && h + 2 * k * soft.sd > 1);
  const o = layer(soft.opacity * Math.min(1, (Math.min(w, h) + soft.sd) / (soft.sd * 2.4)), steps.length);
  const one = (k: number) => {
    const e = k * soft.sd;
    return `<rect x="${fixed(x - e)}" y="${fixed(y - e)}" width="${fixed(w + 2 * e)}" height="${fixed(h + 2 * e)}" rx="${fixed(Math.max(0, r + e))}" fill="${fill}" fill-opacity="${o}"/>`;
  };
  return wrap(soft.rest, steps.map(one).join(''));
}

/** Where the faint copies of a soft outline lie around its place, in `sd`. */
const AROUND = [0, 1, 2, 3, 4, 5, 6].map((i) => {
  const far = i === 0 ? 0 : i % 2 ? 1.25 : 0.7;
  return [Math.cos((i * Math.PI) / 3) * far, Math.sin((i * Math.PI) / 3) * far] as const;
});

/** A filled outline: faint copies, each moved a little. */
export function softPath(d: string, fill: string, soft: Soft): string {
  const o = layer(soft.opacity, AROUND.length);
  const one = ([x, y]: readonly [number, number]) =>
    `<path d="${d}" fill="${fill}" fill-opacity="${o}" transform="translate(${fixed(x * soft.sd)} ${fixed(y * soft.sd)})"/>`;
  return wrap(soft.rest, AROUND.map(one).join(''));
}

export function softLine(d: string, stroke: string, width: number, soft: Soft): string {
  const steps = REACH.filter((k) => width + 2 * k * soft.sd > 0.8);
  const o = layer(soft.opacity * Math.min(1, (width + soft.sd * 0.5) / (soft.sd * 1.7)), steps.length);
  const one = (k: number) =>
    `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${fixed(width + 2 * k * soft.sd)}" stroke-linecap="round" stroke-linejoin="round" stroke-opacity="${o}"/>`;
  return wrap(soft.rest, steps.map(one).join(''));
}
