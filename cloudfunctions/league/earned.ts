import { promoterKey } from '../../domain/league/standing';
import { type Call, ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import { listPage } from '../platform/lists';
import { personOf } from '../platform/share';
import type { LeagueContract } from './contract';
import { monthOfPromoter } from './promoters';
import { shownCommission } from './shown';

const own = (shopId: string, { openid }: Call) => promoterKey(shopId, personOf(shopId, openid));

const tabs = { open: 20, settled: 100, cancelled: 200 } as const;

/** The caller's own rows alone: they lie under a name made of shop and caller. One operation. */
export async function earned({ shopId, tab, ...paged }: ParsedInputOf<LeagueContract, 'earned'>, call: Call) {
  const filter = { promoter: own(shopId, call), ...(tab === undefined ? {} : { status: tabs[tab] }) };
  const { page, nextCursor } = await listPage('commissions', filter, '-placedAt', paged);
  return ok({ lines: page.map(shownCommission), nextCursor });
}

/** Two operations. */
export const statement = (
  { shopId, month, ...paged }: ParsedInputOf<LeagueContract, 'statement'>,
  call: Call,
) => monthOfPromoter(own(shopId, call), month, paged);
