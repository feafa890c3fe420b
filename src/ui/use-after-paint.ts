import { useEffect, useState } from 'react';

/**
 * False until what stands above was painted: a browser draws nothing of a page before all of it is made. In WeChat, where
 * a second drawing is a second setData, true from the start.
 */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(process.env.TARO_ENV !== 'h5');
  useEffect(() => {
    if (painted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [painted]);
  return painted;
}
