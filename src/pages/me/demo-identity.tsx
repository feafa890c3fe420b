import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { currentIdentity, type DemoIdentity as Demo, demoIdentities, switchIdentity } from '@/cloud/session';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { words } from './words';

/** On the local cloud: who one is, and becoming somebody else of the demo street. */
export function DemoIdentity({ onSwitch }: { onSwitch: (as: string) => void }) {
  const t = useWords(words);
  const [as, setAs] = useState(currentIdentity);
  const [choices, setChoices] = useState<Demo[] | null>(null);
  useEffect(() => {
    if (as) return;
    const timer = setInterval(() => setAs(currentIdentity()), 500);
    return () => clearInterval(timer);
  }, [as]);
  const become = async (name: string) => {
    await switchIdentity(name);
    setChoices(null);
    setAs(name);
    onSwitch(name);
    toast(t.switched(name));
  };
  return (
    <View>
      <View className="me-head">
        <View className="me-words">
          <Text className="me-name">{t.hello}</Text>
          <Text className="me-identity">{t.demo(as)}</Text>
        </View>
        <Button
          kind="line"
          size="small"
          text={t.switch}
          onPress={() => void demoIdentities().then(setChoices, () => setChoices([]))}
        />
      </View>
      <Sheet open={choices !== null} title={t.switchTitle} onClose={() => setChoices(null)}>
        {choices?.map((one) => (
          <Pressable
            key={one.as}
            role="radio"
            checked={one.as === as}
            className="me-choice"
            onPress={() => void become(one.as)}
          >
            <View className="me-words">
              <Text className="me-row-name">{one.as}</Text>
              <Text className="me-identity">{t.roles(one.roles.join('、'))}</Text>
            </View>
            {one.as === as ? <Icon name="check" size={18} /> : null}
          </Pressable>
        ))}
      </Sheet>
    </View>
  );
}
