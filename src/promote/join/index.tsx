import { Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Entry, Flaw } from '@/studio/form/entry';
import { CodeEntry, codeIn } from '@/studio/invitation/code-entry';
import { Button } from '@/ui/button';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Screen } from '@/ui/screen';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { givenName } from '../given-name';
import { becomeWords } from './words';
import './index.scss';

/** Becomes a promoter: of the shop that made a code, or asks to of one that looks for some. */
export default function BecomePage() {
  const t = useWords(becomeWords);
  const sentence = useSentence();
  const { shopId = '', name: shop, code: given = '' } = useRouter().params;
  const [code, setCode] = useState(given);
  const [name, setName] = useState('');
  const [about, setAbout] = useState('');
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  const [said, called] = [codeIn(code), name.trim()];
  const apply = async () => {
    const outcome = await call('league', 'apply', { shopId, name: called, about: about.trim() });
    return outcome.ok ? t.sent : outcome.error;
  };
  const join = async () => {
    const outcome = await call('league', 'join', { code: said, name: called });
    return outcome.ok ? t.joined(outcome.data.shopName) : outcome.error;
  };
  const { busy, go } = useOneAtATime(async () => {
    setTried(true);
    if (!called || (!shopId && !said)) return;
    setError(null);
    const outcome = await (shopId ? apply() : join());
    if (typeof outcome !== 'string') return setError(outcome);
    toast(outcome);
    await Taro.redirectTo({ url: '/promote/index' });
  });
  const why = error?.details?.why as Parameters<typeof t.why>[0] | undefined;
  const words = error ? ((why && t.why(why)) ?? sentence(error)) : '';
  const atCode = error?.field === 'code' ? words : tried && !said ? t.noCode : undefined;
  return (
    <Screen title={t.title}>
      <View className="become">
        <View className="become-card">
          <Text className="become-title">{shopId ? t.apply(givenName(shop)) : t.byCode}</Text>
          <Text className="become-hint">{shopId ? t.applyHint : t.byCodeHint}</Text>
          {shopId ? null : (
            <CodeEntry
              name={t.code}
              hint={t.codeHint}
              value={code}
              onChange={(typed) => {
                setCode(typed);
                setError(null);
              }}
              flaw={atCode}
            />
          )}
          <Entry
            name={t.name}
            hint={t.nameHint}
            most={20}
            value={name}
            onChange={setName}
            flaw={tried && !called ? t.noName : undefined}
          />
          {shopId ? (
            <Entry long name={t.about} hint={t.aboutHint} most={100} value={about} onChange={setAbout} />
          ) : null}
          {error && (shopId || !atCode) ? <Flaw text={words} /> : null}
          <Button block busy={busy} text={shopId ? t.send : t.join} onPress={() => void go()} />
        </View>
      </View>
    </Screen>
  );
}
