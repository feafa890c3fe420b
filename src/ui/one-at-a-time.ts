import { useRef, useState } from 'react';

/**
 * Work that a press begins. While it is under way another press begins nothing, not even one that comes before the first
 * is drawn; `doing` is what it was begun with.
 */
export function useOneAtATime<A extends readonly unknown[]>(
  work: (...given: A) => Promise<unknown>,
): { busy: boolean; doing: A | null; go: (...given: A) => Promise<void> } {
  const [doing, setDoing] = useState<A | null>(null);
  const isUnderWay = useRef(false);
  const go = async (...given: A) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setDoing(given);
    try {
      await work(...given);
    } finally {
      isUnderWay.current = false;
      setDoing(null);
    }
  };
  return { busy: doing !== null, doing, go };
}
