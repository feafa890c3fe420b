import { Input, View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '@/ui/icon';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import { GoodsFound, ShopsFound } from './found';
import { useSettled } from './use-settled';
import { words } from './words';
import './index.scss';

type Kind = 'shops' | 'goods';

export default function Search() {
  const t = useWords(words);
  const [text, setText] = useState('');
  const asked = useSettled([...text.trim()].slice(0, 100).join(''), 300);
  const [kind, setKind] = useState<Kind>('shops');
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
        <>
          <Tabs
            label={t.kinds}
            tabs={[
              { key: 'shops', text: t.shops },
              { key: 'goods', text: t.goods },
            ]}
            active={kind}
            onChange={setKind}
          />
          {kind === 'shops' ? <ShopsFound text={asked} /> : <GoodsFound text={asked} />}
        </>
      )}
    </Screen>
  );
}
