import type { AfterSaleStatus } from '../../domain/after-sale';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import { notThere, ofShop, ofShopper } from './answer';
import type { AfterSalesContract } from './contract';
import { detail, summary, summaryFields } from './views';

type Of<A extends keyof AfterSalesContract> = ParsedInputOf<AfterSalesContract, A>;

export async function get({ afterSaleId }: Of<'get'>, call: Call) {
  const doc = await db.get('aftersales', afterSaleId);
  return doc && ofShopper(call)(doc) ? ok(await detail(doc, 'shopper', call)) : notThere();
}

export async function getForShop({ afterSaleId, shopId }: Of<'getForShop'>, call: Call) {
  const doc = await db.get('aftersales', afterSaleId);
  if (!doc || !ofShop(shopId)(doc)) return notThere();
  const asksAddress = doc.status === 'MERCHANT_PROCESSING' && doc.type !== 'REFUND';
  const shop = asksAddress ? await db.get('shops', shopId) : null;
  return ok({ ...(await detail(doc, 'merchant', call)), defaultReturnAddress: shop?.returnAddress ?? null });
}

/** One operation. */
export async function list({ orderId, ...input }: Of<'list'>, { openid }: Call) {
  return listed({ openid, ...(orderId ? { orderId } : {}) }, input, '-createdAt');
}

const tabs: Record<Of<'board'>['tab'], readonly AfterSaleStatus[]> = {
  toAnswer: ['MERCHANT_PROCESSING'],
  toReceive: ['MERCHANT_WAIT_RECEIPT'],
  waiting: ['USER_WAIT_RETURN', 'USER_WAIT_CONFIRM', 'MERCHANT_REJECT_REFUND', 'MERCHANT_REJECT_RETURN'],
  refunding: ['PLATFORM_REFUNDING', 'MERCHANT_OVERDUE_REFUND', 'PLATFORM_REFUND_FAIL'],
  done: [
    'MERCHANT_REFUND_SUCCESS',
    'MERCHANT_RETURN_SUCCESS',
    'MERCHANT_EXCHANGE_SUCCESS',
    'USER_CANCELD',
    'RETURN_CLOSED',
    'MERCHANT_FAIL',
    'MERCHANT_REFUND_RETRY_FAIL',
  ],
};

/** One operation beside the door's look at the membership. */
export async function board({ shopId, tab, ...input }: Of<'board'>, _call: Call) {
  const statuses = tabs[tab];
  const status = statuses.length === 1 ? statuses[0] : db.cmd.in(statuses);
  const waitsForShop = tab === 'toAnswer' || tab === 'toReceive';
  return listed({ shopId, status }, input, waitsForShop ? 'createdAt' : '-createdAt');
}

async function listed(
  filter: Record<string, unknown>,
  { cursor, limit }: { cursor?: string; limit: number },
  by: 'createdAt' | '-createdAt',
) {
  const { page, nextCursor } = await listPage('aftersales', filter, by, {
    cursor,
    limit,
    only: summaryFields,
  });
  return ok({ afterSales: page.map(summary), nextCursor });
}
