import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { searchMark } from '../search/reindex';
import type { ShopsContract } from './contract';

/**
 * Write: transaction. An old shop becomes a new one, with all it has; its licence may hold as many as a new one's from
 * now on. Customer service stays as it is. A repeat changes nothing.
 */
export async function upgrade({ shopId }: ParsedInputOf<ShopsContract, 'upgrade'>, { now }: Call) {
  const at = await db.transaction(async (tx) => {
    const shop = await tx.get('shops', shopId);
    if (!shop || shop.status === 'closed') return null;
    if (shop.kind !== 'old') return shop.upgradedAt ?? shop.openedAt;
    const licence = await tx.get('licences', shop.licenceKey);
    if (licence?.kind === 'old') await tx.update('licences', licence._id, { kind: 'new' });
    await tx.update('shops', shopId, { kind: db.cmd.remove(), upgradedAt: now, ...searchMark(now) });
    return now;
  });
  return at === null ? refuse('WRONG_STATE', '店铺已关闭，不能升级', 'shopId') : ok({ upgradedAt: at });
}

/** Write: update. A choice of its own, made whenever the shop likes: from 企业微信 or none to the shop's own service. */
export async function upgradeService(
  { shopId }: ParsedInputOf<ShopsContract, 'upgradeService'>,
  _call: Call,
) {
  const ready = { _id: shopId, kind: db.cmd.exists(false) };
  const moved = await db.update('shops', ready, { 'service.mode': 'own' });
  if (moved === 1) return ok({ mode: 'own' as const });
  const shop = await db.get('shops', shopId);
  if (shop?.service.mode === 'own') return ok({ mode: 'own' as const });
  return refuse('UPGRADE_DUE', '请先完成店铺升级，再升级客服', 'shopId');
}
