import type { OrderDoc } from '../../domain/documents';
import { answerFrom } from '../../domain/service/answers';
import type { Question } from '../../domain/service/auto-answer';
import type { Openid, ShopId } from '../../domain/units';
import * as db from '../platform/db';

/** Orders that a shop's own answers speak of; cancelled ones are no news. */
const living: readonly OrderDoc['status'][] = [10, 20, 21, 30, 100, 200];

/** The answer to a question from what this shopper bought here and nobody else. One or two operations. */
export async function answerOwn(question: Question, shopId: ShopId, openid: Openid): Promise<string> {
  const own = { openid, shopId };
  const newest = { sort: ['-createdAt'], limit: 3 };
  const orders = await db.find('orders', own, newest);
  const afterSales = question === 'refund' ? await db.find('aftersales', own, newest) : [];
  return answerFrom(
    question,
    orders.filter((o) => living.includes(o.status)),
    afterSales,
  );
}
