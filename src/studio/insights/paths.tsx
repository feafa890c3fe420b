import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { copy } from '../order/copy';
import { Panel } from '../overview/panel';
import { mayName, pathOf } from './path-of';
import { insightsWords } from './words';

/** The shop's path for menus and articles, under a name that the page above counts visitors by. */
export function Paths({ shopId }: { shopId: ShopId }) {
  const t = useWords(insightsWords);
  const [account, setAccount] = useState('');
  const typed = account.trim();
  const fits = mayName(typed);
  const path = pathOf({ shopId }, typed);
  return (
    <Panel title={t.paths}>
      <Text className="insights-note">{t.pathsHint}</Text>
      <Field
        name={t.account}
        value={account}
        hint={t.accountHint}
        most={64}
        wrong={!fits}
        onChange={setAccount}
      />
      {fits ? null : <Text className="insights-wrong">{t.accountWrong}</Text>}
      <View className="paths-foot">
        <Text className="paths-path" userSelect>
          {path}
        </Text>
        <Button kind="soft" size="small" text={t.copy} disabled={!fits} onPress={() => copy(path)} />
      </View>
    </Panel>
  );
}
