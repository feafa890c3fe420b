import { depositAsked, depositLacks, depositToSpare } from '../../domain/deposit';
import type { DepositDoc, DepositEntryDoc, ShopDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import type * as db from '../platform/db';

/** How a deposit stands against what is due. */
export function standing(shop: ShopDoc, deposit: DepositDoc | null, { rules }: Pick<Call, 'rules'>) {
  const balanceFen = deposit?.balance ?? 0;
  const asked = { ...shop, ...(deposit ? { depositFen: balanceFen } : {}) };
  return {
    dueFen: depositAsked(asked, rules),
    balanceFen,
    lacksFen: depositLacks(asked, rules),
    spareFen: depositToSpare(shop, balanceFen, rules),
    marked: shop.depositShort ?? false,
  };
}

type Entry = Omit<DepositEntryDoc, 'shopId' | 'no' | 'balance'>;

/**
 * Inside a transaction: enters a movement of money, once under its id, and lets deposit and shop say the new balance.
 * The clock then compares it with what is due. The deposit as it is afterwards.
 */
export async function enter(
  tx: db.Transaction,
  deposit: DepositDoc,
  entry: Entry,
  payments: DepositDoc['payments'],
): Promise<DepositDoc> {
  const shopId = deposit._id;
  const balance = deposit.balance + entry.change;
  const no = deposit.entries + 1;
  await tx.put('deposit_entries', { ...entry, shopId, no, balance });
  const after: DepositDoc = { _id: shopId, balance, entries: no, payments, checkAt: entry.at };
  await tx.put('deposits', after);
  await tx.update('shops', shopId, { depositFen: balance });
  return after;
}
