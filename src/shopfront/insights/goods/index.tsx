import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Frame } from '@/studio/frame/frame';
import { Late } from '@/studio/frame/late';
import { Loaded } from '@/ui/loaded';
import { EmptyState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { insightsWords } from '../words';
import { ByDay } from './by-day';
import { SoldList } from './list';
import { nameOf, type SoldProduct } from './sold';
import { goodsWords } from './words';
import '../index.scss';
import './index.scss';

const periods = [7, 30, 90] as const;
type Period = (typeof periods)[number];

export default function GoodsSoldPage() {
  const t = useWords(goodsWords);
  return (
    <Frame section="insights" title={t.title} inner>
      {({ shopId }) => <GoodsSold shopId={shopId} />}
    </Frame>
  );
}

/** What a shop sold of each product, by day. What is shown is one call. */
function GoodsSold({ shopId }: { shopId: ShopId }) {
  const t = useWords(goodsWords);
  const { period, days: daysOf } = useWords(insightsWords);
  const [days, setDays] = useState<Period>(30);
  const [chosen, setChosen] = useState<SoldProduct | null>(null);
  const of = chosen ? { productId: chosen.productId } : {};
  const load = useLoad(
    () => call('insights', 'goods', { shopId, days, ...of }),
    [shopId, days, chosen?.productId],
  );
  usePullDownRefresh(() => void load.reload().finally(() => Taro.stopPullDownRefresh()));
  const choose = (row: SoldProduct) => {
    setChosen(row);
    void Taro.pageScrollTo({ scrollTop: 0, duration: 200 }).catch(() => undefined);
  };
  const name = chosen ? nameOf(chosen, t) : t.all;
  return (
    <View className={`insights${load.loading ? ' is-busy' : ''}`}>
      <View className="insights-period">
        <Tabs
          kind="chips"
          label={period}
          tabs={periods.map((n) => ({ key: String(n), text: daysOf(n) }))}
          active={String(days)}
          onChange={(key) => setDays(periods.find((n) => String(n) === key) ?? 30)}
        />
      </View>
      <Loaded load={load} skeleton="list">
        {(found) =>
          found.goods.length === 0 && !chosen ? (
            <EmptyState icon="parcel" title={t.empty} hint={t.emptyHint} />
          ) : (
            <View className="insights-main">
              <Late error={load.error} onRetry={() => void load.reload()} />
              <ByDay
                days={found.days}
                sold={chosen ? null : found.sold}
                name={name}
                onAll={() => setChosen(null)}
              />
              <SoldList found={found} chosen={chosen?.productId ?? null} name={name} onChoose={choose} />
            </View>
          )
        }
      </Loaded>
    </View>
  );
}
