import { standingOf } from '../../domain/league/plan';
import { promoterKey } from '../../domain/league/standing';
import { type Call, ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import { personOf } from '../platform/share';
import type { LeagueContract } from './contract';

/** One operation. */
export async function mine(paged: ParsedInputOf<LeagueContract, 'mine'>, { openid }: Call) {
  const { page, nextCursor } = await listPage('promoters', { openid }, '-updatedAt', paged);
  const shops = page.map(({ open, ...one }) => ({ ...one, openLines: open.lines, openFen: open.fen }));
  return ok({ shops, nextCursor });
}

/** Three operations. */
export async function recruiting(
  { limit }: ParsedInputOf<LeagueContract, 'recruiting'>,
  { openid, now }: Call,
) {
  const after = { recruitsUntil: db.cmd.gt(now) };
  const leagues = await db.find('league_shops', after, { sort: ['-recruitsUntil'], limit });
  if (leagues.length === 0) return ok({ shops: [] });
  const ids = leagues.map(({ _id }) => _id);
  const [shops, own] = await Promise.all([
    db.find('shops', { _id: db.cmd.in(ids) }, { limit, only: ['name', 'logo', 'status'] }),
    db.find(
      'promoters',
      { _id: db.cmd.in(ids.map((id) => promoterKey(id, personOf(id, openid)))) },
      { limit, only: ['shopId', 'status'] },
    ),
  ]);
  const byId = new Map(shops.map((shop) => [shop._id, shop]));
  const stands = new Map(own.map(({ shopId, status }) => [shopId, status]));
  const shown = leagues.flatMap(({ _id, plans }) => {
    const shop = byId.get(_id);
    if (shop?.status !== 'open') return [];
    const open = plans.filter((plan) => plan.type === 1 && standingOf(plan, now) === 'running');
    return {
      shopId: _id,
      shopName: shop.name,
      shopLogo: shop.logo,
      goods: new Set(open.flatMap(({ productIds }) => productIds)).size,
      mostRatio: Math.max(0, ...open.map(({ ratio }) => ratio)),
      status: stands.get(_id) ?? null,
    };
  });
  return ok({ shops: shown });
}
