import { Text, View } from '@tarojs/components';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import './choices.scss';

interface Props<K extends string> {
  name: string;
  choices: readonly { key: K; text: string }[];
  chosen: K | null;
  onChoose: (key: K) => void;
  /** All as wide as one another, without room of its own around them: a row of a form. */
  even?: boolean;
  /** Its name stands above it already, as the title of what it lies in. */
  titled?: boolean;
}

/** One of a few, all in view. */
export function Choices<K extends string>({ name, choices, chosen, onChoose, even, titled }: Props<K>) {
  // Three of four and one below them would look like an afterthought.
  const form = even ? (choices.length === 4 ? ' is-even is-paired' : ' is-even') : '';
  return (
    <View className={`choices${form}`}>
      {titled ? null : <Text className="choices-name">{name}</Text>}
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
