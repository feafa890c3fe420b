import { stopPullDownRefresh, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import type { Pages } from '@/cloud/use-pages';

/** A page that is one list: more of it at its end, all of it anew when it is pulled down. */
export function useListGestures({ extend, reload }: Pick<Pages<unknown>, 'extend' | 'reload'>): void {
  useReachBottom(extend);
  usePullDownRefresh(() => {
    reload();
    stopPullDownRefresh();
  });
}
