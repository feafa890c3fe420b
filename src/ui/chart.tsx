import { Image, Text, View } from '@tarojs/components';
import { asPicture, type ChartPoint, lineChart } from './chart-drawing';
import { named } from './names';
import { useDark } from './use-dark';
import './chart.scss';

interface Props {
  points: readonly ChartPoint[];
  /** What the line shows, in one sentence with its last value: read out instead of the drawing. */
  label: string;
  /** Writes a value for the scale. */
  format: (value: number) => string;
  /** Amounts start at zero; scores show their changes close up. */
  fromZero?: boolean;
}

const light = { line: '#c0311a', fill: 'rgba(192,49,26,0.08)', grid: '#efede8' };
const dark = { line: '#ff937b', fill: 'rgba(255,147,123,0.12)', grid: '#34302c' };

/** A line over time. The drawing is a picture; the scale is text, so that it grows with the reader's setting. */
export function Chart({ points, label, format, fromZero = true }: Props) {
  const style = useDark() ? dark : light;
  const values = points.map((point) => point.value);
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return null;
  return (
    <View className="chart" {...named(label, 'img')}>
      <View className="chart-scale">
        <Text>{format(Math.max(...values))}</Text>
        <Text>{fromZero ? format(0) : format(Math.min(...values))}</Text>
      </View>
      <View className="chart-plot">
        <Image
          className="chart-image"
          mode="scaleToFill"
          src={asPicture(lineChart(points, style, fromZero))}
          {...(process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : {})}
        />
        <View className="chart-days">
          <Text>{first.label}</Text>
          <Text>{last.label}</Text>
        </View>
      </View>
    </View>
  );
}
