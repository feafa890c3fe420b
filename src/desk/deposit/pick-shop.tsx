import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { Pressable } from '@/ui/pressable';
import { SearchField } from '@/ui/search-field';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { deskDepositWords } from './words';

/** Finds the shop that is meant: open ones by name, any by its number. */
export function PickShop({ onPick }: { onPick: (shopId: ShopId) => void }) {
  const t = useWords(deskDepositWords);
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState('');
  const search = () => setWanted(text.trim());
  return (
    <View className="desk-items">
      <SearchField
        text={text}
        placeholder={t.find}
        clear={t.clear}
        onText={setText}
        onSearch={search}
        onClear={() => {
          setText('');
          setWanted('');
        }}
      />
      {wanted ? (
        <Found key={wanted} text={wanted} onPick={onPick} />
      ) : (
        <Text className="desk-hint">{t.findHint}</Text>
      )}
    </View>
  );
}

function Found({ text, onPick }: { text: string; onPick: (shopId: ShopId) => void }) {
  const t = useWords(deskDepositWords);
  const load = useLoad(() => call('search', 'shops', { text, limit: 10 }), [text]);
  const isNumber = /^[A-Za-z0-9_~-]{3,64}$/.test(text);
  return (
    <Loaded load={load} skeleton="list">
      {({ shops }) => (
        <>
          {shops.map(({ shopId, name }) => (
            <Pressable key={shopId} role="link" className="desk-item" onPress={() => onPick(shopId)}>
              <Text className="desk-item-kind">{name}</Text>
              <Text className="desk-item-fact">{shopId}</Text>
            </Pressable>
          ))}
          {isNumber ? (
            <Button block kind="line" text={t.byNumber(text)} onPress={() => onPick(text)} />
          ) : null}
          {shops.length === 0 && !isNumber ? (
            <EmptyState icon="shop" title={t.none} hint={t.noneHint} />
          ) : null}
        </>
      )}
    </Loaded>
  );
}
