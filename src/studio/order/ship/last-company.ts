import Taro from '@tarojs/taro';
import { companies, type DeliveryId } from './companies';

const KEY = 'tongdian.studio.delivery';

/** Who packs, packs for one company all day: the last one is taken first. */
export function lastCompany(): DeliveryId | null {
  const saved = Taro.getStorageSync<string>(KEY);
  return companies.find((company) => company === saved) ?? null;
}

export function rememberCompany(company: DeliveryId): void {
  Taro.setStorageSync(KEY, company);
}
