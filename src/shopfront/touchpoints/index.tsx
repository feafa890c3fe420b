import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { useRef } from 'react';
import { call, newRequestId } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useLoad } from '@/cloud/use-load';
import { Frame } from '@/studio/frame/frame';
import { Late } from '@/studio/frame/late';
import { useReturn } from '@/studio/frame/use-return';
import type { Membership } from '@/studio/membership/memberships';
import { Loaded } from '@/ui/loaded';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { EmptyState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { Checks } from './checks';
import { Head } from './head';
import { History } from './history';
import { touchpointsWords } from './words';
import './index.scss';

export default function TouchpointsPage() {
  return <Frame section="touchpoints">{(membership) => <CheckUp membership={membership} />}</Frame>;
}

/** Whether each entrance leads to the shop, what was seen there, and the way to where it is mended. */
function CheckUp({ membership }: { membership: Membership }) {
  const t = useWords(touchpointsWords);
  const { shopId } = membership;
  const load = useLoad(() => call('touchpoints', 'get', { shopId }), [shopId]);
  const { busy, again } = useAgain(shopId, load.reload);
  useReturn(() => void load.reload());
  usePullDownRefresh(() => void load.reload().finally(() => stopPullDownRefresh()));
  return (
    <Loaded load={load} skeleton="list">
      {({ last, history }) =>
        last ? (
          <View className={`touch${load.loading || busy ? ' is-busy' : ''}`}>
            <Late error={load.error} onRetry={() => void load.reload()} />
            <View className="touch-main">
              <Head last={last} busy={busy} onAgain={again} />
              <Checks membership={membership} last={last} />
            </View>
            <View className="touch-side">
              <History history={history} />
            </View>
          </View>
        ) : (
          <EmptyState
            icon="check"
            title={t.never}
            hint={t.neverHint}
            action={{ text: busy ? t.checking : t.start, onPress: again }}
          />
        )
      }
    </Loaded>
  );
}

/** Checks now. The same press that had no answer is asked again under its own id. */
function useAgain(shopId: string, reload: () => Promise<void>) {
  const sentence = useSentence();
  const intent = useRef('');
  const { busy, go } = useOneAtATime(async () => {
    intent.current ||= newRequestId();
    const outcome = await call('touchpoints', 'check', { shopId }, intent.current);
    const unheard = !outcome.ok && (outcome.error.code === 'OFFLINE' || outcome.error.code === 'TIMEOUT');
    if (!unheard) intent.current = '';
    if (!outcome.ok) toast(sentence(outcome.error));
    await reload();
  });
  return { busy, again: () => void go() };
}
