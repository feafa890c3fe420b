import { Image, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useWords } from '@/words/dictionary';
import { asPicture, type ChartKind, type ChartPoint, drawing, placeOf, spanOf } from './chart-drawing';
import { ChartTable, type TableData } from './chart-table';
import { chartWords } from './chart-words';
import { Pressable } from './pressable';
import { useDark } from './use-dark';
import { usePointing } from './use-pointing';
import './chart.scss';

interface Props {
  kind?: ChartKind;
  points: readonly ChartPoint[];
  /** What is drawn, in one sentence: the drawing's name for screen readers. */
  label: string;
  /** Writes a value for the scale. */
  format: (value: number) => string;
  /** One day in full, shown when it is tapped: date and value. */
  describe: (index: number) => string;
  /** The same figures as rows, for whoever would rather read them. */
  table: TableData;
  /** Amounts start at zero; scores show their changes close up. */
  fromZero?: boolean;
}

const light = { line: '#c0311a', fill: 'rgba(192,49,26,0.08)', grid: '#e7e4de' };
const dark = { line: '#ff937b', fill: 'rgba(255,147,123,0.12)', grid: '#34302c' };

/**
 * Figures over time, as bars or as a line. The drawing is a picture, so that 90 days cost WeChat's renderer one node;
 * the scale and what is picked are text and grow with the reader's setting.
 */
export function Chart({ kind = 'line', points, label, format, describe, table, fromZero = true }: Props) {
  const t = useWords(chartWords);
  const [asTable, setAsTable] = useState(false);
  const style = useDark() ? dark : light;
  const pointing = usePointing(points.length, label, describe);
  const span = spanOf(points, fromZero);
  const picked = pointing.index === null ? undefined : points[pointing.index];
  if (points.length === 0) return null;
  return (
    <View className="chart">
      <View className="chart-head">
        <Text className={`chart-picked${picked ? ' is-on' : ''}`}>
          {picked && pointing.index !== null ? describe(pointing.index) : asTable ? '' : t.pick}
        </Text>
        <Pressable
          className="chart-toggle"
          label={asTable ? t.showChart : t.showTable}
          onPress={() => setAsTable(!asTable)}
        >
          <Text>{asTable ? t.asChart : t.asTable}</Text>
        </Pressable>
      </View>
      {asTable ? (
        <ChartTable label={label} {...table} />
      ) : (
        <View className="chart-body">
          <View className="chart-scale">
            {[span.high, (span.high + span.low) / 2, span.low].map((value) => (
              <Text key={value}>{format(value)}</Text>
            ))}
          </View>
          <View className="chart-plot">
            <View className="chart-area" {...pointing.area}>
              <Image
                className="chart-image"
                mode="scaleToFill"
                src={asPicture(drawing(kind, points, style, span))}
                {...(process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '', draggable: false } } : {})}
              />
              {picked && pointing.index !== null ? (
                <Mark {...placeOf(pointing.index, picked.value, points.length, span)} kind={kind} />
              ) : null}
            </View>
            <View className="chart-days">
              {[0, Math.floor((points.length - 1) / 2), points.length - 1].map((i) => (
                <Text key={i}>{points[i]?.label}</Text>
              ))}
            </View>
          </View>
        </View>
      )}
    </View>
  );
}

function Mark({ x, y, kind }: { x: number; y: number; kind: ChartKind }) {
  const left = `${x * 100}%`;
  return (
    <>
      <View className="chart-stem" style={{ left }} />
      {kind === 'line' ? <View className="chart-dot" style={{ left, top: `${y * 100}%` }} /> : null}
    </>
  );
}
