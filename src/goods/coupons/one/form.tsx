import { Text, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { call, newRequestId } from '@/cloud/call';
import { type ClientError, useFieldSentence, useSentence } from '@/cloud/messages';
import { termsWords } from '@/coupons/terms';
import { Flaw } from '@/studio/form/entry';
import { showFlaw } from '@/studio/form/show-flaw';
import { Button } from '@/ui/button';
import { goBack } from '@/ui/navigate';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import {
  type OfferField,
  type OfferProblem,
  offerFaults,
  offerProblem,
} from '../../../../domain/coupon-offer';
import type { ShopId } from '../../../../domain/units';
import { type Draft, draftOf, draftProblem, freshDraft, offerOf, type Seen } from './draft';
import { Counts, Name, Terms, Times } from './parts';
import { Stop } from './stop';
import { offerWords } from './words';
import './form.scss';

interface Props {
  shopId: ShopId;
  /** The coupon that is changed; without it a new one is made. */
  seen?: Seen;
  onStale?: () => void;
}

/** Everything about one coupon. What is wrong is said under its field when one tries to save. */
export function OfferForm({ shopId, seen, onStale }: Props) {
  const t = useWords(offerWords);
  const { terms } = useWords(termsWords);
  const atField = useFieldSentence();
  const [draft, setDraft] = useState<Draft>(() => (seen ? draftOf(seen) : freshDraft(Date.now())));
  const [problem, setProblem] = useState<OfferProblem | null>(null);
  const [error, setError] = useState<ClientError | null>(null);
  // One intent, one id: a repeat after a lost answer makes no second coupon.
  const request = useRef(newRequestId());
  const set = (more: Partial<Draft>) => {
    setDraft((old) => ({ ...old, ...more }));
    setProblem(null);
    setError(null);
    request.current = newRequestId();
  };
  const offer = offerOf(draft, terms, seen);
  const { busy, go: send } = useOneAtATime(async () => {
    const outcome = seen
      ? await call('coupons', 'edit', { shopId, couponId: seen.couponId, version: seen.version, offer })
      : await call('coupons', 'make', { shopId, offer }, request.current);
    if (outcome.ok) {
      toast(seen ? t.saved : t.made);
      return goBack();
    }
    setError(outcome.error);
    showFlaw();
    if (outcome.error.code === 'WRONG_STATE') onStale?.();
  });
  const save = () => {
    const wrong = draftProblem(offer, Date.now());
    setProblem(wrong);
    return wrong ? showFlaw(t.flaw(wrong.field, wrong.why)) : send();
  };
  const closed = seen?.standing === 'stopped';
  const refused = (field: OfferField): string | undefined => {
    if (error?.field !== `offer.${field}`) return undefined;
    const why = offerFaults.find((one) => one === error.details?.why);
    return why ? t.flaw(field, why) : atField(error);
  };
  const flaw = (field: OfferField) =>
    problem?.field === field ? t.flaw(field, problem.why) : refused(field);
  const part = { draft, set, flaw, shopId, goods: seen?.goods ?? [] };
  const promised = (seen?.claimed ?? 0) > 0;
  return (
    <View className="offer-form">
      {seen ? <Standing seen={seen} worth={terms(seen)} /> : null}
      {promised && !closed ? <Text className="offer-form-note">{t.locked(seen?.claimed ?? 0)}</Text> : null}
      {closed ? <Text className="offer-form-note">{t.closed}</Text> : null}
      {closed ? null : (
        <>
          {promised ? null : <Terms {...part} />}
          <Name {...part} auto={offerProblem(offer, 0)?.why === 'EMPTY' ? '' : terms(offer)} />
          <Times {...part} locked={promised} />
          <Counts {...part} />
          {error && !error.field?.startsWith('offer.') ? <Refused error={error} /> : null}
          <Button block busy={busy} text={seen ? t.save : t.give} onPress={() => void save()} />
          {seen ? <Stop shopId={shopId} seen={seen} onStopped={goBack} /> : null}
        </>
      )}
    </View>
  );
}

function Standing({ seen, worth }: { seen: Seen; worth: string }) {
  const t = useWords(offerWords);
  return (
    <View className="offer-form-head">
      <Text className="offer-form-worth">{worth}</Text>
      <Text className="offer-form-facts">{t.facts(seen.claimed, seen.used)}</Text>
    </View>
  );
}

function Refused({ error }: { error: ClientError }) {
  const t = useWords(offerWords);
  const sentence = useSentence();
  return <Flaw text={error.code === 'WRONG_STATE' ? t.moved : sentence(error)} />;
}
