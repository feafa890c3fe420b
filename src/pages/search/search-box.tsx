import { View } from '@tarojs/components';
import { named } from '@/ui/names';
import { SearchField } from '@/ui/search-field';
import { useWords } from '@/words/dictionary';
import { words } from './words';
import './search-box.scss';

interface Props {
  text: string;
  placeholder: string;
  /** Puts the cursor there at once. */
  focus: boolean;
  /** Id of the list of suggestions, and of the line in hand; empty for none. */
  list: string;
  active: string;
  onText: (text: string) => void;
  onSearch: (text: string) => void;
  onClear: () => void;
  /** Arrow keys and Escape in a browser; answers whether that was its key. */
  onKey: (key: string) => boolean;
}

/** Where the shopper types. In a browser it is a combobox over the list of suggestions. */
export function SearchBox(props: Props) {
  const { text, placeholder, focus, onText, onSearch, onClear } = props;
  const t = useWords(words);
  return (
    <View className="search-box" {...named(t.title, 'search')}>
      <SearchField
        text={text}
        placeholder={placeholder}
        clear={t.clear}
        focus={focus}
        native={combobox(props)}
        onText={onText}
        onSearch={onSearch}
        onClear={onClear}
      />
    </View>
  );
}

interface Key {
  key: string;
  isComposing?: boolean;
  target: unknown;
  preventDefault(): void;
}

/**
 * Keys come here rather than through Taro, whose event knows neither the key's name nor whether an input method is
 * still at work: Enter that ends a composition chooses a word, not a search.
 */
function combobox({ list, active, onSearch, onKey }: Props) {
  return {
    role: 'combobox',
    type: 'search',
    enterkeyhint: 'search',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': list ? 'true' : 'false',
    'aria-controls': list || null,
    'aria-activedescendant': active || null,
    onKeyDown: (event: Key) => {
      if (event.isComposing) return;
      if (onKey(event.key)) event.preventDefault();
      else if (event.key === 'Enter') onSearch((event.target as HTMLInputElement).value);
    },
  };
}
