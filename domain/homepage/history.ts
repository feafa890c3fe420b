import type { HomepageContent } from '../blocks';
import { apply, type Edit } from './edit';
import { merge } from './merge';
import { same } from './merge-rows';

/** What an editor did and may take back, newest last. */
export interface History {
  past: readonly HomepageContent[];
  now: HomepageContent;
  future: readonly HomepageContent[];
  /** Of the last edit; letters typed into one field one after the other are one step. */
  field: string | null;
}

const most = 100;

export const begin = (content: HomepageContent): History => ({
  past: [],
  now: content,
  future: [],
  field: null,
});

/** `field` names what is being typed into; null for what is a step by itself. */
export function edited(history: History, edit: Edit, field: string | null = null): History {
  const now = apply(history.now, edit);
  if (same(now, history.now)) return history;
  const goesOn = field !== null && field === history.field;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-most);
  return { past, now, future: [], field };
}

export function undo({ past, now, future }: History): History {
  const before = past.at(-1);
  if (before === undefined) return { past, now, future, field: null };
  return { past: past.slice(0, -1), now: before, future: [now, ...future], field: null };
}

export function redo({ past, now, future }: History): History {
  const [after, ...rest] = future;
  if (after === undefined) return { past, now, future, field: null };
  return { past: [...past, now], now: after, future: rest, field: null };
}

/**
 * After somebody else's change came in: every step is taken back or done again on top of it, so that undoing mine never
 * undoes theirs.
 */
export function rebased(history: History, base: HomepageContent, theirs: HomepageContent): History {
  const on = (content: HomepageContent) => merge(base, content, theirs).content;
  return {
    past: history.past.map(on),
    now: on(history.now),
    future: history.future.map(on),
    field: null,
  };
}
