/** One point of a line: what stands under it, and how much. */
export interface ChartPoint {
  label: string;
  value: number;
}

export interface ChartStyle {
  line: string;
  fill: string;
  grid: string;
}

const WIDTH = 640;
const HEIGHT = 220;
const PAD = 8;

/** The bounds a line is drawn between: from zero for amounts, close around it for scores. */
export function bounds(points: readonly ChartPoint[], fromZero: boolean): { low: number; high: number } {
  const values = points.map((point) => point.value);
  const top = Math.max(...values, fromZero ? 1 : Number.NEGATIVE_INFINITY);
  const bottom = fromZero ? 0 : Math.min(...values);
  const air = (top - bottom || Math.abs(top) || 1) * 0.08;
  return { low: fromZero ? 0 : bottom - air, high: top + air };
}

/** Points as `x,y` pairs of the drawing, left to right; one point stands in the middle. */
export function trace(points: readonly ChartPoint[], fromZero: boolean): [number, number][] {
  const { low, high } = bounds(points, fromZero);
  const step = points.length > 1 ? (WIDTH - 2 * PAD) / (points.length - 1) : 0;
  return points.map((point, i) => [
    round(points.length > 1 ? PAD + i * step : WIDTH / 2),
    round(HEIGHT - PAD - ((point.value - low) / (high - low)) * (HEIGHT - 2 * PAD)),
  ]);
}

/** The line as an SVG document: the same drawing in WeChat and in a browser, without a canvas. */
export function lineChart(points: readonly ChartPoint[], style: ChartStyle, fromZero: boolean): string {
  const pairs = trace(points, fromZero);
  const path = pairs.map(([x, y], i) => `${i ? 'L' : 'M'}${x} ${y}`).join('');
  const [first, last] = [pairs[0], pairs[pairs.length - 1]];
  const area = first && last ? `${path}L${last[0]} ${HEIGHT}L${first[0]} ${HEIGHT}Z` : '';
  const grid = [0.25, 0.5, 0.75, 1]
    .map(
      (part) =>
        `<path d="M0 ${round(HEIGHT * part - 1)}H${WIDTH}" stroke="${style.grid}" stroke-width="1.5"/>`,
    )
    .join('');
  const dot = last ? `<circle cx="${last[0]}" cy="${last[1]}" r="7" fill="${style.line}"/>` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">${grid}` +
    `<path d="${area}" fill="${style.fill}"/>` +
    `<path d="${path}" fill="none" stroke="${style.line}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/>${dot}</svg>`
  );
}

export function asPicture(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
