import { Text, View } from '@tarojs/components';
import { membershipWords } from '@/studio/membership/words';
import { Icon } from '@/ui/icon';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { type Role, roles } from '../../../domain/roles';
import { staffWords } from './words';

/** One of the roles, each with what it may do. */
export function Roles({ chosen, onChoose }: { chosen: Role; onChoose: (role: Role) => void }) {
  const t = useWords(staffWords);
  const names = useWords(membershipWords);
  return (
    <View {...named(t.role, 'radiogroup')}>
      {roles.map((role) => (
        <Pressable
          key={role}
          role="radio"
          checked={role === chosen}
          className="staff-role"
          onPress={() => onChoose(role)}
        >
          <View className="staff-words">
            <Text className="staff-name">{names[role]}</Text>
            <Text className="staff-facts">{t.may(role)}</Text>
          </View>
          {role === chosen ? <Icon name="check" size={20} /> : null}
        </Pressable>
      ))}
    </View>
  );
}
