import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';

/** Whether the reader's screen is dark now: only for what CSS cannot colour. */
export function useDark(): boolean {
  const [isDark, setDark] = useState(askedOnce);
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5') {
      const query = window.matchMedia('(prefers-color-scheme: dark)');
      const follow = () => setDark(query.matches);
      query.addEventListener('change', follow);
      return () => query.removeEventListener('change', follow);
    }
    const follow = ({ theme }: { theme: string }) => setDark(theme === 'dark');
    Taro.onThemeChange(follow);
    return () => Taro.offThemeChange(follow);
  }, []);
  return isDark;
}

function askedOnce(): boolean {
  if (process.env.TARO_ENV === 'h5') return window.matchMedia('(prefers-color-scheme: dark)').matches;
  return Taro.getAppBaseInfo().theme === 'dark';
}
