import Taro from '@tarojs/taro';
import { useEffect, useId, useState } from 'react';
import { useJoined } from '@/words/joined';
import { indexAt } from './chart-drawing';
import { named } from './names';

/** What a tap, a moving finger and a mouse have in common, as WeChat and browsers tell it. */
interface Pointer {
  detail?: unknown;
  clientX?: number;
  touches?: ArrayLike<{ clientX: number }>;
  changedTouches?: ArrayLike<{ clientX: number }>;
}

/** Lets a finger, a mouse or the arrow keys pick one of `n` points along a drawing. */
export function usePointing(n: number, label: string, describe: (index: number) => string) {
  const id = `chart${useId().replace(/\W/g, '')}`;
  const [index, setIndex] = useState<number | null>(null);
  const join = useJoined();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of days means other days
  useEffect(() => setIndex(null), [n]);

  const point = (event: Pointer) => {
    const x = xOf(event);
    if (x === null) return;
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((found) => {
        const area = Array.isArray(found) ? found[0] : found;
        if (area) setIndex(indexAt(x - area.left, area.width, n));
      })
      .exec();
  };
  const area = {
    id,
    onClick: (event: unknown) => point(event as Pointer),
    onTouchMove: (event: unknown) => point(event as Pointer),
    ...(process.env.TARO_ENV === 'h5'
      ? slider(n, index, label, describe, setIndex)
      : named(join.clause([label, index !== null && describe(index)]), 'img')),
  };
  return { index, area };
}

function xOf(event: Pointer): number | null {
  const touch = event.touches?.[0] ?? event.changedTouches?.[0];
  if (touch) return touch.clientX;
  if (typeof event.clientX === 'number') return event.clientX;
  const x = (event.detail as { x?: unknown } | undefined)?.x;
  return typeof x === 'number' ? x : null;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** In a browser the drawing is a slider over its days: reachable, moved by the arrow keys, read out day by day. */
function slider(
  n: number,
  index: number | null,
  label: string,
  describe: (index: number) => string,
  setIndex: (index: number) => void,
) {
  const at = index ?? n - 1;
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': 1,
    'aria-valuemax': n,
    'aria-valuenow': at + 1,
    'aria-valuetext': n > 0 ? describe(Math.min(at, n - 1)) : label,
    onKeyDown: (event: { key: string; preventDefault(): void }) => {
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      setIndex(Math.min(n - 1, Math.max(0, index === null ? n - 1 : at + step)));
    },
  };
}
