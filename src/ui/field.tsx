import { Input, Text, View } from '@tarojs/components';
import { named } from './names';
import './field.scss';

interface Props {
  name: string;
  value: string;
  hint?: string;
  onChange: (value: string) => void;
  kind?: 'text' | 'number';
  most?: number;
  wrong?: boolean;
}

/** One line of a form: its name, and what is filled in. */
export function Field({ name, value, hint, onChange, kind = 'text', most = 200, wrong }: Props) {
  return (
    <View className={`field${wrong ? ' is-wrong' : ''}`}>
      <Text className="field-name">{name}</Text>
      <Input
        className="field-input"
        value={value}
        type={kind}
        maxlength={most}
        placeholder={hint}
        placeholderClass="field-hint"
        onInput={(event) => onChange(event.detail.value)}
        {...(process.env.TARO_ENV === 'h5'
          ? { nativeProps: { 'aria-label': name, 'aria-invalid': wrong ? 'true' : 'false' } }
          : named(name))}
      />
    </View>
  );
}
