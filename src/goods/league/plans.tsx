import { Text, View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { call, type Output } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { leagueWords } from '@/league/words';
import { Late } from '@/studio/frame/late';
import { useReturn } from '@/studio/frame/use-return';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { EmptyState } from '@/ui/states';
import { Tag, type Tone } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { dateOnly } from '@/words/when';
import type { ShopId } from '../../../domain/units';
import { planWords } from './words';

export type Plan = Output<'league', 'plans'>['plans'][number];
const tones: Record<Plan['standing'], Tone> = { running: 'good', waiting: 'warn', over: 'quiet' };

/** The shop's plans as they stand, and whether somebody waits to be let in. */
export function Plans({ shopId, onWaiting }: { shopId: ShopId; onWaiting: () => void }) {
  const t = useWords(planWords);
  const load = useLoad(() => call('league', 'plans', { shopId }), [shopId]);
  // Whoever comes back has perhaps made or dropped one.
  useReturn(() => void load.reload());
  usePullDownRefresh(() => void load.reload().finally(() => stopPullDownRefresh()));
  const openOne = (planId?: string) => open('goods/league/one/index', { shopId, planId });
  return (
    <Loaded load={load} skeleton="list">
      {({ plans, barred, waiting, limits }) => {
        if (barred) return <EmptyState icon="people" title={t.barred} hint={t.barredHint} />;
        const full = plans.length >= limits.plans;
        const make = { text: t.make, onPress: () => openOne() };
        return (
          <View className="league-list">
            <Late error={load.error} onRetry={() => void load.reload()} />
            {waiting ? (
              <Pressable className="league-waiting" onPress={onWaiting}>
                <Text>{t.waits}</Text>
                <Icon name="next" size={14} />
              </Pressable>
            ) : null}
            {plans.length === 0 ? (
              <EmptyState icon="people" title={t.none} hint={t.noneHint} action={make} />
            ) : (
              <Button block disabled={full} {...make} text={full ? t.full(limits.plans) : t.make} />
            )}
            {plans.map((plan) => (
              <PlanCard key={plan.planId} plan={plan} onOpen={() => openOne(plan.planId)} />
            ))}
          </View>
        );
      }}
    </Loaded>
  );
}

function PlanCard({ plan, onOpen }: { plan: Plan; onOpen: () => void }) {
  const t = useWords(planWords);
  const join = useJoined();
  const words = useWords(leagueWords);
  const { name, type, ratio, standing, goods, promoters, from, until } = plan;
  const whom = type === 1 ? t.everyone : join.list(promoters.map((one) => one.name || t.gone));
  const what = join.list(goods.map(({ title }) => title));
  const spoken = [name, words.type(type), words.ratio(ratio), t[standing], t.goods(goods.length)];
  return (
    <Pressable role="link" className="league-plan" spoken={join.clause(spoken)} onPress={onOpen}>
      <View className="league-plan-head">
        <Text className={`league-plan-ratio${standing === 'over' ? ' is-over' : ''}`}>
          {words.ratio(ratio)}
        </Text>
        <Tag text={t[standing]} tone={tones[standing]} />
      </View>
      <View className="league-plan-name">
        <Tag text={words.type(type)} tone={type === 1 ? 'quiet' : 'accent'} />
        <Text>{name}</Text>
      </View>
      <Text className="league-plan-line">
        {t.goods(goods.length)} · {what}
      </Text>
      <Text className="league-plan-line">{t.for(whom)}</Text>
      <Text className="league-plan-dates">{t.fromTo(dateOnly(from), dateOnly(until - 1))}</Text>
    </Pressable>
  );
}
