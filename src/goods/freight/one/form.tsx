import { Text, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { call, newRequestId } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Entry, Flaw } from '@/studio/form/entry';
import { showFlaw } from '@/studio/form/show-flaw';
import { Button } from '@/ui/button';
import { goBack } from '@/ui/navigate';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import type { Template, Templates } from '../card';
import { Areas } from './areas';
import { type Draft, draftOf, draftProblem, freshDraft, notNumber, templateOf } from './draft';
import type { PartProps } from './part-props';
import { Prices } from './prices';
import { Remove } from './remove';
import { kept } from './save';
import { templateWords } from './words';
import './form.scss';

interface Props {
  shopId: ShopId;
  all: Templates;
  /** The template that is changed; without it a new one is made. */
  seen?: Template;
  onStale: () => void;
}

/** Everything about one template. What is wrong is said under its field when one tries to save. */
export function TemplateForm({ shopId, all, seen, onStale }: Props) {
  const t = useWords(templateWords);
  const sentence = useSentence();
  const [draft, setDraft] = useState<Draft>(() => (seen ? draftOf(seen) : freshDraft));
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  // A repeat after a lost answer makes no second template.
  const id = useRef(seen?.id ?? newRequestId()).current;
  const set = (more: Partial<Draft>) => {
    setDraft((old) => ({ ...old, ...more }));
    setError(null);
  };
  const unread = tried ? notNumber(draft) : null;
  const problem = tried && !unread ? draftProblem(draft, id, all.templates) : null;
  const flaw: PartProps['flaw'] = (field, typed) => {
    if (typed && unread === typed) return t.noNumber;
    return problem?.field === field ? t.flaw(problem) : undefined;
  };
  const { busy, go: send } = useOneAtATime(async (asDefault: boolean) => {
    const one = templateOf(draft, id);
    const others = all.templates.filter((old) => old.id !== id).map(kept);
    const inPlace = all.templates.map((old) => (old.id === id ? one : kept(old)));
    const templates = asDefault ? [one, ...others] : seen ? inPlace : [...others, one];
    const outcome = await call('shops', 'saveFreight', { shopId, version: all.version, templates });
    if (!outcome.ok) {
      setError(outcome.error);
      return showFlaw();
    }
    toast(t.saved);
    goBack();
  });
  const save = (asDefault = false) => {
    setTried(true);
    const wrong = draftProblem(draft, id, all.templates);
    if (notNumber(draft) || wrong) return showFlaw(wrong && !notNumber(draft) ? t.flaw(wrong) : t.noNumber);
    return send(asDefault);
  };
  const stale = error?.code === 'CHANGED_MEANWHILE';
  if (!all.mayEdit) return <Text className="freight-form-note">{t.closed}</Text>;
  return (
    <View className="freight-form">
      <View className="freight-form-part">
        <Entry
          name={t.name}
          most={20}
          hint={t.nameHint}
          value={draft.name}
          onChange={(name) => set({ name })}
          flaw={flaw('name')}
        />
      </View>
      <Prices draft={draft} set={set} flaw={flaw} />
      <Areas draft={draft} set={set} flaw={flaw} />
      {error ? <Flaw text={stale ? t.stale : sentence(error)} /> : null}
      {stale ? <Button block kind="line" text={t.reload} onPress={onStale} /> : null}
      <Button block busy={busy} text={t.save} onPress={() => void save()} />
      {seen && all.templates[0]?.id !== id ? (
        <Button block kind="line" text={t.makeDefault} onPress={() => void save(true)} />
      ) : null}
      {seen ? <Remove shopId={shopId} all={all} seen={seen} onStale={onStale} /> : null}
    </View>
  );
}
