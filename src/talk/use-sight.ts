import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';

/** Whether somebody can see the page: it is on top, and in a browser its window is not hidden. */
export function useSight(): boolean {
  const [onTop, setOnTop] = useState(true);
  const [inWindow, setInWindow] = useState(true);
  useDidShow(() => setOnTop(true));
  useDidHide(() => setOnTop(false));
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return;
    const look = () => setInWindow(document.visibilityState !== 'hidden');
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return onTop && inWindow;
}
