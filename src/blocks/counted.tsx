import { createContext, useContext, useEffect, useId } from 'react';
import { watchSight } from '@/ui/watch-sight';
import type { CountedModule } from '../../domain/homepage/modules';

/** Hears what of a homepage was seen and tapped. */
export interface Counter {
  saw(module: CountedModule): void;
  tapped(module: CountedModule): void;
}

/** Without one nothing is counted: a preview, a visitor without a login. */
export const CounterContext = createContext<Counter | null>(null);

export function useTapped(module: CountedModule): () => void {
  const counter = useContext(CounterContext);
  return () => counter?.tapped(module);
}

/**
 * The id of the element that is the module: it counts as seen once it comes onto the screen, once a visit. No element of
 * its own: every one of them costs the first screen some hundred bytes.
 */
export function useCounted(module: CountedModule): string {
  const counter = useContext(CounterContext);
  const id = `m${useId().replace(/\W/g, '')}`;
  useEffect(() => {
    if (!counter) return;
    const stop = watchSight(id, (inSight) => {
      if (!inSight) return;
      counter.saw(module);
      stop();
    });
    return stop;
  }, [counter, id, module]);
  return id;
}

/** What is on the screen from the beginning. */
export function useSeen(module: CountedModule): void {
  const counter = useContext(CounterContext);
  useEffect(() => counter?.saw(module), [counter, module]);
}
