import { Text, Textarea, View } from '@tarojs/components';
import { named } from './names';
import './text-box.scss';

interface Props {
  name: string;
  value: string;
  hint: string;
  /** Longest text in characters; how many are used is shown. */
  most: number;
  onChange: (value: string) => void;
}

/** Room for some sentences. */
export function TextBox({ name, value, hint, most, onChange }: Props) {
  return (
    <View className="text-box">
      <Textarea
        className="text-box-field"
        value={value}
        maxlength={most}
        placeholder={hint}
        placeholderClass="text-box-hint"
        disableDefaultPadding
        onInput={(event) => onChange(event.detail.value)}
        {...(process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': name } } : named(name))}
      />
      <Text className="text-box-count">
        {value.length}/{most}
      </Text>
    </View>
  );
}
