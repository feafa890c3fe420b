import { View } from '@tarojs/components';
import { memo, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { afterSight, heldHeight, isDrawn, stretchesOf } from './stretches';
import { watchSight } from './watch-sight';

/** What a list remembers of itself, so that it can be drawn again as it was. */
export interface ListPlace {
  /** Height in px of each stretch that was seen. */
  heights: Map<number, number>;
  /** Stretches on the screen. */
  inSight: ReadonlySet<number>;
}

/** Before anybody looked: the first stretch alone is drawn, so that the first screen stays lean. */
export const topOfList = (): ListPlace => ({ heights: new Map(), inSight: new Set([-1]) });

interface Props<Row> {
  rows: readonly Row[];
  /** Where the reader was; kept up to date as they go on. Another list has another place and another `key`. */
  place: ListPlace;
  /** Class of the box around each stretch of rows. */
  className: string;
  /** Class of the box around all of them. */
  outerClass?: string;
  /** Rows of a stretch: a little more than a screen holds. */
  size?: number;
  children: (row: Row, index: number) => ReactNode;
}

/**
 * A list of any length on few nodes: only the stretches on the screen and next to it are drawn, the others hold their
 * place. WeChat slows down from 1,000 nodes on.
 */
export function LongList<Row>({ rows, place, className, outerClass, size = 6, children }: Props<Row>) {
  const id = `list${useId().replace(/\W/g, '')}`;
  const [inSight, setInSight] = useState(place.inSight);
  const actual = useRef(new Set<number>());
  const seen = useCallback(
    (index: number, on: boolean, height: number, drawn: boolean) => {
      if (drawn && height > 0) place.heights.set(index, height);
      if (on) actual.current.add(index);
      else actual.current.delete(index);
      place.inSight = afterSight(place.inSight, actual.current);
      setInSight(place.inSight);
    },
    [place],
  );
  return (
    <View className={outerClass}>
      {stretchesOf(rows, size).map((stretch, index) => (
        <Stretch
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place
          key={index}
          id={`${id}-${index}`}
          index={index}
          className={className}
          drawn={isDrawn(index, inSight)}
          height={heldHeight(index, place.heights)}
          onSeen={seen}
        >
          {isDrawn(index, inSight) ? stretch.map((row, i) => children(row, index * size + i)) : null}
        </Stretch>
      ))}
    </View>
  );
}

interface StretchProps {
  id: string;
  index: number;
  className: string;
  drawn: boolean;
  height: number;
  onSeen: (index: number, on: boolean, height: number, drawn: boolean) => void;
  children: ReactNode;
}

const Stretch = memo(
  function Stretch({ id, index, className, drawn, height, onSeen, children }: StretchProps) {
    const isDrawnNow = useRef(drawn);
    isDrawnNow.current = drawn;
    useEffect(
      () => watchSight(id, (on, high) => onSeen(index, on, high, isDrawnNow.current)),
      [id, index, onSeen],
    );
    return (
      <View id={id} className={className} style={drawn ? '' : `height: ${height}px`}>
        {children}
      </View>
    );
  },
  // What is not drawn and stays so has nothing new to show.
  (before, after) => !before.drawn && !after.drawn && before.height === after.height,
);
