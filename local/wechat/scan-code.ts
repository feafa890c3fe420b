/** What `img.scanQRCode` answers of a picture: the QR code that it really bears, if there is one. */
export async function scanCode(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const { default: sharp } = await import('sharp');
  const { default: jsQR } = await import('jsqr');
  try {
    const { data, info } = await sharp(bytes)
      .resize(largest, largest, { fit: 'inside', withoutEnlargement: true })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const found = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    return {
      errcode: 0,
      errmsg: 'ok',
      code_results: found ? [{ type_name: 'QR_CODE', data: found.data }] : [],
      img_size: { w: info.width, h: info.height },
    };
  } catch {
    return notReadable;
  }
}

const largest = 800;

export const notReadable = { errcode: 101000, errmsg: 'image url illegal' };
