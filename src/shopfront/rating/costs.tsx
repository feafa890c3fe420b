import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Membership } from '@/studio/membership/memberships';
import { maySee } from '@/studio/membership/sections';
import { openOrder } from '@/studio/order/open-order';
import { Panel } from '@/studio/overview/panel';
import { Button } from '@/ui/button';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { dateOnly } from '@/words/when';
import type { ShopId } from '../../../domain/units';
import { type Explained, gainText } from './figures';
import { metricWords } from './metric-words';
import { ratingWords } from './words';
import '@/ui/icon.scss';

type Cost = Explained['costs'][number];
const atFirst = 5;

interface Props {
  membership: Membership;
  costs: readonly Cost[];
}

/** The single orders, reviews, after-sales and questions that cost most, each the way to where something can be done. */
export function Costs({ membership, costs }: Props) {
  const t = useWords(ratingWords);
  const [all, setAll] = useState(false);
  const shown = all ? costs : costs.slice(0, atFirst);
  return (
    <Panel title={t.costs}>
      <Text className="rated-note">{costs.length > 0 ? t.costsHint : t.noCosts}</Text>
      {shown.map((cost) => (
        <CostRow key={`${cost.of}${cost.id}`} membership={membership} cost={cost} />
      ))}
      {costs.length > shown.length ? (
        <Button kind="plain" size="small" text={t.more} onPress={() => setAll(true)} />
      ) : null}
    </Panel>
  );
}

function CostRow({ membership, cost }: { membership: Membership; cost: Cost }) {
  const t = useWords(ratingWords);
  const join = useJoined();
  const m = useWords(metricWords);
  const [what, day, by] = [t.of(cost.of), dateOnly(cost.at), gainText(cost.cost)];
  const parts = cost.metrics.map(({ metric, cost: own }) => `${m.name(metric)} ${t.cost(gainText(own))}`);
  const names = join.list(cost.metrics.map(({ metric }) => m.name(metric)));
  const go = wayTo(membership, cost);
  const about = parts.length > 1 ? parts.join(' · ') : names;
  const inside = (
    <CostFace name={`${what} · ${day}`} about={about} by={t.cost(by)} act={go ? t.act(cost.of) : ''} />
  );
  return go ? (
    <Pressable role="link" className="cost" spoken={t.costName(what, names, day, by)} onPress={go}>
      {inside}
    </Pressable>
  ) : (
    <View className="cost">{inside}</View>
  );
}

interface FaceProps {
  name: string;
  about: string;
  by: string;
  /** What can be done where it leads; empty where it leads nowhere. */
  act: string;
}

/** Compiled into a template of its own (compileMode). */
function CostFace({ name, about, by, act }: FaceProps) {
  return (
    <View compileMode className="cost-face">
      <View className="cost-words">
        <View className="cost-name">{name}</View>
        <View className="cost-about">{about}</View>
        <View className="cost-act">{act}</View>
      </View>
      <Text className="cost-by">{by}</Text>
      <View className={act ? 'icon icon-next cost-next' : 'cost-next'} />
    </View>
  );
}

/** Where something can be done about it; nowhere for a role that has no work there. */
function wayTo({ shopId, role }: { shopId: ShopId; role: Membership['role'] }, { of, id }: Cost) {
  if (of === 'order') return maySee(role, 'orders') ? () => openOrder(shopId, id) : null;
  if (of === 'review') {
    return maySee(role, 'reviews') ? () => open('shopfront/reviews/index', { shopId, reviewId: id }) : null;
  }
  if (of === 'afterSale' && maySee(role, 'aftersales')) {
    return () => open('studio/aftersales/one/index', { shopId, afterSaleId: id });
  }
  if (of === 'round' && maySee(role, 'talks')) {
    // A round is its conversation and its number there.
    return () => open('studio/service/talk/index', { shopId, talkId: id.replace(/~\d+$/, '') });
  }
  return null;
}
