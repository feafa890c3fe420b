import type { Input, Output } from '@/cloud/call';
import type { Ms } from '../../../domain/units';

export type Summary = Output<'service', 'watch'>['talks'][number];
export type Box = NonNullable<Input<'service', 'inbox'>['box']>;

/** In the order in which they are looked at. */
export const boxes = ['queued', 'mine', 'taken', 'bot', 'closed'] as const satisfies readonly Box[];

const belongs: Record<Box, (talk: Summary) => boolean> = {
  queued: ({ state }) => state === 'queued',
  mine: ({ state, mine }) => state === 'taken' && mine,
  taken: ({ state }) => state === 'taken',
  bot: ({ state }) => state === 'bot' || state === 'handed',
  closed: ({ state }) => state === 'closed',
  all: () => true,
};

/**
 * A box with what a poll brought: those that changed, without those that went elsewhere, with those that came. Who
 * waits longest for a person stands first; elsewhere who spoke last. The same list where nothing of it changed.
 */
export function listed(rows: readonly Summary[], changes: readonly Summary[], box: Box): readonly Summary[] {
  const news = changes.filter((talk) => {
    const known = rows.find(({ talkId }) => talkId === talk.talkId);
    if (!known) return belongs[box](talk);
    return known.changedAt < talk.changedAt || (known.changedAt === talk.changedAt && !belongs[box](talk));
  });
  if (news.length === 0) return rows;
  const changed = new Map(news.map((talk) => [talk.talkId, talk]));
  const kept = rows.filter(({ talkId }) => !changed.has(talkId));
  const since = ({ waitingSince, updatedAt }: Summary): Ms => waitingSince ?? updatedAt;
  return [...kept, ...news.filter(belongs[box])].sort((a, b) =>
    box === 'queued' ? since(a) - since(b) : b.updatedAt - a.updatedAt,
  );
}

/** Longer than this nobody should wait for a person; the function says the same of its own moment. */
const PATIENCE: Ms = 3 * 60_000;

/** How long somebody has waited for a person by now, and whether that is too long; null when nobody waits. */
export function waited(
  talk: Pick<Summary, 'state' | 'waitingSince'>,
  now: Ms,
): { ms: Ms; long: boolean } | null {
  const human = talk.state === 'queued' || talk.state === 'taken';
  if (!human || talk.waitingSince === null) return null;
  const ms = Math.max(0, now - talk.waitingSince);
  return { ms, long: ms > PATIENCE };
}
