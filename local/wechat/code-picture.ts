import { createHash } from 'node:crypto';
import sharp from 'sharp';

/**
 * Draws a picture that stands where a mini-program code would: rings of dots that differ by content, and the words
 * 本地模拟. It cannot be scanned.
 * @param width pixels, 280 to 1280 as the interface has it
 */
export async function drawCode(content: string, width: number): Promise<Buffer> {
  const size = Math.min(1280, Math.max(280, Math.round(width) || 430));
  const bits = createHash('sha512').update(content).digest();
  const dots: string[] = [];
  for (let i = 0; i < 360; i += 1) {
    const ring = i % 6;
    const angle = (Math.floor(i / 6) / 60) * 2 * Math.PI;
    const byte = bits[i % bits.length] ?? 0;
    if (((byte >> (i % 8)) & 1) === 0) continue;
    const r = 106 + ring * 15;
    const [x, y] = [215 + r * Math.cos(angle), 215 + r * Math.sin(angle)];
    dots.push(`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${4 + (byte % 3)}"/>`);
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 430 430" width="${size}" height="${size}">
    <rect width="430" height="430" fill="#fff"/><g fill="#16342b">${dots.join('')}</g>
    <circle cx="215" cy="215" r="84" fill="#e9f3ee" stroke="#2e7d5b" stroke-width="6"/>
    <text x="215" y="208" font-size="40" text-anchor="middle" fill="#1f5d43" font-family="sans-serif">通店</text>
    <text x="215" y="246" font-size="20" text-anchor="middle" fill="#1f5d43" font-family="sans-serif">本地模拟</text>
  </svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}
