import Taro from '@tarojs/taro';

let known: number | undefined;

/**
 * How much larger than usual the reader wants text: 1 to 2.
 * WeChat tells it (base library 2.26.1, `fontSizeScaleFactor`); in a browser text follows the root font size by itself.
 */
export function textScale(): number {
  if (process.env.TARO_ENV === 'h5') return 1;
  known ??= asked();
  return known;
}

function asked(): number {
  try {
    const info = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number };
    return Math.min(2, Math.max(1, info.fontSizeScaleFactor ?? 1));
  } catch {
    return 1;
  }
}
