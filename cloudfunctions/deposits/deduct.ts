import { appealUntil, putBack, takenFrom } from '../../domain/deposit';
import type { DepositEntryDoc } from '../../domain/documents';
import type { Ms, ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { lay, withdraw } from '../platform/desk';
import { digest } from '../platform/digest';
import { attachPictures } from '../platform/pictures/show';
import type { DepositsContract } from './contract';
import { noShop } from './get';
import { enter, standing } from './ledger';
import { without } from './refund';

const noEntry = () => refuse('NOT_FOUND', '没有这笔扣除', 'entryId');

/** Write: transaction. The latest payments give what is taken; a repeat finds its entry. */
export async function deduct(input: ParsedInputOf<DepositsContract, 'deduct'>, call: Call) {
  const { shopId, fen, reason, evidence } = input;
  const entryId = `e${digest(30, shopId, call.openid, call.requestId)}`;
  const held = { use: 'deposit', about: `deposit~${entryId}`, field: 'evidence' } as const;
  const wrong = await attachPictures(evidence, held, call);
  if (wrong) return wrong;
  const done = await db.transaction(async (tx) => {
    const shop = await tx.get('shops', shopId);
    const deposit = await tx.get('deposits', shopId);
    if (!shop || !deposit) return null;
    if (await tx.get('deposit_entries', entryId)) return { shop, deposit };
    if (deposit.balance < fen) return 'short' as const;
    const taken = takenFrom(deposit.payments, fen);
    const entry = {
      _id: entryId,
      why: 'deducted' as const,
      change: -fen,
      outTradeNo: '',
      reason,
      by: call.openid,
      at: call.now,
      taken,
      evidence,
    };
    return { shop, deposit: await enter(tx, deposit, entry, without(deposit.payments, taken)) };
  });
  if (!done) return noShop();
  if (done === 'short') return refuse('OVER_LIMIT', '保证金没有这么多', 'fen');
  return ok({ entryId, ...standing(done.shop, done.deposit, call) });
}

/** Inside a transaction: a deduction of this shop, or null for any other entry. */
async function deductionOf(tx: db.Transaction, shopId: ShopId, entryId: string) {
  const entry = await tx.get('deposit_entries', entryId);
  return entry?.shopId === shopId && entry.why === 'deducted' ? entry : null;
}

/** Write: transaction. What the shop says is kept with the deduction and laid on the desk; said again it is the same. */
export async function appeal(input: ParsedInputOf<DepositsContract, 'appeal'>, call: Call) {
  const { shopId, entryId, text, pictures } = input;
  const held = { use: 'deposit', about: `appeal~${entryId}` } as const;
  const wrong = await attachPictures(pictures, held, call);
  if (wrong) return wrong;
  return db.transaction(async (tx) => {
    const entry = await deductionOf(tx, shopId, entryId);
    if (!entry) return noEntry();
    if (entry.appeal?.by === call.openid && entry.appeal.text === text) return ok({ at: entry.appeal.at });
    const until = appealUntil(entry, call.rules);
    if (until === null) return refuse('WRONG_STATE', '这笔扣除已申诉过或已退回', 'entryId');
    if (until < call.now) return refuse('WRONG_STATE', '已过申诉期限', 'entryId');
    const said = { text, pictures, by: call.openid, at: call.now, state: 'open' as const, reason: '' };
    await tx.put('deposit_entries', { ...entry, appeal: said });
    await lay(tx, 'deduction', entryId, deskFacts(entry, text), call.now);
    return ok({ at: call.now });
  });
}

const deskFacts = ({ shopId, change, reason }: DepositEntryDoc, text: string) => ({
  shopId,
  deductedFee: -change,
  deductedFor: reason,
  appealText: text,
});

/** Write: transaction. Money and payments stand again as they would without the deduction; once, however often asked. */
export async function giveBack(input: ParsedInputOf<DepositsContract, 'giveBack'>, call: Call) {
  const { shopId, entryId, reason } = input;
  const done = await db.transaction(async (tx) => {
    const entry = await deductionOf(tx, shopId, entryId);
    if (!entry) return 'noEntry' as const;
    const deposit = await putDeductionBack(tx, entry, reason, call);
    const shop = await tx.get('shops', shopId);
    await withdraw(tx, 'deduction', entryId, call.now);
    return shop && deposit ? { shop, deposit } : null;
  });
  if (done === 'noEntry') return noEntry();
  return done ? ok(standing(done.shop, done.deposit, call)) : noShop();
}

async function putDeductionBack(tx: db.Transaction, entry: DepositEntryDoc, reason: string, call: Call) {
  const { _id: entryId, shopId, change, taken = [] } = entry;
  const deposit = await tx.get('deposits', shopId);
  if (!deposit || entry.returnedAt !== undefined) return deposit;
  const back = {
    _id: `r${digest(30, entryId)}`,
    why: 'returned' as const,
    change: -change,
    outTradeNo: '',
    reason,
    by: call.openid,
    at: call.now,
  };
  await tx.put('deposit_entries', { ...entry, returnedAt: call.now });
  return enter(tx, deposit, back, putBack(deposit.payments, taken));
}

/** What the operator decided about an appeal. Safe to repeat. */
export async function decideAppeal(
  entryId: string,
  decision: 'giveBack' | 'uphold',
  { by, at, reason }: { by: string; at: Ms; reason: string },
  call: Call,
): Promise<void> {
  await db.transaction(async (tx) => {
    const entry = await tx.get('deposit_entries', entryId);
    if (!entry?.appeal) return;
    if (decision === 'giveBack') {
      await putDeductionBack(tx, entry, reason, { ...call, openid: by, now: at });
    } else if (entry.appeal.state === 'open' && entry.returnedAt === undefined) {
      const refused = { ...entry.appeal, state: 'refused' as const, reason };
      await tx.put('deposit_entries', { ...entry, appeal: refused });
    }
  });
}
