import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';

/** From this width on there is room for a side navigation and two columns; `frame.scss` knows it too. */
const WIDE = 900;

/** Whether the window is at least so wide, in px; follows a window that changes (a computer, a tablet that is turned). */
export function useWide(from = WIDE): boolean {
  const [isWide, setWide] = useState(() => measured(from));
  useEffect(() => {
    const follow = () => setWide(measured(from));
    Taro.onWindowResize(follow);
    return () => Taro.offWindowResize(follow);
  }, [from]);
  return isWide;
}

// Asked anew at each change: what Taro tells its listeners in a browser is the screen, not the window.
function measured(from: number): boolean {
  return Taro.getWindowInfo().windowWidth >= from;
}
