import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Entry, Flaw } from '@/studio/form/entry';
import { enter } from '@/studio/frame/navigation';
import { CodeEntry, codeIn } from '@/studio/invitation/code-entry';
import { useMemberships } from '@/studio/membership/memberships';
import { membershipWords } from '@/studio/membership/words';
import { Button } from '@/ui/button';
import { Screen } from '@/ui/screen';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { joinWords } from './words';
import '../../shop/form.scss';

/** Joins a shop by a code that its owner made; anybody may come here, the code decides. */
export default function JoinPage() {
  const t = useWords(joinWords);
  const names = useWords(membershipWords);
  const sentence = useSentence();
  const { load, choose } = useMemberships();
  const [code, setCode] = useState(useRouter().params.code ?? '');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const [said, called] = [codeIn(code), name.trim()];
  const { busy, error, go, changed } = useSending(
    () => call('staff', 'join', { code: said ?? '', name: called }),
    async ({ shopId, shopName, role }) => {
      await load(shopId);
      choose(shopId);
      toast(t.joined(shopName, names[role]));
      enter('studio/overview/index');
    },
  );
  const join = () => {
    setTried(true);
    if (said && called) void go();
  };
  const atCode = error?.field === 'code' ? sentence(error) : tried && !said ? t.noCode : undefined;
  return (
    <Screen title={t.title}>
      <View className="shop-form">
        <View className="shop-form-part">
          <View className="shop-form-field">
            <Text className="shop-form-title">{t.heading}</Text>
            <Text className="shop-form-hint">{t.hint}</Text>
          </View>
          <CodeEntry
            name={t.code}
            hint={t.codeHint}
            value={code}
            onChange={(typed) => {
              setCode(typed);
              changed();
            }}
            flaw={atCode}
          />
          <Entry
            name={t.name}
            hint={t.nameHint}
            most={20}
            value={name}
            onChange={setName}
            flaw={tried && !called ? t.noName : undefined}
          />
          {error && !atCode ? <Flaw text={sentence(error)} /> : null}
          <Button block busy={busy} text={t.join} onPress={join} />
        </View>
      </View>
    </Screen>
  );
}
