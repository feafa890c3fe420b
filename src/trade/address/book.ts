import Taro from '@tarojs/taro';
import { create } from 'zustand';
import type { Input } from '@/cloud/call';

export type Address = Input<'orders', 'place'>['address'];

const KEY = 'tongdian.address';

interface AddressState {
  address: Address | null;
  keep(address: Address): void;
}

/** The address last used, kept on this phone only. */
export const useAddress = create<AddressState>((set) => ({
  address: Taro.getStorageSync<Address | ''>(KEY) || null,
  keep(address) {
    Taro.setStorageSync(KEY, address);
    set({ address });
  },
}));

/** What wx.chooseAddress answers, as far as an order needs it. */
export interface WeChatAddress {
  userName: string;
  telNumber: string;
  provinceName: string;
  cityName: string;
  countyName: string;
  streetName?: string;
  detailInfo: string;
  postalCode?: string;
}

/** The address as an order carries it. WeChat tells the street apart; an order does not. */
export function fromWeChat(chosen: WeChatAddress): Address {
  const street =
    chosen.streetName && !chosen.detailInfo.startsWith(chosen.streetName) ? chosen.streetName : '';
  return {
    userName: chosen.userName,
    telNumber: chosen.telNumber,
    provinceName: chosen.provinceName,
    cityName: chosen.cityName,
    countyName: chosen.countyName,
    detailInfo: `${street}${chosen.detailInfo}`,
    ...(chosen.postalCode ? { postalCode: chosen.postalCode } : {}),
  };
}

/** The place in one line: 浙江省杭州市西湖区文三路 1 号. Towns that are provinces are named once. */
export function placeText(address: Address): string {
  const { provinceName, cityName, countyName, detailInfo } = address;
  return `${provinceName}${cityName === provinceName ? '' : cityName}${countyName} ${detailInfo}`;
}
