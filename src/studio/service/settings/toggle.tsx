import { Text, View } from '@tarojs/components';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { settingsWords } from './words';

interface Props {
  name: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** On or off; said in words as well as shown. */
export function Toggle({ name, on, onChange }: Props) {
  const t = useWords(settingsWords);
  return (
    <Pressable
      role="switch"
      checked={on}
      className="toggle"
      spoken={`${name} ${on ? t.on : t.off}`}
      onPress={() => onChange(!on)}
    >
      <Text className="toggle-name">{name}</Text>
      <View className={`toggle-track${on ? ' is-on' : ''}`}>
        <View className="toggle-knob" />
      </View>
    </Pressable>
  );
}
