import Taro from '@tarojs/taro';

/** A sentence that comes and goes by itself. */
export function toast(title: string): void {
  void Taro.showToast({ title, icon: 'none', duration: 2200 });
}
