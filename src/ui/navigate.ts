import Taro from '@tarojs/taro';

export const HOME = '/pages/discover/index';
/** WeChat refuses an eleventh page. */
const DEEPEST = 10;

/** The page before; the front page for someone who came straight here. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.switchTab({ url: HOME });
}

/** Opens a page with its query; at WeChat's limit of ten it takes the place of the page in front. */
export function open(path: string, query: Readonly<Record<string, string | undefined>> = {}): void {
  const fields = Object.entries(query).filter((field): field is [string, string] => Boolean(field[1]));
  const tail = fields.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
  const url = `/${path}${tail ? `?${tail}` : ''}`;
  const go = Taro.getCurrentPages().length >= DEEPEST ? Taro.redirectTo : Taro.navigateTo;
  // Moments' single page opens nothing: WeChat itself tells the reader to go to the mini program.
  go({ url }).catch((cause: unknown) => console.warn(`${path} could not be opened`, cause));
}

export const openShop = (shopId: string) => open('pages/shop/index', { shopId });
export const openProduct = (productId: string) => open('pages/product/index', { productId });
