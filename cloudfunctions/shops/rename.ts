import type { ShopDoc } from '../../domain/documents';
import { nameKey } from '../../domain/names/key';
import { type NameVerdict, nameVerdict } from '../../domain/names/verdict';
import { nameSentence } from '../../domain/opening';
import { days } from '../../domain/rules';
import { shopAllows } from '../../domain/shop-state';
import type { Ms } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { giveUpName, takeName } from '../platform/names';
import { reindexShop, searchMark } from '../search/reindex';
import type { ShopsContract } from './contract';
import { refusedInPublic } from './public-words';

/** From when on a shop may take another name. */
export const renameFrom = (shop: ShopDoc, call: Pick<Call, 'rules'>): Ms =>
  (shop.nameSince ?? 0) + (shop.nameSince ? days(call.rules['name.coolingDays']) : 0);

/**
 * Write: saga. One transaction takes the new name, keeps the old one for a while and changes the shop, which then owes
 * search its entry; the entry is written at once, by the clock if this call is cut off. A repeat finds the shop as it
 * wants it. Orders keep the name they were placed under.
 */
export async function rename({ shopId, name }: ParsedInputOf<ShopsContract, 'rename'>, call: Call) {
  const before = await db.get('shops', shopId);
  const licence = before ? await db.get('licences', before.licenceKey) : null;
  const verdict = nameVerdict(name, licence?.subject ?? 'enterprise');
  if (verdict.problem) {
    const { why, part } = verdict.problem;
    return refuse('NAME_REFUSED', nameSentence({ why, part }), 'name', { why, part });
  }
  if (before && before.name !== verdict.name) {
    const refused = await refusedInPublic(verdict.name, 'name', call);
    if (refused) return refused;
  }
  const done = await db.transaction((tx) => change(tx, shopId, verdict, call));
  if (!done.ok) return done;
  await reindexShop(shopId, call.now);
  return done;
}

async function change(tx: db.Transaction, shopId: string, { key, name }: NameVerdict, call: Call) {
  const shop = await tx.get('shops', shopId);
  if (!shop || !shopAllows[shop.status].edit) return refuse('WRONG_STATE', '店铺当前不能改名', 'shopId');
  const { now, rules } = call;
  if (shop.name === name) return ok({ name, renameFrom: renameFrom(shop, call) });
  const from = renameFrom(shop, call);
  if (from > now) return refuse('TOO_SOON', '距离上次改名时间太短', 'name', { from });
  if (!(await takeName(tx, { key, name }, shopId, now))) {
    return refuse('NAME_TAKEN', '这个名称已被其他店铺使用', 'name');
  }
  const oldKey = nameKey(shop.name);
  if (oldKey !== key) await giveUpName(tx, oldKey, shopId, now + days(rules['name.keepDays']));
  const since = shop.nameSince ?? shop.openedAt;
  const entry = { shopId, from: shop.name, to: name, since, at: now, by: call.openid };
  await tx.put('shop_renames', { _id: `${shopId}~${now}`, ...entry });
  await tx.update('shops', shopId, { name, nameSince: now, ...searchMark(now) });
  return ok({ name, renameFrom: renameFrom({ ...shop, nameSince: now }, call) });
}
