import type { Openid } from '../../domain/units';
import * as db from './db';
import { digest } from './digest';

/** One word of a kind a person and review. */
export const voteId = (kind: 'vote' | 'report', reviewId: string, openid: Openid): string =>
  `v${digest(30, kind, reviewId, openid)}`;

/** Which of these reviews somebody said to have been of help. One operation, none for a visitor without a login. */
export async function votedFor(reviewIds: readonly string[], openid: Openid): Promise<ReadonlySet<string>> {
  if (!openid || reviewIds.length === 0) return new Set();
  const ids = reviewIds.map((reviewId) => voteId('vote', reviewId, openid));
  const votes = await db.find(
    'review_votes',
    { _id: db.cmd.in(ids) },
    { limit: ids.length, only: ['reviewId', 'helpful'] },
  );
  return new Set(votes.flatMap(({ reviewId, helpful }) => (helpful ? [reviewId] : [])));
}
