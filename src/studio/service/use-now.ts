import { useEffect, useState } from 'react';
import type { Ms } from '../../../domain/units';

/** The time, anew every so often: waiting times grow without a call. */
export function useNow(every: Ms): Ms {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
