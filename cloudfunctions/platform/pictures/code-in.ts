import type { Call } from '../call';
import { cloud, wordsOf } from '../sdk';

/** Codes that lead somewhere; the bar codes of goods and parcels do not. */
const leading = /QR|WX/i;

/**
 * Whether WeChat reads a QR code or a mini-program code in a picture. The content check says nothing of codes, and one
 * that takes money past the platform is as good as an account number. Where WeChat did not look (it allows so many a
 * day), nothing is known and nothing is said. One openapi call.
 * Source: img.scanQRCode of mini programs; not seen on a real environment.
 */
export async function bearsCode(imgUrl: string, call: Call): Promise<boolean> {
  try {
    const { codeResults } = await cloud.openapi.img!.scanQRCode!({ imgUrl });
    const found = Array.isArray(codeResults) ? (codeResults as { typeName?: unknown }[]) : [];
    return found.some(({ typeName }) => leading.test(String(typeName ?? '')));
  } catch (error) {
    call.log('picture not looked at for codes', { why: wordsOf(error) });
    return false;
  }
}
