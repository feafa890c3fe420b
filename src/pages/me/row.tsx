import { Text } from '@tarojs/components';
import { Icon, type IconName } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { Badge } from '@/ui/tag';

interface Props {
  icon: IconName;
  name: string;
  value?: string;
  /** How much waits there. */
  badge?: number;
  onPress: () => void;
}

/** One entry of the list in 我的. */
export function Row({ icon, name, value, badge = 0, onPress }: Props) {
  return (
    <Pressable className="me-row" onPress={onPress}>
      <Icon name={icon} size={20} />
      <Text className="me-row-name">{name}</Text>
      {value ? <Text className="me-row-value">{value}</Text> : null}
      <Badge count={badge} />
      <Icon name="next" size={14} />
    </Pressable>
  );
}
