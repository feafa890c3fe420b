import { Text, View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { useRef } from 'react';
import { call, newRequestId, type Output } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useLoad } from '@/cloud/use-load';
import { useReturn } from '@/studio/frame/use-return';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { open } from '@/ui/navigate';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Pressable } from '@/ui/pressable';
import { Screen } from '@/ui/screen';
import { Tag, type Tone } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { openingsWords } from './words';
import './index.scss';

type Opening = Output<'openings', 'mine'>['openings'][number];

/** The way to a shop of one's own: applications under way, and a new one. Anybody may come here. */
export default function OpeningsPage() {
  const t = useWords(openingsWords);
  const load = useLoad(() => call('openings', 'mine', {}), []);
  useReturn(() => void load.reload());
  usePullDownRefresh(() => void load.reload().finally(() => stopPullDownRefresh()));
  return (
    <Screen title={t.title}>
      <Loaded load={load} skeleton="list">
        {({ openings }) => (
          <View className="openings">
            {openings.length === 0 ? <Welcome /> : null}
            {openings.map((opening) => (
              <Row key={opening.openingId} opening={opening} />
            ))}
            <Begin text={openings.length === 0 ? t.start : t.another} />
          </View>
        )}
      </Loaded>
    </Screen>
  );
}

function Welcome() {
  const t = useWords(openingsWords);
  return (
    <View className="openings-welcome">
      <Text className="openings-heading">{t.heading}</Text>
      <Text className="openings-promise">{t.promise}</Text>
      <Text className="openings-needs">{t.needs}</Text>
      {[t.need1, t.need2, t.need3, t.need4].map((need) => (
        <View key={need} className="openings-need">
          <Icon name="check" size={16} />
          <Text className="openings-need-text">{need}</Text>
        </View>
      ))}
    </View>
  );
}

function Begin({ text }: { text: string }) {
  const sentence = useSentence();
  // Pressed again after a lost answer it begins no second one.
  const request = useRef(newRequestId());
  const { busy, go: begin } = useOneAtATime(async () => {
    const outcome = await call('openings', 'start', {}, request.current);
    if (!outcome.ok) return toast(sentence(outcome.error));
    request.current = newRequestId();
    open('shopkeeping/openings/one/index', { openingId: outcome.data.openingId });
  });
  return <Button block busy={busy} text={text} onPress={() => void begin()} />;
}

const tones: Partial<Record<Opening['state'], Tone>> = {
  done: 'good',
  returned: 'warn',
  submitted: 'accent',
};

function Row({ opening }: { opening: Opening }) {
  const t = useWords(openingsWords);
  const { openingId, state, steps, stepStates, updatedAt } = opening;
  const done = Object.values(stepStates).filter((one) => one === 'done').length;
  const facts = [
    steps.subject?.company ?? '',
    state === 'draft' ? t.steps(done) : '',
    t.saved(dateTime(updatedAt)),
  ];
  return (
    <Pressable
      role="link"
      className="openings-row"
      onPress={() => open('shopkeeping/openings/one/index', { openingId })}
    >
      <View className="openings-row-head">
        <Text className="openings-name">{steps.front?.name || t.unnamed}</Text>
        <Tag text={t.state(state)} tone={tones[state]} />
      </View>
      <Text className="openings-facts">{facts.filter(Boolean).join(' · ')}</Text>
    </Pressable>
  );
}
