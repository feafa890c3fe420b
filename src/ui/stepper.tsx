import { Text, View } from '@tarojs/components';
import { useWords } from '@/words/dictionary';
import { Icon } from './icon';
import { named } from './names';
import { Pressable } from './pressable';
import { uiWords } from './words';
import './stepper.scss';

interface Props {
  value: number;
  min?: number;
  max: number;
  onChange: (value: number) => void;
}

/** Fewer, how many, more. */
export function Stepper({ value, min = 1, max, onChange }: Props) {
  const t = useWords(uiWords);
  return (
    <View className="stepper" {...named(t.quantity(value), 'group')}>
      <Pressable
        className="stepper-end"
        label={t.fewer}
        disabled={value <= min}
        onPress={() => onChange(Math.max(min, value - 1))}
      >
        <Icon name="minus" size={16} />
      </Pressable>
      <Text className="stepper-value">{value}</Text>
      <Pressable
        className="stepper-end"
        label={t.moreOf}
        disabled={value >= max}
        onPress={() => onChange(Math.min(max, value + 1))}
      >
        <Icon name="plus" size={16} />
      </Pressable>
    </View>
  );
}
