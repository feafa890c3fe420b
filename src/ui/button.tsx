import { Text, View } from '@tarojs/components';
import { Pressable } from './pressable';
import './button.scss';

interface Props {
  text: string;
  onPress: () => void;
  kind?: 'primary' | 'soft' | 'plain' | 'line';
  size?: 'big' | 'small';
  block?: boolean;
  disabled?: boolean;
  /** A call is under way: the button stays, says so, and cannot be pressed twice. */
  busy?: boolean;
  label?: string;
}

export function Button({
  text,
  onPress,
  kind = 'primary',
  size = 'big',
  block,
  disabled,
  busy,
  label,
}: Props) {
  return (
    <Pressable
      className={`button is-${kind} is-${size}${block ? ' is-block' : ''}${disabled ? ' is-off' : ''}`}
      onPress={onPress}
      disabled={disabled || busy}
      label={label}
    >
      {busy ? <View className="button-busy" /> : null}
      <Text className="button-text">{text}</Text>
    </Pressable>
  );
}
