import Taro from '@tarojs/taro';

/** WeChat opens no tables of this kind: the text goes to the clipboard, ready for a spreadsheet. */
export function handOver(_name: string, text: string): void {
  void Taro.setClipboardData({ data: text });
}
