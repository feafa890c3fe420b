import type { PromoterDoc } from '../../domain/documents';
import { promoterKey } from '../../domain/league/standing';
import { type Call, ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import type { LeagueContract } from './contract';
import { openInvites } from './invite';
import { shownCommission, shownFigures } from './shown';

type InputOf<A extends keyof LeagueContract> = ParsedInputOf<LeagueContract, A>;

const tabs = { applied: 0, partners: 2, refused: 3, ended: 5 } as const;

const shown = ({ open, ...promoter }: PromoterDoc) => ({
  ...promoter,
  openLines: open.lines,
  openFen: open.fen,
});

/** One operation beside the door's, two for the first page. */
export async function promoters({ shopId, tab, ...paged }: InputOf<'promoters'>, { now }: Call) {
  const status = tabs[tab];
  const [{ page, nextCursor }, invites] = await Promise.all([
    listPage('promoters', { shopId, status }, '-updatedAt', paged),
    paged.cursor ? [] : openInvites(shopId, now),
  ]);
  return ok({
    promoters: page.map(shown),
    invites: invites.map(({ _id, ...invite }) => ({ ...invite, inviteId: _id })),
    nextCursor,
  });
}

/** Two operations beside the door's. */
export async function bill({ shopId, month, ...paged }: InputOf<'bill'>) {
  const [total, { page, nextCursor }] = await Promise.all([
    db.get('league_months', `${shopId}~${month}`),
    listPage('promoter_months', { shopId, month }, '-settledFen', paged),
  ]);
  return ok({ total: shownFigures(total), promoters: page, nextCursor });
}

/** Two operations beside the door's. */
export const lines = ({ shopId, promoterId, month, ...paged }: InputOf<'lines'>) =>
  monthOfPromoter(promoterKey(shopId, promoterId), month, paged);

/** A promoter's month with a shop: its figures, and a page of the lines that they add up. Two operations. */
export async function monthOfPromoter(
  promoter: string,
  month: string,
  paged: { cursor?: string; limit: number },
) {
  const [total, { page, nextCursor }] = await Promise.all([
    db.get('promoter_months', `${promoter}~${month}`),
    listPage('commissions', { promoter, month }, '-endedAt', paged),
  ]);
  return ok({ total: shownFigures(total), lines: page.map(shownCommission), nextCursor });
}
