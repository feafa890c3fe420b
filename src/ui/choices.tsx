import { Text, View } from '@tarojs/components';
import { named } from './names';
import { Pressable } from './pressable';
import './choices.scss';

interface Props<K extends string> {
  name: string;
  choices: readonly { key: K; text: string }[];
  chosen: K | null;
  onChoose: (key: K) => void;
}

/** One of a few, all in view. */
export function Choices<K extends string>({ name, choices, chosen, onChoose }: Props<K>) {
  return (
    <View className="choices">
      <Text className="choices-name">{name}</Text>
      <View className="choices-row" {...named(name, 'radiogroup')}>
        {choices.map(({ key, text }) => (
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
