/** One point of a chart: what stands under it, and how much. */
export interface ChartPoint {
  label: string;
  value: number;
}

export type ChartKind = 'line' | 'bars';

export interface ChartStyle {
  line: string;
  fill: string;
  grid: string;
}

/** What the drawing spans: the lowest and highest value on its edges. */
export interface Span {
  low: number;
  high: number;
}

const WIDTH = 640;
const HEIGHT = 220;

const FACTORS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The smallest round number that is at least `least`: little air above the highest bar. */
export function roundUp(least: number, factors: readonly number[] = FACTORS): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return (factors.find((factor) => factor * power >= least) ?? 10) * power;
}

/** Amounts stand on zero under a round number; scores are shown close up, between round steps around them. */
export function spanOf(points: readonly ChartPoint[], fromZero: boolean): Span {
  const values = points.map((point) => point.value);
  if (fromZero || values.length === 0) return { low: 0, high: Math.max(2, roundUp(Math.max(0, ...values))) };
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = roundUp(Math.max(1, (most - least) / 2), [1, 2, 5, 10]);
  const low = Math.floor(least / step) * step;
  const high = Math.ceil(most / step) * step;
  // The middle of the scale is written too: an even number of hundredths keeps it whole.
  if (low === high) return { low: low - 2, high };
  return { low: (high - low) % 2 === 0 ? low : low - step, high };
}

/** Where a point stands, as shares of the drawing's width and height from its upper left corner. */
export function placeOf(i: number, value: number, n: number, span: Span): { x: number; y: number } {
  return { x: (i + 0.5) / n, y: 1 - (value - span.low) / (span.high - span.low) };
}

/** Which of `n` points a finger at `x` of `width` means; the ends reach beyond the drawing. */
export function indexAt(x: number, width: number, n: number): number {
  return Math.min(n - 1, Math.max(0, Math.floor((x / Math.max(width, 1)) * n)));
}

/** The chart as an SVG document: the same drawing in WeChat and in a browser, without a canvas. */
export function drawing(
  kind: ChartKind,
  points: readonly ChartPoint[],
  style: ChartStyle,
  span: Span,
): string {
  const grid = [0, 0.5, 1].map((part) => `M0 ${round(1 + part * (HEIGHT - 2))}H${WIDTH}`).join('');
  const marks =
    points.length === 0 ? '' : kind === 'bars' ? bars(points, style, span) : line(points, style, span);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">` +
    `<path d="${grid}" stroke="${style.grid}" vector-effect="non-scaling-stroke"/>${marks}</svg>`
  );
}

function bars(points: readonly ChartPoint[], style: ChartStyle, span: Span): string {
  const width = round((WIDTH / points.length) * 0.66);
  const path = points
    .map((point, i) => ({ ...placeOf(i, point.value, points.length, span), value: point.value }))
    .filter((place) => place.value > 0)
    .map(({ x, y }) => `M${round(x * WIDTH - width / 2)} ${HEIGHT}V${round(y * HEIGHT)}h${width}V${HEIGHT}z`);
  return `<path d="${path.join('')}" fill="${style.line}"/>`;
}

function line(points: readonly ChartPoint[], style: ChartStyle, span: Span): string {
  const places = points.map((point, i) => placeOf(i, point.value, points.length, span));
  const [first, last] = [places[0]!, places[places.length - 1]!];
  // One day alone is a short level stroke rather than nothing.
  const path =
    places.length > 1
      ? places.map(({ x, y }, i) => `${i ? 'L' : 'M'}${round(x * WIDTH)} ${round(y * HEIGHT)}`).join('')
      : `M${WIDTH * 0.45} ${round(first.y * HEIGHT)}H${WIDTH * 0.55}`;
  const area = `${path}L${round(last.x * WIDTH)} ${HEIGHT}L${round(first.x * WIDTH)} ${HEIGHT}Z`;
  const stroke =
    'stroke-width="2" stroke-linejoin="round" stroke-linecap="round" vector-effect="non-scaling-stroke"';
  return (
    (places.length > 1 ? `<path d="${area}" fill="${style.fill}"/>` : '') +
    `<path d="${path}" fill="none" stroke="${style.line}" ${stroke}/>`
  );
}

export function asPicture(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
