import type { Cloud } from '../../local/host/cloud';
import { basket, line } from '../../test/orders/basket';
import { ask } from './durable-cloud';
import { skus } from './orders-street';

export const buyers = 10;
/** The way of an order; the first three are placing and paying. */
export const steps = ['place', 'pay', 'call-back', 'ship', 'confirm'] as const;
export type Step = (typeof steps)[number];

/** What a step cost: functions run, and what crossed the wire from them (database, pay, openapi, functions). */
export interface Cost {
  calls: number;
  wire: number;
}

const orders = async <T>(cloud: Cloud, action: string, input: object, openid: string): Promise<T> =>
  (await ask<T>(cloud, 'orders', action, input, openid)).data;

async function place(cloud: Cloud, n: number): Promise<string> {
  const [productId, skuId] = skus[n % skus.length] as readonly [string, string];
  const input = basket(line(productId, skuId));
  const trade = await orders<{ orders: { orderId: string }[] }>(cloud, 'place', input, `buyer-${n % buyers}`);
  return trade.orders[0]?.orderId as string;
}

async function prepare(cloud: Cloud, n: number, orderId: string): Promise<string> {
  const input = { orderIds: [orderId] };
  const sheet = await orders<{ payment: { outTradeNo: string } }>(cloud, 'pay', input, `buyer-${n % buyers}`);
  return sheet.payment.outTradeNo;
}

/** WeChat takes the money and calls back; answers once the function has acknowledged it. */
async function settle(cloud: Cloud, outTradeNo: string): Promise<void> {
  const { error } = await cloud.pay.settle(outTradeNo, 'SUCCESS');
  if (error) throw new Error(error);
}

type Around = <T>(step: Step, work: Promise<T>) => Promise<T>;
const plain: Around = (_, work) => work;

/** One order placed and paid by the n-th buyer; answers its id. */
export async function placeAndPay(cloud: Cloud, n: number, around = plain): Promise<string> {
  const orderId = await around('place', place(cloud, n));
  const outTradeNo = await around('pay', prepare(cloud, n, orderId));
  await around('call-back', settle(cloud, outTradeNo));
  return orderId;
}

/** The same order shipped and received as well. */
export async function wholeWay(cloud: Cloud, n: number, around = plain): Promise<string> {
  const orderId = await placeAndPay(cloud, n, around);
  const waybillId = `STO${String(n).padStart(8, '0')}`;
  const parcel = { shopId: 'tea', orderId, deliveryId: 'STO', waybillId };
  await around('ship', orders(cloud, 'ship', parcel, 'ships-tea'));
  await around('confirm', orders(cloud, 'confirm', { orderId }, `buyer-${n % buyers}`));
  return orderId;
}

/** Goes one order's way step by step; the first rounds load the bundles and the rules. */
export async function costsOf(cloud: Cloud): Promise<{ costs: Record<Step, Cost>; orderId: string }> {
  let costs = {} as Record<Step, Cost>;
  let orderId = '';
  const since = counter(cloud);
  for (let round = 0; round < 8; round++) {
    since();
    orderId = await wholeWay(cloud, round, async (step, work) => {
      const done = await work;
      costs = { ...costs, [step]: since() };
      return done;
    });
  }
  return { costs, orderId };
}

/** Says what ran since it was last asked. */
function counter(cloud: Cloud): () => Cost {
  let known = new Set<string>();
  return () => {
    const all = cloud.journal.calls(100);
    const fresh = all.filter(({ id }) => !known.has(id));
    known = new Set(all.map(({ id }) => id));
    const wire = fresh.reduce((sum, c) => sum + c.ops + c.pay + c.openapi + c.storage + c.functions, 0);
    return { calls: fresh.length, wire };
  };
}
