import Taro from '@tarojs/taro';

/** Opens one picture large. */
export const look = (url: string): void => void Taro.previewImage({ current: url, urls: [url] });
