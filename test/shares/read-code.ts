import QRCode from 'qrcode';
import sharp from 'sharp';

/** Blank squares around a code of the local cloud. */
const margin = 4;

/**
 * How many squares of a picture differ from what the code of an address has there, label in the middle apart.
 * 0 of them: it is that code.
 */
export async function differences(picture: Buffer, address: string): Promise<number> {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'H' });
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const square = info.width / (modules.size + 2 * margin);
  const [middle, label] = [(modules.size - 1) / 2, modules.size * 0.1 + 1.5];
  let wrong = 0;
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (Math.max(Math.abs(x - middle), Math.abs(y - middle)) <= label) continue;
      const at = (n: number) => Math.floor((n + margin + 0.5) * square);
      const isDark = (data[(at(y) * info.width + at(x)) * info.channels] ?? 0) < 128;
      if (isDark !== Boolean(modules.get(y, x))) wrong++;
    }
  }
  return wrong;
}
