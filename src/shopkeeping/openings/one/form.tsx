import { Text, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { type ClientError, useFieldSentence, useSentence } from '@/cloud/messages';
import { Flaw } from '@/studio/form/entry';
import { showFlaw } from '@/studio/form/show-flaw';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { usePictures } from '@/ui/pictures/use-pictures';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { useFaultWords } from '@/words/fault-words';
import { useReason } from '@/words/house-reasons';
import type { FaultDetails } from '../../../../domain/fault';
import { AccountStep } from './account';
import { BusinessStep } from './business';
import { nextStep, type StepName, stepNames, stepOf } from './draft';
import { openingFaultsEn } from './fault-words';
import { FrontStep } from './front';
import { StepCard } from './step-card';
import { SubjectStep } from './subject';
import type { Filling } from './use-opening';
import { openingWords } from './words';

/** Four steps, one open at a time; each says how it stands, and all is kept as one goes. */
export function OpeningForm({ filling, look }: { filling: Filling; look: () => void }) {
  const t = useWords(openingWords);
  const atField = useFieldSentence();
  const worded = useFaultWords(openingFaultsEn);
  const { seen, error } = filling;
  const [active, setActive] = useState<StepName | null>(() => nextStep(seen.stepStates));
  // Faults are said of steps that somebody finished, not of one that is being begun.
  const [looked, setLooked] = useState<readonly StepName[]>(
    stepNames.filter((name) => seen.stepStates[name] === 'faulty'),
  );
  const licence = usePictures('licence', 4, seen.pictures);
  const logo = usePictures('shop', 1, seen.logo ? [seen.logo] : []);
  const left = stepNames.filter((name) => seen.stepStates[name] !== 'done').length;
  const refusedAt = (refusal: ClientError): string => {
    const { code, field = '', message, details } = refusal;
    const why = details?.why;
    if (code !== 'INVALID' || typeof why !== 'string') return atField(refusal);
    return worded({ field: field.slice('steps.'.length), why, message, details: details as FaultDetails });
  };
  const flaw = (field: string): string | undefined => {
    if (error?.field?.startsWith(`steps.${field}`)) return refusedAt(error);
    const fault = seen.faults.find((one) => one.field === field);
    const said = fault && looked.includes(stepOf(field) ?? 'subject');
    return said ? worded(fault) : undefined;
  };
  const finishing = useOneAtATime(async (step: StepName) => {
    if (licence.sending || logo.sending) return toast(t.wait);
    const kept = await filling.flush(step);
    setLooked((old) => [...old, step]);
    if (!kept) return showFlaw();
    if (kept.stepStates[step] !== 'done') {
      toast(t.fix);
      return showFlaw();
    }
    setActive(nextStep(kept.stepStates, step));
  });
  const submitting = useOneAtATime(async () => {
    if (!(await filling.submit())) showFlaw();
  });
  const busy = finishing.busy || submitting.busy;
  const parts: Record<StepName, ReactNode> = {
    subject: <SubjectStep filling={filling} flaw={flaw} pictures={licence} />,
    business: <BusinessStep filling={filling} flaw={flaw} />,
    front: <FrontStep filling={filling} flaw={flaw} pictures={logo} />,
    account: <AccountStep filling={filling} flaw={flaw} />,
  };
  const refusedStep = stepOf(error?.field);
  return (
    <View className="opening-form">
      {seen.state === 'returned' ? <Returned reason={seen.reason} /> : null}
      <View className="opening-kept" {...named(undefined, 'status')}>
        <Text>{left > 0 ? t.left(left) : t.done}</Text>
        <Text>{t[filling.saving]}</Text>
      </View>
      {stepNames.map((name, i) => (
        <StepCard
          key={name}
          no={i + 1}
          name={name}
          state={refusedStep === name ? 'faulty' : seen.stepStates[name]}
          draft={filling.draft}
          open={active === name}
          onOpen={() => setActive(active === name ? null : name)}
        >
          {parts[name]}
          <Button
            block
            busy={busy}
            text={left > 0 ? t.next : t.keep}
            onPress={() => void finishing.go(name)}
          />
        </StepCard>
      ))}
      {error ? <Refused filling={filling} look={look} /> : null}
      {left === 0 ? <Button block busy={busy} text={t.submit} onPress={() => void submitting.go()} /> : null}
      {left === 0 && seen.depositFen ? <Text className="opening-hint">{t.depositHint}</Text> : null}
    </View>
  );
}

function Returned({ reason }: { reason: string }) {
  const said = useReason();
  const t = useWords(openingWords);
  return (
    <View className="opening-returned" {...named(undefined, 'alert')}>
      <Text className="opening-returned-title">{t.returned}</Text>
      <Text>{said(reason)}</Text>
    </View>
  );
}

/** What kept it from being saved or handed in; what is about a field is said there too. */
function Refused({ filling: { error }, look }: { filling: Filling; look: () => void }) {
  const t = useWords(openingWords);
  const sentence = useSentence();
  if (!error) return null;
  const stale = error.code === 'CHANGED_MEANWHILE' || error.code === 'WRONG_STATE' || error.code === 'BUSY';
  return (
    <View className="opening-refused">
      <Flaw text={error.code === 'CHANGED_MEANWHILE' ? t.stale : sentence(error)} />
      {stale ? <Button kind="line" size="small" text={t.refresh} onPress={look} /> : null}
    </View>
  );
}
