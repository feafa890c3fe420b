import type { StockDoc } from '../../domain/documents';
import { type AdjustProblem, adjust as adjusting } from '../../domain/stock-adjust';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { applyToStock, enterAdjustment, ledgerIdOf } from '../platform/stock';
import type { StockContract } from './contract';

type Input = ParsedInputOf<StockContract, 'adjust'>;
const tries = 4;

export const noSuchSku = () => refuse('NOT_FOUND', '店里没有这个规格', 'skuId');

/** The stock of a shop's SKU, or null. One operation. */
export async function stockOfShop(skuId: string, shopId: string): Promise<StockDoc | null> {
  const stock = await db.get('stocks', skuId);
  return stock?.shopId === shopId ? stock : null;
}

/**
 * Write: saga, its intent the mark that the one conditional update leaves on the stock; then the ledger's entry is
 * written under the same id, by the clock if this call is cut off. No transaction: buyers at the same SKU would make
 * it lose again and again just when goods arrive. Four operations beside the door's.
 */
export async function adjust(input: Input, call: Call) {
  const { shopId, skuId, diffType, n, reason } = input;
  if (n === 0 && diffType !== 3) return refuse('BAD_INPUT', '数量要大于 0', 'n');
  const id = `a${digest(24, shopId, skuId, call.openid, call.requestId)}`;
  for (let i = 0; i < tries; i++) {
    const stock = await stockOfShop(skuId, shopId);
    if (!stock) return noSuchSku();
    const before = await madeBefore(stock, id, input, call);
    if (before) return before;
    const made = adjusting(stock, { diffType, n }, id, { by: call.openid, reason, at: call.now });
    if (!made.ok) return cannot(made.why, made.least);
    if (await applyToStock(made.update)) {
      await enterAdjustment(stock, id, { n: made.by, diffType, by: call.openid, reason, at: call.now });
      const { available, locked } = stock;
      return ok({ skuId, n: made.by, available: available + made.by, locked });
    }
  }
  return refuse('BUSY', '库存正在变动，请稍后再试');
}

/** A repeat: the mark stands, or has gone to the ledger already. */
async function madeBefore(stock: StockDoc, id: string, { diffType, n, reason }: Input, _call: Call) {
  const marked = stock.adjusts?.[id];
  const made = marked ?? (await db.get('stock_ledger', ledgerIdOf(stock._id, id)));
  if (!made) return null;
  const same =
    made.diffType === diffType && made.reason === reason && (diffType === 3 || Math.abs(made.n) === n);
  if (!same) return refuse('REQUEST_ID_REUSED', '这个请求编号已经用于另一次调整', 'requestId');
  if (marked) await enterAdjustment(stock, id, marked);
  // Where the ledger alone tells, it may have been done since the stock was read.
  const { available, locked } = marked ? stock : ((await db.get('stocks', stock._id)) ?? stock);
  return ok({ skuId: stock._id, n: made.n, available, locked });
}

function cannot(why: AdjustProblem, least: number) {
  if (why === 'TOO_MANY') return refuse('OVER_LIMIT', '库存超过上限', 'n');
  const words = least > 0 ? `有 ${least} 件正等待付款，不能调到比这更少` : '没有这么多库存可减';
  return refuse('OVER_LIMIT', words, 'n', { least });
}
