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
import type { ShopId } from '../../../domain/units';
import { ByDay } from './by-day';
import { Domains } from './domains';
import { type Grouping, isEmpty } from './figures';
import { Funnel } from './funnel';
import { Names } from './names';
import { Paths } from './paths';
import { insightsWords } from './words';
import './index.scss';

const periods = [7, 30, 90] as const;
type Period = (typeof periods)[number];

export default function InsightsPage() {
  return <Frame section="insights">{({ shopId }) => <Insights shopId={shopId} />}</Frame>;
}

/** Where visits, orders and sales came from. What is shown is one call. */
function Insights({ shopId }: { shopId: ShopId }) {
  const t = useWords(insightsWords);
  const [days, setDays] = useState<Period>(30);
  const [by, setBy] = useState<Grouping>('entrances');
  const load = useLoad(() => call('insights', 'entrances', { shopId, days, by }), [shopId, days, by]);
  usePullDownRefresh(() => void load.reload().finally(() => Taro.stopPullDownRefresh()));
  return (
    <View className={`insights${load.loading ? ' is-busy' : ''}`}>
      <View className="insights-period">
        <Tabs
          kind="chips"
          label={t.period}
          tabs={periods.map((n) => ({ key: String(n), text: t.days(n) }))}
          active={String(days)}
          onChange={(key) => setDays(periods.find((n) => String(n) === key) ?? 30)}
        />
      </View>
      <Loaded load={load} skeleton="list">
        {(found) =>
          isEmpty(found) ? (
            <View className="insights-main">
              <EmptyState icon="share" title={t.empty} hint={t.emptyHint} />
              <Paths shopId={shopId} />
            </View>
          ) : (
            <View className="insights-panels">
              <Late error={load.error} onRetry={() => void load.reload()} />
              <View className="insights-main">
                <ByDay days={found.days} />
                <Names found={found} by={by} onBy={setBy} />
              </View>
              <View className="insights-side">
                <Funnel total={found.total} />
                <Domains domains={found.domains} />
                <Paths shopId={shopId} />
              </View>
            </View>
          )
        }
      </Loaded>
    </View>
  );
}
