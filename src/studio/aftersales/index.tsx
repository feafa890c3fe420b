import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { EmptyState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { Frame } from '../frame/frame';
import { AfterSaleBoard, type AfterSaleTab } from './board';
import { AfterSaleView } from './one/view';
import { afterSaleBoardWords } from './words';
import '../orders/index.scss';
import './index.scss';

const order = [
  'toAnswer',
  'toReceive',
  'waiting',
  'refunding',
  'done',
] as const satisfies readonly AfterSaleTab[];

export default function AfterSalesPage() {
  return (
    <Frame section="aftersales">{({ shopId }, wide) => <AfterSales shopId={shopId} wide={wide} />}</Frame>
  );
}

/** The board; on a wide window the chosen after-sale lies open beside it. */
function AfterSales({ shopId, wide }: { shopId: ShopId; wide: boolean }) {
  const t = useWords(afterSaleBoardWords);
  const [tab, setTab] = useState<AfterSaleTab>('toAnswer');
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const change = (key: AfterSaleTab) => {
    setTab(key);
    setChosen(null);
  };
  const choose = (afterSaleId: string) =>
    wide ? setChosen(afterSaleId) : open('studio/aftersales/one/index', { shopId, afterSaleId });
  return (
    <View className="orders">
      <View className="orders-list">
        <View className="orders-tabs">
          <Tabs
            label={t.tabs}
            tabs={order.map((key) => ({ key, text: t[key] }))}
            active={tab}
            onChange={change}
          />
          {wide ? (
            <Pressable className="orders-refresh" onPress={() => setAsked(asked + 1)}>
              <Text>{t.refresh}</Text>
            </Pressable>
          ) : null}
        </View>
        <AfterSaleBoard
          key={`${tab}${asked}`}
          shopId={shopId}
          tab={tab}
          limit={wide ? 12 : 8}
          chosen={wide ? chosen : null}
          onOpen={choose}
        />
      </View>
      {wide ? (
        <View className="orders-one">
          {chosen ? (
            <AfterSaleView
              key={chosen}
              shopId={shopId}
              afterSaleId={chosen}
              onMoved={() => setAsked(asked + 1)}
            />
          ) : (
            <EmptyState icon="service" title={t.choose} hint={t.chooseHint} />
          )}
        </View>
      ) : null}
    </View>
  );
}
