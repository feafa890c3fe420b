import type { LicenceDoc } from '../../domain/documents';
import { shopLimit } from '../../domain/licence';
import type { SubjectKind } from '../../domain/names/verdict';
import type { Rules } from '../../domain/rules';
import type { Ms, ShopId } from '../../domain/units';
import * as db from './db';
import { digest } from './digest';

/** What a licence is known by; its number stands in its own document alone. */
export const licenceKeyOf = (number: string): string => `l${digest(30, 'licence', number)}`;

/** Write: insert under a derived id. The licence as it is first told; what stands there already stays. */
export async function ensureLicence(
  { number, subject, company }: { number: string; subject: SubjectKind; company: string },
  now: Ms,
): Promise<void> {
  const of = { number, subject, company, kind: 'new' as const, used: 0, shops: {}, actors: [] };
  await db.insert('licences', { _id: licenceKeyOf(number), ...of, createdAt: now });
}

/**
 * Write: update. Takes a place on the licence for a shop, in one conditional update that also tests the shop's own
 * place, so that a repeat takes no second one. `full`: it holds as many as it may. One operation, two when it took none.
 */
export async function takeSlot(key: string, shopId: ShopId, rules: Rules, now: Ms): Promise<'held' | 'full'> {
  const place = `shops.${shopId}`;
  for (const kind of ['new', 'old'] as const) {
    const free = { _id: key, kind, used: db.cmd.lt(shopLimit(kind, rules)), [place]: db.cmd.exists(false) };
    const taken = await db.update('licences', free, { used: db.cmd.inc(1), [place]: now, kind: 'new' });
    if (taken === 1) return 'held';
  }
  const licence = await db.get('licences', key);
  return licence?.shops[shopId] === undefined ? 'full' : 'held';
}

/** Gives a shop's place on its licence back inside a transaction; without one nothing happens. */
export async function giveUpSlot(tx: db.Transaction, key: string, shopId: ShopId): Promise<void> {
  const licence = await tx.get('licences', key);
  if (licence?.shops[shopId] === undefined) return;
  const { [shopId]: _gone, ...shops } = licence.shops;
  await tx.put('licences', { ...licence, used: Object.keys(shops).length, shops } satisfies LicenceDoc);
}
