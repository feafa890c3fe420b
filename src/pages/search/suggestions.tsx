import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from '@/ui/icon';
import { Marked } from '@/ui/marked';
import { marksOf, partsOf } from '@/ui/marks';
import { named } from '@/ui/names';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { type Choice, choiceKey } from './choices';
import { words } from './words';
import './suggestions.scss';

interface Props {
  /** Of the list; its lines are numbered after it. */
  id: string;
  typed: string;
  choices: readonly Choice[];
  /** The line that the arrow keys reached; -1 for none. */
  active: number;
  onChoose: (choice: Choice) => void;
}

const icons: Record<Choice['kind'], IconName> = {
  typed: 'search',
  shop: 'shop',
  category: 'category',
  query: 'search',
  product: 'parcel',
};

/** Lines under the field. A browser's reader hears them as a list box whose cursor stays in the field. */
export function Suggestions({ id, typed, choices, active, onChoose }: Props) {
  const t = useWords(words);
  const join = useJoined();
  return (
    <View id={id} className="suggestions" {...named(t.suggestions, 'listbox')}>
      {choices.map((choice, i) => (
        <View
          key={choiceKey(choice)}
          id={`${id}-${i}`}
          className={`suggestion pressable${i === active ? ' is-active' : ''}`}
          hoverClass="is-pressed"
          onClick={() => onChoose(choice)}
          {...named(join.clause([choice.text, t[choice.kind]]), 'option')}
          {...(process.env.TARO_ENV === 'h5' ? { 'aria-selected': String(i === active) } : {})}
        >
          <Icon name={icons[choice.kind]} size={17} />
          <View className="suggestion-text">
            <Marked
              parts={partsOf(choice.text, choice.kind === 'typed' ? [] : marksOf(choice.text, typed))}
            />
          </View>
          <Text className="suggestion-kind">{t[choice.kind]}</Text>
        </View>
      ))}
    </View>
  );
}
