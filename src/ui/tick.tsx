import { View } from '@tarojs/components';
import { Icon } from './icon';
import { Pressable } from './pressable';
import './tick.scss';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  label: string;
  disabled?: boolean;
}

/** A round tick. */
export function Tick({ on, onChange, label, disabled }: Props) {
  return (
    <Pressable
      role="checkbox"
      checked={on}
      disabled={disabled}
      label={label}
      className={`tick${on ? ' is-on' : ''}`}
      onPress={() => onChange(!on)}
    >
      <View className="tick-face">{on ? <Icon name="check" size={16} /> : null}</View>
    </Pressable>
  );
}
