import { Input, View } from '@tarojs/components';
import { Icon } from './icon';
import { named } from './names';
import { Pressable } from './pressable';
import './search-field.scss';

interface Props {
  text: string;
  placeholder: string;
  /** What the field is for, where its placeholder does not say it. */
  name?: string;
  /** What the cross says to a screen reader; without `onClear` there is none. */
  clear?: string;
  most?: number;
  /** Puts the cursor there at once. */
  focus?: boolean;
  /** A browser's attributes and key handlers beside its name. */
  native?: Record<string, unknown>;
  onText: (text: string) => void;
  onSearch: (text: string) => void;
  onClear?: () => void;
  onLeave?: () => void;
}

/** Where one types what to look for. */
export function SearchField(props: Props) {
  const { text, placeholder, name = placeholder, clear, most = 100, focus } = props;
  const { native, onText, onSearch, onClear, onLeave } = props;
  return (
    <View className="search-field">
      <Icon name="search" size={18} />
      <Input
        className="search-field-input"
        value={text}
        placeholder={placeholder}
        placeholderClass="search-field-placeholder"
        focus={focus}
        confirmType="search"
        maxlength={most}
        onInput={(event) => onText(event.detail.value)}
        onConfirm={(event) => onSearch(event.detail.value)}
        onBlur={onLeave}
        {...(process.env.TARO_ENV === 'h5'
          ? { nativeProps: { 'aria-label': name, ...native } }
          : named(name))}
      />
      {text && onClear ? (
        <Pressable className="search-field-clear" label={clear} onPress={onClear}>
          <Icon name="close" size={16} />
        </Pressable>
      ) : null}
    </View>
  );
}
