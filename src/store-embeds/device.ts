import Taro from '@tarojs/taro';
import { type StoreTag, showsStore } from './where';

/** Whether this phone shows 微信小店's component. Where WeChat is too old to say what it is, it does not. */
export function hasStore(tag: StoreTag): boolean {
  if (process.env.TARO_ENV !== 'weapp') return false;
  if (typeof Taro.getAppBaseInfo !== 'function' || typeof Taro.getDeviceInfo !== 'function') return false;
  const { SDKVersion } = Taro.getAppBaseInfo();
  const { platform } = Taro.getDeviceInfo();
  return showsStore(tag, { platform: String(platform), library: String(SDKVersion) });
}
