import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Frame } from '@/studio/frame/frame';
import { Late } from '@/studio/frame/late';
import type { Membership } from '@/studio/membership/memberships';
import { Loaded } from '@/ui/loaded';
import { WhenSeen } from '@/ui/when-seen';
import { Costs } from './costs';
import { Head } from './head';
import { Parts } from './parts';
import { Formula, Traffic } from './traffic';
import { Trend } from './trend';
import { Wins } from './wins';
import './index.scss';

export default function RatingPage() {
  return <Frame section="rating">{(membership) => <Rating membership={membership} />}</Frame>;
}

/** The shop's north star explained: how it stands, why, and what to do. All of it is one call. */
function Rating({ membership }: { membership: Membership }) {
  const { shopId } = membership;
  const load = useLoad(() => call('ratings', 'explain', { shopId }), [shopId]);
  usePullDownRefresh(() => void load.reload().finally(() => stopPullDownRefresh()));
  return (
    <Loaded load={load} skeleton="list">
      {(found) => (
        <View className={`rated${load.loading ? ' is-busy' : ''}`}>
          <Late error={load.error} onRetry={() => void load.reload()} />
          <View className="rated-main">
            <Head found={found} />
            <Trend trend={found.trend} />
            <Parts found={found} />
          </View>
          <View className="rated-side">
            <Costs membership={membership} costs={found.costs} />
            <WhenSeen>
              <View className="rated-side">
                <Wins wins={found.wins} />
                <Traffic traffic={found.traffic} />
                <Formula found={found} />
              </View>
            </WhenSeen>
          </View>
        </View>
      )}
    </Loaded>
  );
}
