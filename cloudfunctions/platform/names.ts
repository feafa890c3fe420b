import type { ShopNameDoc } from '../../domain/documents';
import type { Ms, ShopId } from '../../domain/units';
import type * as db from './db';

/** Where a name is kept: one document a name, so that two shops cannot both have it. */
export const nameId = (key: string): string => `n~${key}`;

/** Whether a shop may take a name, as its document stands. */
export const nameIsFree = (held: ShopNameDoc | null, shopId: ShopId, now: Ms): boolean =>
  held === null || held.shopId === shopId || (held.freeAt !== null && held.freeAt <= now);

/** Takes a name for a shop inside a transaction; false: another has it. Taking it again changes nothing. */
export async function takeName(
  tx: db.Transaction,
  { key, name }: { key: string; name: string },
  shopId: ShopId,
  now: Ms,
): Promise<boolean> {
  const held = await tx.get('shop_names', nameId(key));
  if (!nameIsFree(held, shopId, now)) return false;
  const since = held?.shopId === shopId && held.freeAt === null ? held.since : now;
  await tx.put('shop_names', { _id: nameId(key), name, shopId, since, freeAt: null });
  return true;
}

/** Gives a name up inside a transaction; nobody else gets it before `freeAt`. What is another's is left alone. */
export async function giveUpName(tx: db.Transaction, key: string, shopId: ShopId, freeAt: Ms): Promise<void> {
  const held = await tx.get('shop_names', nameId(key));
  if (held?.shopId === shopId && held.freeAt === null) await tx.put('shop_names', { ...held, freeAt });
}
