import type { Contracts } from '../../cloudfunctions/contracts';
import type { InputOf } from '../../cloudfunctions/platform/contract';
import { paidFor, type Street, ship, shopId } from '../aftersales/street';
import { launchBy, openProduct } from '../insights/arrivals';
import { green, type line, placed } from '../orders/basket';
import { requestId } from '../orders/cloud';

export const editor = { openid: 'owner-tea' };
export const month = (at: number): string =>
  new Date(at + 8 * 3_600_000).toISOString().slice(0, 7).replace('-', '');
const day = 86_400_000;

type Plan = InputOf<Contracts['league'], 'savePlan'>['plan'];
/** Ten per cent of green tea for a month from `now` on, for whoever promotes the shop. */
export const planForm = (now: number, more: Partial<Plan> = {}): Plan => ({
  name: '春茶普通计划',
  type: 1,
  ratio: 1000,
  productIds: ['green'],
  from: now,
  until: now + 30 * day,
  ...more,
});

/** Makes a plan; answers its id. */
export async function planned(street: Street, more: Partial<Plan> = {}): Promise<string> {
  const { version } = await street.done('league', 'plans', { shopId }, editor);
  const plan = planForm(street.cloud.clock.now(), more);
  return (
    await street.done(
      'league',
      'savePlan',
      { shopId, version, planId: null, plan },
      { ...editor, requestId: requestId() },
    )
  ).planId;
}

export const invited = async (street: Street): Promise<string> =>
  (await street.done('league', 'invite', { shopId }, { ...editor, requestId: requestId() })).code;

/** Lets somebody promote the shop; answers their name there. */
export async function joined(street: Street, openid = 'lin'): Promise<string> {
  const code = await invited(street);
  await street.done('league', 'join', { code, name: `推广员 ${openid}` }, { openid });
  const { shops } = await street.done('league', 'mine', {}, { openid });
  return shops[0]!.promoterId;
}

/** What a promoter's link to a product carries. */
export async function linkOf(street: Street, openid = 'lin', productId = 'green') {
  const { goods } = await street.done('league', 'offers', { shopId }, { openid });
  const path = goods.find((one) => one.productId === productId)?.path;
  if (!path) throw new Error(`no link to ${productId}`);
  return Object.fromEntries(new URLSearchParams(path.split('?')[1]));
}

/** Opens a product by a promoter's link. */
export async function ledBy(street: Street, by = 'lin', openid = 'buyer', productId = 'green') {
  await openProduct(street, openid, launchBy(1007, await linkOf(street, by, productId)), productId);
}

/** A paid order of green tea that `by` led to, seen by the clock. */
export async function promotedOrder(
  street: Street,
  { by = 'lin', openid = 'buyer', lines = [green(2)] }: { by?: string; openid?: string; lines?: Lines } = {},
): Promise<string> {
  await ledBy(street, by, openid);
  const [orderId = ''] = await placed(street, lines, openid);
  if (openid === 'buyer') await paidFor(street, [orderId]);
  else await paidBy(street, orderId, openid);
  return orderId;
}
type Lines = ReturnType<typeof line>[];

async function paidBy(street: Street, orderId: string, openid: string): Promise<void> {
  const { payment } = await street.orders('pay', { orderIds: [orderId] }, { openid });
  await street.cloud.pay.settle(payment!.outTradeNo, 'SUCCESS');
  await street.calledBack();
}

/** Ships an order, has it received, and lets the after-sale window pass. */
export async function finished(street: Street, orderId: string, openid = 'buyer'): Promise<void> {
  await ship(street, orderId);
  await street.orders('confirm', { orderId }, { openid });
  await street.tick();
  street.cloud.clock.advance(8 * day);
  await street.tick();
}

export const rowsOf = async (street: Street, openid = 'lin') =>
  (await street.done('league', 'earned', { shopId }, { openid })).lines;
