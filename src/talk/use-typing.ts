import { useRef } from 'react';
import type { Ms } from '../../domain/units';

/** A sign of typing is shown for six seconds; one call in ten is sign enough. */
const EVERY: Ms = 10_000;

/** Tells the other side that somebody types, now and then. */
export function useTyping(tell: () => void): () => void {
  const toldAt = useRef(0);
  return () => {
    const now = Date.now();
    if (now - toldAt.current < EVERY) return;
    toldAt.current = now;
    tell();
  };
}
