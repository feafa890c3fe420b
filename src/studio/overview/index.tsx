import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Loaded } from '@/ui/loaded';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { Frame } from '../frame/frame';
import { Late } from '../frame/late';
import { useReturn } from '../frame/use-return';
import { Alerts } from './alerts';
import { Entrances } from './entrances';
import { FoundBy } from './found-by';
import { RatingPanel } from './rating-panel';
import { Sales } from './sales';
import { Today } from './today';
import { Waiting } from './waiting';
import { overviewWords } from './words';
import './index.scss';

const periods = [7, 30, 90] as const;
type Period = (typeof periods)[number];

export default function OverviewPage() {
  return <Frame section="overview">{({ shopId }) => <Overview shopId={shopId} />}</Frame>;
}

/**
 * What a member sees first. Each subject is a panel: `overview-main` holds what happens today and by day,
 * `overview-side` what the shop is judged by; further subjects take their place in either.
 */
function Overview({ shopId }: { shopId: ShopId }) {
  const t = useWords(overviewWords);
  const [period, setPeriod] = useState<Period>(30);
  const load = useLoad(() => call('shops', 'overview', { shopId, days: period }), [shopId, period]);
  useReturn(() => void load.reload());
  usePullDownRefresh(() => void load.reload().finally(() => Taro.stopPullDownRefresh()));
  return (
    <Loaded load={load} skeleton="list">
      {(overview) => (
        <View className={`overview${load.loading ? ' is-busy' : ''}`}>
          <Late error={load.error} onRetry={() => void load.reload()} />
          <Alerts overview={overview} />
          <View className="overview-main">
            <View className="overview-now">
              <Waiting overview={overview} />
              <Today overview={overview} />
            </View>
            <View className="overview-period">
              <Tabs
                kind="chips"
                label={t.period}
                tabs={periods.map((n) => ({ key: String(n), text: t.days(n) }))}
                active={String(period)}
                onChange={(key) => setPeriod(Number(key) as Period)}
              />
            </View>
            <Sales overview={overview} />
          </View>
          <View className="overview-side">
            <RatingPanel overview={overview} />
            <Entrances overview={overview} />
            <FoundBy overview={overview} />
          </View>
        </View>
      )}
    </Loaded>
  );
}
