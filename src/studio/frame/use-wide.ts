import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';

/** From this width on there is room for a side navigation and two columns; `frame.scss` knows it too. */
const WIDE = 900;

/** Whether the window is wide; follows a window that changes (a computer, a tablet that is turned). */
export function useWide(): boolean {
  const [isWide, setWide] = useState(measured);
  useEffect(() => {
    const follow = () => setWide(measured());
    Taro.onWindowResize(follow);
    return () => Taro.offWindowResize(follow);
  }, []);
  return isWide;
}

// Asked anew at each change: what Taro tells its listeners in a browser is the screen, not the window.
function measured(): boolean {
  return Taro.getWindowInfo().windowWidth >= WIDE;
}
