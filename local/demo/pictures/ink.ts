/** The drawing kit: colours, gradients, soft shadows and a few shapes, all as SVG text. */
import { restartSoft, softEllipse, softLine, softMark, softOf, softPath, softRect } from './soft';

export type Stop = readonly [at: number, colour: string, opacity?: number];
export type Direction = 'across' | 'down' | 'slant';

const clampByte = (n: number): number => Math.max(0, Math.min(255, Math.round(n)));

function channels(hex: string): [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

/** Mixes two `#rrggbb` colours; `t` = 0 gives `a`, 1 gives `b`. */
export function mix(a: string, b: string, t: number): string {
  const [from, to] = [channels(a), channels(b)];
  const at = (i: 0 | 1 | 2) =>
    clampByte(from[i] + (to[i] - from[i]) * t)
      .toString(16)
      .padStart(2, '0');
  return `#${at(0)}${at(1)}${at(2)}`;
}

export const light = (c: string, t: number): string => mix(c, '#ffffff', t);
/** Darkens towards a warm brown-black: pure black makes goods look dirty. */
export const dark = (c: string, t: number): string => mix(c, '#1d1410', t);

/** A small seeded generator (mulberry32), so that each picture is the same at every build. */
export function chance(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Collects the definitions (gradients, filters, clips) that one picture uses. */
export class Ink {
  private readonly bodies = new Map<string, string>();

  constructor() {
    restartSoft();
  }

  private define(make: (id: string) => string): string {
    const body = make('@');
    const known = this.bodies.get(body);
    const id = known ?? `d${this.bodies.size}`;
    if (!known) this.bodies.set(body, id);
    return `url(#${id})`;
  }

  private stops(stops: readonly Stop[]): string {
    return stops
      .map(
        ([at, c, o]) =>
          `<stop offset="${at}" stop-color="${c}"${o === undefined ? '' : ` stop-opacity="${o}"`}/>`,
      )
      .join('');
  }

  linear(stops: readonly Stop[], direction: Direction = 'across'): string {
    const to = { across: 'x2="1" y2="0"', down: 'x2="0" y2="1"', slant: 'x2="1" y2="1"' }[direction];
    return this.define(
      (id) => `<linearGradient id="${id}" x1="0" y1="0" ${to}>${this.stops(stops)}</linearGradient>`,
    );
  }

  radial(stops: readonly Stop[], cx = 0.38, cy = 0.3, r = 0.8): string {
    return this.define(
      (id) =>
        `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${this.stops(stops)}</radialGradient>`,
    );
  }

  /** A mark that makes its shape soft by `sd` user units. */
  blur(sd: number): string {
    return softMark(sd);
  }

  /** An attribute that clips its element to the path `d`. */
  clip(d: string): string {
    return `clip-path="${this.define((id) => `<clipPath id="${id}"><path d="${d}"/></clipPath>`)}"`;
  }

  /** Side of something round and upright: lit from the left, with a thin rim of light on the right. */
  round(c: string): string {
    return this.linear([
      [0, dark(c, 0.3)],
      [0.1, dark(c, 0.06)],
      [0.3, light(c, 0.26)],
      [0.5, c],
      [0.86, dark(c, 0.34)],
      [1, dark(c, 0.16)],
    ]);
  }

  /** A ball-like body. */
  ball(c: string): string {
    return this.radial(
      [
        [0, light(c, 0.5)],
        [0.35, light(c, 0.1)],
        [0.7, c],
        [1, dark(c, 0.42)],
      ],
      0.36,
      0.28,
      0.78,
    );
  }

  /** A face lit from above. */
  face(c: string, depth = 0.16): string {
    return this.linear(
      [
        [0, light(c, depth)],
        [0.55, c],
        [1, dark(c, depth)],
      ],
      'down',
    );
  }

  /** A face lit from the upper left. */
  plane(c: string, depth = 0.18): string {
    return this.linear(
      [
        [0, light(c, depth)],
        [0.5, c],
        [1, dark(c, depth)],
      ],
      'slant',
    );
  }

  /** Polished metal. */
  steel(c = '#c9ced3', direction: Direction = 'down'): string {
    return this.linear(
      [
        [0, light(c, 0.6)],
        [0.3, c],
        [0.46, light(c, 0.75)],
        [0.62, dark(c, 0.2)],
        [1, light(c, 0.25)],
      ],
      direction,
    );
  }

  /** Contact shadow and the softer shadow that falls to the right. */
  shadow(rx: number, ry: number, cx = 0, cy = 0, strength = 0.42): string {
    return (
      ellipse(
        cx + rx * 0.22,
        cy + ry * 0.25,
        rx * 1.22,
        ry * 1.25,
        '#20130a',
        `opacity="${strength * 0.42}" ${this.blur(26)}`,
      ) +
      ellipse(
        cx + rx * 0.03,
        cy,
        rx * 0.96,
        ry * 0.6,
        '#1a0f08',
        `opacity="${strength * 1.05}" ${this.blur(15)}`,
      )
    );
  }

  page(width: number, height: number, viewBox: string, body: string): string {
    const defs = [...this.bodies].map(([text, id]) => text.replace('"@"', `"${id}"`)).join('');
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}"><defs>${defs}</defs>${body}</svg>`;
  }
}

/**
 * Says the opacity of one paint instead of the element's: the element's own would make the renderer draw it on a
 * layer apart, which costs several times as much and looks the same while only one paint is there.
 */
function ofPaint(more: string, fill: string): string {
  const strokes = more.includes('stroke=');
  if (strokes && fill !== 'none') return more;
  return more.replace(/(?<![-\w])opacity="/, strokes ? 'stroke-opacity="' : 'fill-opacity="');
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, more = ''): string {
  const soft = softOf(more);
  if (soft) return softEllipse(cx, cy, rx, ry, fill, soft);
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}" ${ofPaint(more, fill)}/>`;
}

export const circle = (cx: number, cy: number, r: number, fill: string, more = ''): string =>
  ellipse(cx, cy, r, r, fill, more);

export function rect(x: number, y: number, w: number, h: number, r: number, fill: string, more = ''): string {
  const soft = softOf(more);
  if (soft) return softRect(x, y, w, h, r, fill, soft);
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" ${ofPaint(more, fill)}/>`;
}

export function path(d: string, fill: string, more = ''): string {
  const soft = softOf(more);
  if (soft) return softPath(d, fill, soft);
  return `<path d="${d}" fill="${fill}" ${ofPaint(more, fill)}/>`;
}

export function line(d: string, stroke: string, width: number, more = ''): string {
  const soft = softOf(more);
  if (soft) return softLine(d, stroke, width, soft);
  const rest = ofPaint(`stroke="${stroke}" ${more}`, 'none');
  return `<path d="${d}" fill="none" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${rest}/>`;
}

export const group = (body: string, more = ''): string => `<g ${more}>${body}</g>`;

/** Puts a drawing somewhere else, larger or smaller, turned by degrees. */
export const at = (x: number, y: number, body: string, scale = 1, turn = 0): string =>
  `<g transform="translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}${scale === 1 ? '' : ` scale(${scale})`}">${body}</g>`;

/** Outline of a round body between two ellipses (widths `top` and `foot`, at `yTop` and `yFoot`), seen a little from above. */
export function drum(top: number, foot: number, yTop: number, yFoot: number, tilt = 0.16): string {
  const [a, b] = [top / 2, foot / 2];
  return `M${-a} ${yTop}L${-b} ${yFoot}A${b} ${b * tilt} 0 0 0 ${b} ${yFoot}L${a} ${yTop}A${a} ${a * tilt} 0 0 1 ${-a} ${yTop}Z`;
}

export const times = (n: number, draw: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => draw(i)).join('');
