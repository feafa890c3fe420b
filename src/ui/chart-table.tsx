import { ScrollView, Text, View } from '@tarojs/components';
import { named } from './names';

export interface TableData {
  head: readonly string[];
  /** One row a day; the first cell names it. */
  rows: readonly (readonly string[])[];
}

/** The figures of a chart as rows, newest first, with aligned numerals. */
export function ChartTable({ label, head, rows }: TableData & { label: string }) {
  return (
    <ScrollView
      scrollY
      className="chart-table-scroll"
      {...(process.env.TARO_ENV === 'h5' ? { tabIndex: 0 } : {})}
    >
      <View className="chart-table" {...named(label, 'table')}>
        <View className="chart-row is-head" {...named(undefined, 'row')}>
          {head.map((title) => (
            <View key={title} className="chart-cell" {...named(undefined, 'columnheader')}>
              <Text>{title}</Text>
            </View>
          ))}
        </View>
        {[...rows].reverse().map((row) => (
          <View key={row[0]} className="chart-row" {...named(undefined, 'row')}>
            {row.map((cell, i) => (
              <View key={head[i]} className="chart-cell" {...named(undefined, i ? 'cell' : 'rowheader')}>
                <Text>{cell}</Text>
              </View>
            ))}
          </View>
        ))}
      </View>
    </ScrollView>
  );
}
