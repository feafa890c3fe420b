import { Text, View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Flaw } from '@/studio/form/entry';
import { enter } from '@/studio/frame/navigation';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import type { ShopId } from '../../../../../domain/units';
import type { ImportRow } from '../import-card';
import { tableWords } from '../words';

interface Props {
  shopId: ShopId;
  seen: ImportRow;
  /** Lines have something new to say. */
  onMoved: () => void;
}

/** What the file would do; then step by step how far it is, to be stopped and gone on with; then what came of it. */
export function Run({ shopId, seen, onMoved }: Props) {
  const t = useWords(tableWords);
  const join = useJoined();
  const sentence = useSentence();
  const [at, setAt] = useState(seen);
  const [phase, setPhase] = useState<'still' | 'running' | 'stopping'>('still');
  const [error, setError] = useState<ClientError | null>(null);
  const goesOn = useRef(false);
  // Whoever leaves sees nothing of it any more: it waits for them where it is.
  useEffect(
    () => () => {
      goesOn.current = false;
    },
    [],
  );
  const run = async () => {
    if (phase !== 'still') return;
    setPhase('running');
    setError(null);
    goesOn.current = true;
    let now = at;
    while (goesOn.current && now.state !== 'done') {
      const step = await call('tables', 'go', { shopId, importId: now.importId, cursor: now.cursor });
      if (!step.ok) {
        setError(step.error);
        break;
      }
      now = step.data;
      setAt(now);
    }
    goesOn.current = false;
    setPhase('still');
    onMoved();
  };
  const pause = () => {
    goesOn.current = false;
    setPhase('stopping');
  };
  const giveUp = async () => {
    const outcome = await call('tables', 'stop', { shopId, importId: at.importId });
    if (outcome.ok) setAt(outcome.data);
    else setError(outcome.error);
  };
  const comes = at.products - at.flawed;
  return (
    <>
      <View className="tables-part">
        <Text className="tables-card-name">{at.name}</Text>
        <View {...named(undefined, 'status')}>
          <Text className="tables-said">{saidOf(at, phase !== 'still', t)}</Text>
        </View>
        {at.cursor > 0 || phase !== 'still' ? <Bar done={at.cursor} of={at.products} /> : null}
        <Text className="tables-hint">{t.facts(at.products, at.skus)}</Text>
        {at.unknown.length > 0 ? (
          <Text className="tables-hint">{t.unknown(join.list(at.unknown))}</Text>
        ) : null}
        {error ? <Flaw text={sentence(error)} /> : null}
      </View>
      <View className="tables-acts">
        {phase !== 'still' ? (
          <Button
            kind="line"
            disabled={phase === 'stopping'}
            text={phase === 'stopping' ? t.stopping : t.stop}
            onPress={pause}
          />
        ) : null}
        {phase === 'still' && (at.state === 'ready' || at.state === 'running') ? (
          <>
            <Button kind="plain" text={t.giveUp} onPress={() => void giveUp()} />
            <Button
              disabled={comes === 0}
              text={at.cursor > 0 ? t.goOn : t.start(comes)}
              onPress={() => void run()}
            />
          </>
        ) : null}
        {phase === 'still' && (at.state === 'done' || at.state === 'stopped') ? (
          <Button text={t.toDrafts} onPress={() => enter('goods/catalogue/index', `?shopId=${shopId}`)} />
        ) : null}
      </View>
    </>
  );
}

function saidOf(at: ImportRow, running: boolean, t: ReturnType<typeof useWords<(typeof tableWords)['zh']>>) {
  if (running) return t.progress(at.cursor, at.products);
  if (at.cursor > 0) return t.report(at.made, at.changed, at.same, at.refused);
  return t.preview(at.fresh, at.products - at.fresh - at.flawed, at.flawed);
}

function Bar({ done, of }: { done: number; of: number }) {
  const percent = of > 0 ? Math.round((done / of) * 100) : 100;
  return (
    <View className="tables-bar" aria-hidden="true">
      <View className="tables-bar-done" style={{ width: `${percent}%` }} />
    </View>
  );
}
