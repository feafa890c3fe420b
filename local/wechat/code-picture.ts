import QRCode from 'qrcode';
import sharp from 'sharp';

/** Blank around the code, as scanners want it. */
const margin = 4;

/**
 * Draws a code that any phone reads: where WeChat's own round one opens the mini program, this one opens the same page
 * in a browser on this machine. 本地 in its middle says which it is; the code is made to bear it.
 * @param address what it leads to
 * @param width pixels, 280 to 1280 as the interface has it
 */
export async function drawCode(address: string, width: number): Promise<Buffer> {
  const size = Math.min(1280, Math.max(280, Math.round(width) || 430));
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'H' });
  const side = modules.size + 2 * margin;
  const squares: string[] = [];
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++)
      if (modules.get(y, x)) squares.push(`M${x + margin} ${y + margin}h1v1h-1z`);
  const label = Math.max(5, Math.round(modules.size * 0.2));
  const corner = (side - label) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${size}" height="${size}">
    <rect width="${side}" height="${side}" fill="#fff"/>
    <path d="${squares.join('')}" fill="#16342b" shape-rendering="crispEdges"/>
    <rect x="${corner}" y="${corner}" width="${label}" height="${label}" rx="1" fill="#2e7d5b" stroke="#fff" stroke-width="0.6"/>
    <text x="${side / 2}" y="${side / 2 + label * 0.14}" font-size="${label * 0.4}" text-anchor="middle" fill="#fff" font-family="sans-serif">本地</text>
  </svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}
