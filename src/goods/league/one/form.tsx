import { Text, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { call, newRequestId } from '@/cloud/call';
import { type ClientError, useFieldSentence, useSentence } from '@/cloud/messages';
import { DayEntry } from '@/studio/form/day-entry';
import { Entry, Flaw } from '@/studio/form/entry';
import { showFlaw } from '@/studio/form/show-flaw';
import { GoodsPicker } from '@/studio/goods-picker/picker';
import { Button } from '@/ui/button';
import { Choices } from '@/ui/choices';
import { goBack } from '@/ui/navigate';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { type PlanFault, type PlanField, planFaults } from '../../../../domain/league/plan';
import type { ShopId } from '../../../../domain/units';
import type { Plan } from '../plans';
import { type Draft, draftOf, draftProblem, freshDraft, type Limits, planOf } from './draft';
import { Drop } from './drop';
import { PromoterChoice } from './promoter-choice';
import { formWords } from './words';
import '../../coupons/one/form.scss';

interface Props {
  shopId: ShopId;
  /** Of the shop's plans, as they were read. */
  version: number;
  limits: Limits;
  /** The plan that is changed; without it a new one is made. */
  seen?: Plan;
}

const types = ['1', '2', '3'] as const;

/** Everything about one plan. What is wrong is said under its field when one tries to save. */
export function PlanForm({ shopId, version, limits, seen }: Props) {
  const t = useWords(formWords);
  const atField = useFieldSentence();
  const [draft, setDraft] = useState<Draft>(() => (seen ? draftOf(seen) : freshDraft(Date.now())));
  const [problem, setProblem] = useState<{ field: PlanField; why: PlanFault } | null>(null);
  const [error, setError] = useState<ClientError | null>(null);
  // One intent, one id: a repeat after a lost answer makes no second plan.
  const request = useRef(newRequestId());
  const set = (more: Partial<Draft>) => {
    setDraft((old) => ({ ...old, ...more }));
    setProblem(null);
    setError(null);
    request.current = newRequestId();
  };
  const plan = planOf(draft, seen);
  const { busy, go: send } = useOneAtATime(async () => {
    const input = { shopId, version, planId: seen?.planId ?? null, plan };
    const outcome = await call('league', 'savePlan', input, request.current);
    if (outcome.ok) {
      toast(seen ? t.saved : t.made);
      return goBack();
    }
    setError(outcome.error);
    showFlaw();
  });
  const save = () => {
    const wrong = draftProblem(draft, plan, Date.now(), limits);
    setProblem(wrong);
    return wrong ? showFlaw(t.flaw(wrong.field, wrong.why)) : send();
  };
  const refused = (field: PlanField): string | undefined => {
    if (error?.field !== `plan.${field}`) return undefined;
    const why = planFaults.find((one) => one === error.details?.why);
    return why ? t.flaw(field, why) : atField(error);
  };
  const flaw = (field: PlanField) => (problem?.field === field ? t.flaw(field, problem.why) : refused(field));
  const names = { 1: t.open, 2: t.some, 3: t.exclusive };
  return (
    <View className="offer-form">
      <View className="offer-form-part">
        <Choices
          even
          name={t.type}
          choices={types.map((key) => ({ key, text: names[key] }))}
          chosen={String(draft.type) as (typeof types)[number]}
          onChoose={(key) => set({ type: Number(key) as Draft['type'] })}
        />
        <Text className="offer-form-hint">{t.about(draft.type)}</Text>
        <Entry
          name={t.name}
          hint={t.nameHint}
          most={20}
          value={draft.name}
          onChange={(name) => set({ name })}
          flaw={flaw('name')}
        />
        <Entry
          name={t.ratio}
          kind="money"
          hint={t.ratioHint(limits.maxRatio / 100)}
          most={6}
          value={draft.ratio}
          onChange={(ratio) => set({ ratio })}
          flaw={flaw('ratio')}
        />
      </View>
      <View className="offer-form-part">
        <GoodsPicker
          shopId={shopId}
          known={seen?.goods ?? []}
          chosen={draft.productIds}
          most={limits.goods}
          onChoose={(productIds) => set({ productIds })}
        />
        {flaw('productIds') ? <Flaw text={flaw('productIds') ?? ''} /> : null}
        {draft.type === 1 ? null : (
          <PromoterChoice
            shopId={shopId}
            known={seen?.promoters ?? []}
            chosen={draft.promoterIds}
            most={limits.promoters}
            onChoose={(promoterIds) => set({ promoterIds })}
          />
        )}
        {flaw('promoterIds') ? <Flaw text={flaw('promoterIds') ?? ''} /> : null}
      </View>
      <View className="offer-form-part">
        <DayEntry name={t.from} value={draft.from} onChange={(from) => set({ from })} flaw={flaw('from')} />
        <DayEntry
          name={t.until}
          value={draft.until}
          onChange={(until) => set({ until })}
          flaw={flaw('until')}
        />
      </View>
      <Text className="offer-form-hint">{t.rule}</Text>
      {error && !error.field?.startsWith('plan.') ? <Refused error={error} /> : null}
      <Button block busy={busy} text={seen ? t.save : t.start} onPress={() => void save()} />
      {seen ? <Drop shopId={shopId} planId={seen.planId} /> : null}
    </View>
  );
}

function Refused({ error }: { error: ClientError }) {
  const t = useWords(formWords);
  const sentence = useSentence();
  return <Flaw text={error.code === 'CHANGED_MEANWHILE' ? t.moved : sentence(error)} />;
}
