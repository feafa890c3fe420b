import { useEffect, useState } from 'react';
import { call, type Input, type Output } from '@/cloud/call';
import type { Ms } from '../../../domain/units';

export type Advice = Output<'shops', 'nameAdvice'>;
type About = Omit<Input<'shops', 'nameAdvice'>, 'name'>;

/** Who types on does not want the advice on half a name. */
const pause: Ms = 350;

export interface Advised {
  /** About the name as it is typed now; null while nothing is known of it. */
  advice: Advice | null;
  state: 'none' | 'asking' | 'known' | 'late';
}

/** What the platform thinks of a shop's name while it is typed. A later question drops the answer to an earlier one. */
export function useAdvice(name: string, about: About): Advised {
  const [advised, setAdvised] = useState<Advised>({ advice: null, state: 'none' });
  const key = JSON.stringify({ name, ...about });
  useEffect(() => {
    const asked = JSON.parse(key) as Input<'shops', 'nameAdvice'>;
    if (asked.name.trim() === '') return setAdvised({ advice: null, state: 'none' });
    setAdvised((old) => ({ ...old, state: 'asking' }));
    let dropped = false;
    const timer = setTimeout(async () => {
      const outcome = await call('shops', 'nameAdvice', asked);
      if (dropped) return;
      setAdvised(outcome.ok ? { advice: outcome.data, state: 'known' } : { advice: null, state: 'late' });
    }, pause);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [key]);
  return advised;
}
