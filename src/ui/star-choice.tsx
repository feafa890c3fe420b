import { Text, View } from '@tarojs/components';
import { useWords } from '@/words/dictionary';
import { Icon } from './icon';
import { named } from './names';
import { Pressable } from './pressable';
import { starWords } from './star-words';
import './star-choice.scss';

interface Props {
  name: string;
  /** 0: not chosen yet. */
  value: number;
  onChange: (value: number) => void;
  wrong?: boolean;
}

/** One to five stars, each as large as a fingertip, and what they mean. */
export function StarChoice({ name, value, onChange, wrong }: Props) {
  const t = useWords(starWords);
  return (
    <View className={`star-choice${wrong ? ' is-wrong' : ''}`}>
      <View className="star-choice-words">
        <Text className="star-choice-name">{name}</Text>
        <Text className="star-choice-meaning">{value > 0 ? t.meaning(value) : t.choose}</Text>
      </View>
      <View className="star-choice-row" {...named(name, 'radiogroup')}>
        {[1, 2, 3, 4, 5].map((n) => (
          <Pressable
            key={n}
            role="radio"
            checked={n === value}
            label={`${name} ${t.stars(n)} ${t.meaning(n)}`}
            className={`star-choice-one${n <= value ? ' is-on' : ''}`}
            onPress={() => onChange(n)}
          >
            <Icon name="star" size={26} />
          </Pressable>
        ))}
      </View>
    </View>
  );
}
