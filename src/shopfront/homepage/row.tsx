import { View } from '@tarojs/components';
import { type PropsWithChildren, useRef, useState } from 'react';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { homepageWords } from './words';

interface Props {
  name: string;
  at: number;
  of: number;
  /** Height of one row with the space under it, in px: how far a drag must go to pass it. */
  step: number;
  onMove: (to: number) => void;
}

/** One of several in an order: moved up and down by its buttons, or dragged by its handle. */
export function MovableRow({ name, at, of, step, onMove, children }: PropsWithChildren<Props>) {
  const t = useWords(homepageWords);
  const { shift, handle } = useDrag(step, (steps) => onMove(Math.max(0, Math.min(of - 1, at + steps))));
  return (
    <View
      className={`home-row${shift === 0 ? '' : ' is-dragged'}`}
      style={shift === 0 ? undefined : { transform: `translateY(${shift}px)` }}
    >
      <View className="home-handle" {...handle} aria-hidden="true">
        <Icon name="stack" size={18} />
      </View>
      <View className="home-row-body">{children}</View>
      <View className="home-moves">
        <Pressable
          className="home-move is-up"
          label={t.up(name)}
          disabled={at === 0}
          onPress={() => onMove(at - 1)}
        >
          <Icon name="down" size={18} />
        </Pressable>
        <Pressable
          className="home-move"
          label={t.down(name)}
          disabled={at === of - 1}
          onPress={() => onMove(at + 1)}
        >
          <Icon name="down" size={18} />
        </Pressable>
      </View>
    </View>
  );
}

/** The part of a touch that is looked at; Taro's own type for a view's touches lacks it. */
interface Touched {
  touches?: ArrayLike<{ clientY: number }>;
}

/** Follows a finger, or a mouse in a browser; at the end tells by how many rows it went. */
function useDrag(step: number, onEnd: (steps: number) => void) {
  const [shift, setShift] = useState(0);
  const from = useRef<number | null>(null);
  const moved = useRef(0);
  const start = (y: number) => {
    from.current = y;
    moved.current = 0;
  };
  const move = (y: number) => {
    if (from.current === null) return;
    moved.current = y - from.current;
    setShift(moved.current);
  };
  const end = () => {
    if (from.current === null) return;
    from.current = null;
    setShift(0);
    const steps = Math.round(moved.current / step);
    if (steps !== 0) onEnd(steps);
  };
  const yOf = (event: Touched) => event.touches?.[0]?.clientY ?? 0;
  return {
    shift,
    handle: {
      catchMove: true,
      onTouchStart: (event: unknown) => start(yOf(event as Touched)),
      onTouchMove: (event: unknown) => move(yOf(event as Touched)),
      onTouchEnd: end,
      onTouchCancel: end,
      ...(process.env.TARO_ENV === 'h5' ? mouse(start, move, end) : {}),
    },
  };
}

function mouse(start: (y: number) => void, move: (y: number) => void, end: () => void) {
  return {
    onMouseDown(event: { clientY: number; preventDefault(): void }) {
      event.preventDefault();
      start(event.clientY);
      const follow = ({ clientY }: MouseEvent) => move(clientY);
      const drop = () => {
        document.removeEventListener('mousemove', follow);
        document.removeEventListener('mouseup', drop);
        end();
      };
      document.addEventListener('mousemove', follow);
      document.addEventListener('mouseup', drop);
    },
  };
}
