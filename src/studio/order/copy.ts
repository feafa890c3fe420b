import Taro from '@tarojs/taro';

/** Puts a text on the clipboard; both platforms say so themselves. */
export function copy(text: string): void {
  void Taro.setClipboardData({ data: text });
}
