import { useDidHide, useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** Runs when somebody comes back to the page, not when it first shows. */
export function useReturn(run: () => void): void {
  const away = useRef(false);
  useDidHide(() => {
    away.current = true;
  });
  useDidShow(() => {
    if (away.current) run();
    away.current = false;
  });
}
