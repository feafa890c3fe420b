import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { DemoIdentity as Demo } from '@/cloud/local-people';
import { currentIdentity, currentName, demoIdentities, switchIdentity } from '@/cloud/session';
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
  const become = async (one: Demo) => {
    await switchIdentity(one.as, one.name);
    setChoices(null);
    setAs(one.as);
    onSwitch(one.as);
    toast(t.switched(one.name ?? one.as));
  };
  return (
    <View>
      <View className="me-head">
        <View className="me-words">
          <Text className="me-name">{t.hello}</Text>
          <Text className="me-identity">{t.demo(as && currentName())}</Text>
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
            onPress={() => void become(one)}
          >
            <View className="me-words">
              <Text className="me-row-name">{one.name ?? one.as}</Text>
              <Text className="me-identity">{one.roles.map((role) => roleWord(role, t)).join(' · ')}</Text>
            </View>
            {one.as === as ? <Icon name="check" size={18} /> : null}
          </Pressable>
        ))}
      </Sheet>
    </View>
  );
}

type Sentences = ReturnType<typeof useWords<(typeof words)['zh']>>;

function roleWord(role: string, t: Sentences): string {
  const known: Record<string, string> = {
    shopper: t.shopper,
    owner: t.owner,
    editor: t.editor,
    fulfilment: t.fulfilment,
    service: t.service,
    operator: t.operator,
  };
  return known[role] ?? role;
}
