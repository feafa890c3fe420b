import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** Runs when somebody comes back to the page, not when it first shows. */
export function useReturn(run: () => void): void {
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current) run();
    shown.current = true;
  });
}
