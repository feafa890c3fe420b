import { create } from 'qrcode/lib/core/qrcode';

/** Light modules around a code, as its standard asks. */
const quiet = 4;

/** A QR code of the text as an SVG, black on white; one unit a module, so that it is sharp at every size. */
export function drawnCode(text: string): string {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const rows = Array.from({ length: size }, (_, y) => data.subarray(y * size, (y + 1) * size));
  const path = rows.flatMap((row, y) =>
    strokes(row).map(([x, n]) => `M${x + quiet} ${y + quiet}h${n}v1h-${n}z`),
  );
  const side = size + 2 * quiet;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path.join('')}"/></svg>`;
}

/** Where dark modules stand in a row, and how many side by side. */
function strokes(row: Uint8Array): [x: number, n: number][] {
  const found: [number, number][] = [];
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === x) last[1]++;
    else found.push([x, 1]);
  }
  return found;
}
