import type { PromoterStatus } from '../../domain/documents';
import { promoterKey } from '../../domain/league/standing';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { LeagueContract } from './contract';

type Input = ParsedInputOf<LeagueContract, 'decide'>;

/** Which statuses a decision may change, and to which. */
const moves: Record<Input['decision'], { from: readonly PromoterStatus[]; to: PromoterStatus }> = {
  accept: { from: [0, 3], to: 2 },
  refuse: { from: [0], to: 3 },
  remove: { from: [2], to: 5 },
};

/** Write: update, bound to where the promoter stands. One operation beside the door's, two where it changed nothing. */
export async function decide({ shopId, promoterId, decision }: Input, { now, rules }: Call) {
  const { from, to } = moves[decision];
  const _id = promoterKey(shopId, promoterId);
  if (decision === 'accept') {
    const most = rules['league.maxPromoters'];
    if ((await db.count('promoters', { shopId, status: 2 })) >= most)
      return refuse('OVER_LIMIT', '推广员已满', 'shopId', { most });
  }
  const seen = { _id, shopId, status: db.cmd.in([...from]) };
  const dated = to === 2 ? { since: now } : to === 5 ? { leftAt: now } : {};
  const moved = await db.update('promoters', seen, { status: to, updatedAt: now, ...dated });
  if (moved === 1) return ok({ promoterId, status: to });
  const known = await db.get('promoters', _id);
  if (!known) return refuse('NOT_FOUND', '没有这位推广员', 'promoterId');
  return known.status === to
    ? ok({ promoterId, status: to })
    : refuse('WRONG_STATE', '推广员的状态已变，请刷新', 'promoterId', { status: known.status });
}
