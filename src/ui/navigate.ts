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
  if (Taro.getCurrentPages().length >= DEEPEST) void Taro.redirectTo({ url });
  else void Taro.navigateTo({ url });
}

export const openShop = (shopId: string) => open('pages/shop/index', { shopId });
export const openProduct = (productId: string) => open('pages/product/index', { productId });
