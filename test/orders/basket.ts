import type { Contracts } from '../../cloudfunctions/contracts';
import type { InputOf } from '../../cloudfunctions/platform/contract';
import type { TestCloud } from './cloud';

type Place = InputOf<Contracts['orders'], 'place'>;
type Offer = InputOf<Contracts['coupons'], 'make'>['offer'];

export const address: Place['address'] = {
  userName: '林小满',
  telNumber: '13800001234',
  provinceName: '广东省',
  cityName: '广州市',
  countyName: '海珠区',
  detailInfo: '新港中路 1 号',
};

export const launch: Place['launch'] = {
  scene: 1008,
  chatType: 3,
  path: 'pages/shop/index',
  query: { shopId: 'tea', from: 'group' },
};

export const line = (productId: string, skuId: string, n = 1) => ({ productId, skuId, n });
export const green = (n = 1) => line('green', 'green-100', n);
export const mug = (n = 1) => line('mug', 'mug-white', n);

/** What `place` takes for these lines. */
export const basket = (...lines: ReturnType<typeof line>[]): Place => ({ lines, address, launch });

const day = 86_400_000;
/** 满 90 减 10 of the whole shop, given out for a week from `now` on. */
export const couponOffer = (now: number, more: Partial<Offer> = {}): Offer => ({
  type: 102,
  name: '满 90 减 10',
  fromFen: 9000,
  offFen: 1000,
  claimFrom: now,
  claimTo: now + 7 * day,
  useFrom: now,
  useTo: now + 30 * day,
  useDays: null,
  total: 100,
  perPerson: 1,
  ...more,
});

/** Opens the pay sheet of orders and pays in it; answers the number of the payment. */
export async function payFor(
  { orders, cloud }: TestCloud,
  orderIds: string[],
  result: 'SUCCESS' | 'DUPLICATE' | 'SILENT' = 'SUCCESS',
  openid = 'buyer',
): Promise<string> {
  const { payment } = await orders('pay', { orderIds }, { openid });
  if (!payment) throw new Error('nothing to pay');
  const settled = await cloud.pay.settle(payment.outTradeNo, result);
  if (settled.error) throw new Error(settled.error);
  return payment.outTradeNo;
}

/** Places a basket; answers the ids of its orders. */
export async function placed(
  { orders }: TestCloud,
  lines: ReturnType<typeof line>[],
  openid = 'buyer',
): Promise<string[]> {
  const trade = await orders('place', basket(...lines), { openid });
  return trade.orders.map((order) => order.orderId);
}
