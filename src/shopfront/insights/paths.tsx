import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { copy } from '@/studio/order/copy';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { mayName, pathOf } from '../../../domain/entrance/page-path';
import type { ShopId } from '../../../domain/units';
import { insightsWords } from './words';

/** The way to the shop's path for menus and articles, under a name that its visitors are counted by. */
export function Paths({ shopId }: { shopId: ShopId }) {
  const t = useWords(insightsWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Pressable className="panel paths-way" onPress={() => setOpen(true)}>
        <Text>{t.paths}</Text>
        <Icon name="next" size={14} />
      </Pressable>
      <Sheet open={isOpen} title={t.paths} onClose={() => setOpen(false)}>
        {isOpen ? <PathMaker shopId={shopId} /> : null}
      </Sheet>
    </>
  );
}

function PathMaker({ shopId }: { shopId: ShopId }) {
  const t = useWords(insightsWords);
  const [account, setAccount] = useState('');
  const typed = account.trim();
  const fits = mayName(typed);
  const path = pathOf({ shopId, productId: '' }, typed);
  return (
    <View className="paths">
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
      <Text className="paths-path" userSelect>
        {path}
      </Text>
      <Button text={t.copy} disabled={!fits} block onPress={() => copy(path)} />
    </View>
  );
}
