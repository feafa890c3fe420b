import { View } from '@tarojs/components';
import { createContext, type PropsWithChildren, useContext, useEffect, useId } from 'react';
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

/** A module of the homepage: it counts as seen once it comes onto the screen, once a visit. */
export function Counted({ module, children }: PropsWithChildren<{ module: CountedModule }>) {
  const counter = useContext(CounterContext);
  const id = `module${useId().replace(/\W/g, '')}`;
  useEffect(() => {
    if (!counter) return;
    const stop = watchSight(id, (inSight) => {
      if (!inSight) return;
      counter.saw(module);
      stop();
    });
    return stop;
  }, [counter, id, module]);
  return <View id={id}>{children}</View>;
}
