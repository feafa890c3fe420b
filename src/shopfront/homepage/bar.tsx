import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { useReason } from '@/words/house-reasons';
import { useJoined } from '@/words/joined';
import type { ShopId } from '../../../domain/units';
import { CodeSheet } from './code-sheet';
import type { Keeper, KeeperState } from './keeper';
import { previewWords } from './preview-words';
import type { Draft } from './use-keeper';
import { VersionsSheet } from './versions-sheet';
import { homepageWords } from './words';

interface Props {
  shopId: ShopId;
  draft: Draft;
  keeper: Keeper;
  state: KeeperState;
  onReload: () => Promise<void>;
}

/** How the draft stands, back and forth, and the way to the shoppers. It stays in view. */
export function Bar({ shopId, draft, keeper, state, onReload }: Props) {
  const t = useWords(homepageWords);
  const join = useJoined();
  const looking = useWords(previewWords);
  const sentence = useSentence();
  const [coded, setCoded] = useState(false);
  const [versions, setVersions] = useState(false);
  const { history, phase, error, faults, merged } = state;
  const waiting = draft.submission?.state === 'submitted' ? draft.submission : null;
  const who = join.list([...new Set(merged.map(({ by }) => by || t.somebody))]);
  const { busy, go: act } = useOneAtATime(async (run: () => Promise<string>) => {
    const said = await run();
    toast(said);
    await onReload();
  });
  const submit = () =>
    act(async () => {
      await keeper.flush();
      if (keeper.state.phase !== 'saved') return t[keeper.state.phase];
      const outcome = await call('homepage', 'submit', { shopId, version: keeper.state.version });
      return outcome.ok ? t.handedIn : sentence(outcome.error);
    });
  const withdraw = (no: number) =>
    act(async () => {
      const outcome = await call('homepage', 'withdraw', { shopId, no });
      return outcome.ok ? t.withdrawn : sentence(outcome.error);
    });
  const showCode = async () => {
    await keeper.flush();
    if (keeper.state.phase === 'saved') setCoded(true);
    else toast(looking.unsaved);
  };
  return (
    <>
      <View className="home-bar">
        <View className="home-bar-row">
          <View className="home-bar-state" {...named(undefined, 'status')}>
            <Text className="home-hint">
              {phase === 'refused' && error ? join.told([t.refused, sentence(error)]) : t[phase]}
              {who && phase === 'saved' ? ` · ${t.merged(who)}` : ''}
            </Text>
          </View>
          <Button
            kind="plain"
            size="small"
            text={t.undo}
            disabled={history.past.length === 0}
            onPress={() => keeper.undo()}
          />
          <Button
            kind="plain"
            size="small"
            text={t.redo}
            disabled={history.future.length === 0}
            onPress={() => keeper.redo()}
          />
          <Button kind="plain" size="small" text={t.versions} onPress={() => setVersions(true)} />
          <Button kind="plain" size="small" text={looking.code} onPress={() => void showCode()} />
          {waiting ? (
            <Button
              kind="line"
              size="small"
              text={t.withdraw}
              busy={busy}
              onPress={() => void withdraw(waiting.no)}
            />
          ) : (
            <Button
              size="small"
              text={t.submit}
              busy={busy}
              disabled={faults.length > 0}
              onPress={() => void submit()}
            />
          )}
        </View>
        <Standing draft={draft} faults={faults.length} unpublished={state.unpublished.length} />
      </View>
      <CodeSheet shopId={shopId} open={coded} version={state.version} onClose={() => setCoded(false)} />
      <VersionsSheet
        shopId={shopId}
        open={versions}
        version={state.version}
        onClose={() => setVersions(false)}
        onRestored={onReload}
      />
    </>
  );
}

interface StandingProps {
  draft: Draft;
  faults: number;
  unpublished: number;
}

/** Where it stands on its way to the shoppers. */
function Standing({ draft: { submission, published }, faults, unpublished }: StandingProps) {
  const t = useWords(homepageWords);
  const said = useReason();
  const state = submission?.state;
  const tone = state === 'rejected' ? 'warn' : state === 'submitted' ? 'accent' : 'quiet';
  const more =
    state === 'submitted'
      ? t.submittedHint
      : faults > 0
        ? t.mend(faults)
        : unpublished > 0
          ? t.changes(unpublished)
          : published.at === null
            ? t.never
            : t.nothing;
  return (
    <View className="home-standing">
      {submission ? <Tag text={t[submission.state]} tone={tone} /> : null}
      {state === 'rejected' ? <Text className="home-reason">{said(submission?.reason ?? '')}</Text> : null}
      <Text className="home-hint">{more}</Text>
    </View>
  );
}
