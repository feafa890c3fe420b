import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Frame } from '@/studio/frame/frame';
import { Button } from '@/ui/button';
import { open } from '@/ui/navigate';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { Rows } from './rows';
import type { ShelfTab } from './shelf-tab';
import { TitleSearch } from './title-search';
import { catalogueWords } from './words';
import './index.scss';

const tabs = ['listed', 'unlisted', 'drafts', 'trouble', 'bin'] as const satisfies readonly ShelfTab[];

export default function CataloguePage() {
  return <Frame section="catalogue">{({ shopId }) => <Catalogue shopId={shopId} />}</Frame>;
}

/** The shop's goods by where they stand, and the ways to new ones. */
function Catalogue({ shopId }: { shopId: ShopId }) {
  const t = useWords(catalogueWords);
  const [tab, setTab] = useState<ShelfTab>('listed');
  const [text, setText] = useState('');
  return (
    <View className="goods">
      <View className="goods-ways">
        <Button text={t.make} onPress={() => open('goods/catalogue/one/index', { shopId })} />
        <Button
          kind="line"
          text={t.tables}
          onPress={() => open('goods/catalogue/tables/index', { shopId })}
        />
        <Button kind="line" text={t.freight} onPress={() => open('goods/freight/index', { shopId })} />
      </View>
      <TitleSearch text={text} onSearch={setText} />
      <Tabs label={t.tabs} tabs={tabs.map((key) => ({ key, text: t[key] }))} active={tab} onChange={setTab} />
      {tab === 'bin' ? <Text className="goods-hint">{t.binHint}</Text> : null}
      <Rows key={`${tab}~${text}`} shopId={shopId} tab={tab} text={text} onClear={() => setText('')} />
    </View>
  );
}
