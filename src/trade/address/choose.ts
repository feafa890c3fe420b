import Taro from '@tarojs/taro';
import { open } from '@/ui/navigate';
import { fromWeChat, useAddress } from './book';

/**
 * Lets the shopper choose where things go: WeChat's own address book on a phone, our form in a browser and
 * where WeChat's cannot be used (permission refused, privacy guide not yet declared).
 */
export async function chooseAddress(): Promise<void> {
  if (process.env.TARO_ENV === 'h5') return open('trade/address/index');
  try {
    useAddress.getState().keep(fromWeChat(await Taro.chooseAddress()));
  } catch (cause) {
    const reason = (cause as { errMsg?: string }).errMsg ?? '';
    if (!reason.includes('cancel')) open('trade/address/index');
  }
}
