import { Text } from '@tarojs/components';
import { Icon, type IconName } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';

interface Props {
  icon: IconName;
  name: string;
  value?: string;
  onPress: () => void;
}

/** One entry of the list in 我的. */
export function Row({ icon, name, value, onPress }: Props) {
  return (
    <Pressable className="me-row" onPress={onPress}>
      <Icon name={icon} size={20} />
      <Text className="me-row-name">{name}</Text>
      {value ? <Text className="me-row-value">{value}</Text> : null}
      <Icon name="next" size={14} />
    </Pressable>
  );
}
