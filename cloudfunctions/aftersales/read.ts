import type { AfterSaleStatus } from '../../domain/after-sale';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { fromCursor, pageOf } from '../platform/pages';
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
  return listed({ openid, ...(orderId ? { orderId } : {}) }, input, 'newest');
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
  return listed({ shopId, status }, input, waitsForShop ? 'oldest' : 'newest');
}

async function listed(
  filter: Record<string, unknown>,
  { cursor, limit }: { cursor?: string; limit: number },
  first: 'newest' | 'oldest',
) {
  const sort = first === 'newest' ? ['-createdAt', '-_id'] : ['createdAt', '_id'];
  const after = fromCursor(cursor, 2);
  const rows = await db.find('aftersales', after ? db.cmd.and([filter, ...beyond(after, first)]) : filter, {
    sort,
    limit: limit + 1,
    only: summaryFields,
  });
  const { page, nextCursor } = pageOf(rows, limit, (last) => [last.createdAt, last._id]);
  return ok({ afterSales: page.map(summary), nextCursor });
}

/** Beyond the last row of a page: the range first, which an index can walk, then its ties. */
function beyond([createdAt, id]: readonly (string | number)[], first: 'newest' | 'oldest') {
  const newest = first === 'newest';
  return [
    { createdAt: newest ? db.cmd.lte(createdAt) : db.cmd.gte(createdAt) },
    db.cmd.or([
      { createdAt: newest ? db.cmd.lt(createdAt) : db.cmd.gt(createdAt) },
      { _id: newest ? db.cmd.lt(id) : db.cmd.gt(id) },
    ]),
  ];
}
