import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useSentence } from '@/cloud/messages';
import { Flaw } from '@/studio/form/entry';
import { enter } from '@/studio/frame/navigation';
import { useMemberships } from '@/studio/membership/memberships';
import { Button } from '@/ui/button';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Sheet } from '@/ui/sheet';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { useReason } from '@/words/house-reasons';
import type { Filling } from './use-opening';
import { openingWords } from './words';

interface Props {
  filling: Filling;
  look: () => void;
  looking: boolean;
}

/** What became of an opening that is not to be filled in any more, and what comes next. */
export function OutcomeOf({ filling, look, looking }: Props) {
  const t = useWords(openingWords);
  const said = useReason();
  const { state, reason, shopId } = filling.seen;
  const load = useMemberships((memberships) => memberships.load);
  const choose = useMemberships((memberships) => memberships.choose);
  const toStudio = async () => {
    if (!shopId) return;
    await load(shopId);
    choose(shopId);
    enter('studio/overview/index');
  };
  const again = { text: t.again, onPress: () => enter('shopkeeping/openings/index') };
  if (state === 'done')
    return (
      <EmptyState
        icon="done"
        title={t.made}
        hint={t.madeHint}
        action={{ text: t.toStudio, onPress: () => void toStudio() }}
      />
    );
  if (state === 'refused')
    return (
      <EmptyState
        icon="close"
        title={t.refused}
        hint={`${said(reason)} ${t.refusedHint}`.trim()}
        action={again}
      />
    );
  if (state === 'withdrawn') return <EmptyState icon="close" title={t.withdrawn} action={again} />;
  const waits = state === 'submitted';
  return (
    <View className="opening-outcome">
      <EmptyState
        icon="article"
        title={waits ? t.waiting : t.handing}
        hint={waits ? t.waitingHint : t.handingHint}
      />
      <Gist filling={filling} />
      <Button block kind="soft" busy={looking} text={t.refresh} onPress={look} />
      {waits ? <Withdraw filling={filling} /> : null}
    </View>
  );
}

function Gist({ filling: { seen } }: { filling: Filling }) {
  const t = useWords(openingWords);
  const { subject, front, account } = seen.steps;
  const facts: [string, string][] = [
    [t.name, front?.name ?? ''],
    [t.company, subject?.company ?? ''],
    [t.licenceNo, subject?.licenceNo ?? ''],
    [t.subMchId, account?.subMchId ?? ''],
  ];
  return (
    <View className="opening-gist">
      {facts.map(([name, value]) => (
        <View key={name} className="opening-fact">
          <Text className="opening-hint">{name}</Text>
          <Text className="opening-fact-value">{value}</Text>
        </View>
      ))}
    </View>
  );
}

/** Asked once more: what it held is gone afterwards. */
function Withdraw({ filling }: { filling: Filling }) {
  const t = useWords(openingWords);
  const sentence = useSentence();
  const [isOpen, setOpen] = useState(false);
  const { busy, go: withdraw } = useOneAtATime(async () => {
    if (await filling.withdraw()) setOpen(false);
  });
  return (
    <View>
      <Button block kind="plain" text={t.withdraw} onPress={() => setOpen(true)} />
      <Sheet
        open={isOpen}
        title={t.withdrawTitle}
        onClose={() => setOpen(false)}
        foot={
          <View className="opening-foot">
            <Button kind="line" text={t.stay} onPress={() => setOpen(false)} />
            <Button busy={busy} text={t.withdraw} onPress={() => void withdraw()} />
          </View>
        }
      >
        <Text className="opening-hint">{t.withdrawHint}</Text>
        {filling.error ? <Flaw text={sentence(filling.error)} /> : null}
      </Sheet>
    </View>
  );
}
