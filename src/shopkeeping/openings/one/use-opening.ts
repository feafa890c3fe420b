import { useDidHide } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { call } from '@/cloud/call';
import type { ClientError } from '@/cloud/messages';
import type { Ms } from '../../../../domain/units';
import { type Draft, draftOf, type Opening, type StepName, unsaved } from './draft';

/** What is typed is kept this long after the last letter. */
const pause: Ms = 1200;

export interface Filling {
  /** As the function last told it. */
  seen: Opening;
  draft: Draft;
  set: <K extends StepName>(step: K, more: Partial<Draft[K]>) => void;
  saving: 'saved' | 'saving' | 'unsaved';
  error: ClientError | null;
  /** Keeps what is not kept yet, and a step that is finished even where it is blank; null where that failed. */
  flush: (finished?: StepName) => Promise<Opening | null>;
  submit: () => Promise<boolean>;
  withdraw: () => Promise<boolean>;
}

/** An opening while it is filled in: kept as one goes, one save after the other, and handed in when it is whole. */
export function useOpening(first: Opening): Filling {
  const [seen, setSeen] = useState(first);
  const [draft, setDraft] = useState(() => draftOf(first.steps));
  const [saving, setSaving] = useState<Filling['saving']>('saved');
  const [error, setError] = useState<ClientError | null>(null);
  const latest = useRef({ seen, draft });
  latest.current.draft = draft;
  const line = useRef<Promise<Opening | null>>(Promise.resolve(first));

  const learn = (more: Partial<Opening>): Opening => {
    const whole = { ...latest.current.seen, ...more };
    latest.current.seen = whole;
    setSeen(whole);
    return whole;
  };
  const save = async (finished?: StepName): Promise<Opening | null> => {
    const { seen: kept, draft: filled } = latest.current;
    const steps = unsaved(filled, kept.steps, finished);
    if (Object.keys(steps).length === 0) {
      setSaving('saved');
      return kept;
    }
    setSaving('saving');
    const outcome = await call('openings', 'save', {
      openingId: kept.openingId,
      version: kept.version,
      steps,
    });
    setError(outcome.ok ? null : outcome.error);
    setSaving(outcome.ok ? 'saved' : 'unsaved');
    return outcome.ok ? learn(outcome.data) : null;
  };
  const flush = (finished?: StepName): Promise<Opening | null> => {
    const next = () => save(finished);
    line.current = line.current.then(next, next);
    return line.current;
  };
  const look = async () => {
    const outcome = await call('openings', 'get', { openingId: first.openingId });
    if (outcome.ok) learn(outcome.data);
  };
  const does = async (action: 'submit' | 'withdraw', version: number): Promise<boolean> => {
    const { openingId } = first;
    const outcome =
      action === 'submit'
        ? await call('openings', 'submit', { openingId, version })
        : await call('openings', 'withdraw', { openingId });
    setError(outcome.ok ? null : outcome.error);
    if (outcome.ok) learn(outcome.data);
    else await look();
    return outcome.ok;
  };

  const touched = useRef(false);
  const run = useRef(flush);
  run.current = flush;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of what is filled in is what starts the wait
  useEffect(() => {
    if (!touched.current) return;
    const timer = setTimeout(() => void run.current(), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  // Who leaves before the pause is over finds it kept all the same.
  useDidHide(() => void (touched.current && run.current()));
  useEffect(() => () => void (touched.current && run.current()), []);

  return {
    seen,
    draft,
    saving,
    error,
    flush,
    set(step, more) {
      touched.current = true;
      setSaving('saving');
      setError(null);
      setDraft((old) => ({ ...old, [step]: { ...old[step], ...more } }));
    },
    async submit() {
      const kept = await flush();
      return kept ? does('submit', kept.version) : false;
    },
    withdraw: () => does('withdraw', 0),
  };
}
