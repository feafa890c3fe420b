import { Input, Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { call, type Outcome, type Output } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { Screen } from '@/ui/screen';
import { ShopCard } from '@/ui/shop-card';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { useSettled } from './use-settled';
import { words } from './words';
import './index.scss';

type Found = Output<'shops', 'find'>;
const nothingAsked: Promise<Outcome<Found>> = Promise.resolve({ ok: true, data: { shops: [] } });

export default function Search() {
  const t = useWords(words);
  const [text, setText] = useState('');
  const asked = useSettled(text.trim(), 300);
  const load = useLoad(
    () => (asked ? call('shops', 'find', { text: asked.slice(0, 100) }) : nothingAsked),
    [asked],
  );
  const [shown, setShown] = useState('');
  useEffect(() => {
    if (!load.loading) setShown(asked);
  }, [load.loading, asked]);
  return (
    <Screen title={t.title}>
      <View className="search-box">
        <Icon name="search" size={18} />
        <Input
          className="search-input"
          value={text}
          placeholder={t.placeholder}
          placeholderClass="search-placeholder"
          focus
          confirmType="search"
          maxlength={100}
          onInput={(event) => setText(event.detail.value)}
          {...(process.env.TARO_ENV === 'h5'
            ? { nativeProps: { 'aria-label': t.placeholder } }
            : named(t.placeholder))}
        />
        {text ? (
          <Pressable className="search-clear" label={t.clear} onPress={() => setText('')}>
            <Icon name="close" size={16} />
          </Pressable>
        ) : null}
      </View>
      {asked === '' ? (
        <EmptyState icon="shop" title={t.start} />
      ) : (
        <Loaded load={load} skeleton="list">
          {({ shops }) =>
            shops.length === 0 ? (
              load.loading ? null : (
                <EmptyState icon="search" title={t.none(shown)} hint={t.noneHint} />
              )
            ) : (
              <View className="search-list">
                <Text className="search-count">{t.found(shops.length)}</Text>
                {shops.map((shop) => (
                  <View key={shop.shopId} className="search-row">
                    <ShopCard shop={shop} />
                  </View>
                ))}
              </View>
            )
          }
        </Loaded>
      )}
    </Screen>
  );
}
