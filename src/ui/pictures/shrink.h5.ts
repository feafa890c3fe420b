/** Longest side of what goes up, in px: sharp on a phone held upright, and a fraction of a camera's. */
const longest = 1600;
const quality = 0.82;
/** Bytes under which a picture of the right size goes as it is. */
const light = 300 * 1024;

/** A smaller copy of a chosen picture as a blob's address; the picture itself where that would gain nothing. */
export async function shrink(filePath: string): Promise<string> {
  try {
    const blob = await (await fetch(filePath)).blob();
    const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
    if (scale === 1 && blob.size <= light && /jpeg|png|webp/.test(blob.type)) return filePath;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const pen = canvas.getContext('2d');
    if (!pen) return filePath;
    // JPEG knows no transparency: what is clear becomes white, and not black.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    return small ? URL.createObjectURL(small) : filePath;
  } catch {
    // No picture that this browser can draw: the function says what it takes.
    return filePath;
  }
}
