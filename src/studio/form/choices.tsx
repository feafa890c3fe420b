import { Text, View } from '@tarojs/components';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import './choices.scss';

interface Props<K extends string> {
  label: string;
  options: readonly { key: K; text: string }[];
  chosen: K;
  onChoose: (key: K) => void;
}

/** One of a few, side by side. */
export function Choices<K extends string>({ label, options, chosen, onChoose }: Props<K>) {
  return (
    <View className="choices">
      <Text className="choices-name">{label}</Text>
      <View className="choices-row" {...named(label, 'radiogroup')}>
        {options.map(({ key, text }) => (
          <Pressable
            key={key}
            role="radio"
            checked={key === chosen}
            className={`choices-one${key === chosen ? ' is-chosen' : ''}`}
            onPress={() => onChoose(key)}
          >
            <Text>{text}</Text>
          </Pressable>
        ))}
      </View>
    </View>
  );
}
