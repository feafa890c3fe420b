import { Input, Text, Textarea, View } from '@tarojs/components';
import { named } from '@/ui/names';
import './entry.scss';

interface Props {
  name: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** Longest text in characters. */
  most?: number;
  kind?: 'text' | 'money' | 'phone';
  /** Several lines. */
  long?: boolean;
  /** What is wrong with it; said under the field. */
  flaw?: string;
}

const types = { text: 'text', money: 'digit', phone: 'number' } as const;

/** One field of a sheet: its name, what is typed, and what is wrong with that. */
export function Entry({ name, value, onChange, hint, most = 200, kind = 'text', long, flaw }: Props) {
  const shared = {
    value,
    maxlength: most,
    placeholder: hint,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
  };
  const names =
    process.env.TARO_ENV === 'h5'
      ? { nativeProps: { 'aria-label': name, 'aria-invalid': flaw ? 'true' : 'false' } }
      : named(name);
  return (
    <View className={`entry${flaw ? ' is-wrong' : ''}`}>
      <Text className="entry-name">{name}</Text>
      {long ? (
        <Textarea {...shared} {...names} className="entry-text" disableDefaultPadding />
      ) : (
        <Input {...shared} {...names} className="entry-line" type={types[kind]} confirmType="done" />
      )}
      {flaw ? <Flaw text={flaw} /> : null}
    </View>
  );
}

/** Why it does not go on like this. */
export function Flaw({ text }: { text: string }) {
  return (
    <View className="entry-flaw" {...named(undefined, 'alert')}>
      <Text>{text}</Text>
    </View>
  );
}
