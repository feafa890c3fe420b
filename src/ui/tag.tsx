import { Text, View } from '@tarojs/components';
import './tag.scss';

export type Tone = 'quiet' | 'accent' | 'good' | 'warn';

/** One short word on a soft ground. */
export function Tag({ text, tone = 'quiet' }: { text: string; tone?: Tone }) {
  return <Text className={`tag is-${tone}`}>{text}</Text>;
}

/** A count beside something; nothing at 0. */
export function Badge({ count }: { count: number }) {
  if (count <= 0) return null;
  return (
    <View className="badge">
      <Text>{count > 99 ? '99+' : count}</Text>
    </View>
  );
}
