import Taro from '@tarojs/taro';

/** Longest side of what goes up, in px: sharp on a phone held upright, and a fraction of a camera's. */
const longest = 1600;
const quality = 82;

/** A smaller copy of a chosen picture; the picture itself where WeChat cannot make one. */
export async function shrink(filePath: string): Promise<string> {
  try {
    const { width, height } = await Taro.getImageInfo({ src: filePath });
    const scale = Math.min(1, longest / Math.max(width, height));
    const { tempFilePath } = await Taro.compressImage({
      src: filePath,
      quality,
      compressedWidth: Math.round(width * scale),
      compressedHeight: Math.round(height * scale),
    });
    return tempFilePath;
  } catch {
    return filePath;
  }
}
