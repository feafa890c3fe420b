import type { Contracts, FunctionName } from '../../cloudfunctions/contracts';
import type { Envelope, InputOf, OutputOf } from '../../cloudfunctions/platform/contract';
import { line, payFor, placed } from '../orders/basket';
import { openTestCloud, requestId, type TestCloud } from '../orders/cloud';
import { type FreshCloud, openFreshCloud } from '../orders/fresh';

type Caller = { openid?: string; requestId?: string };

/** A test cloud with the after-sales and the operator's desk at hand. */
export interface Street extends TestCloud {
  /** Any function's action, where a refusal is what may be looked at. */
  ask<F extends FunctionName, A extends keyof Contracts[F] & string>(
    fn: F,
    action: A,
    input: InputOf<Contracts[F], A>,
    as?: Caller,
  ): Promise<Envelope<OutputOf<Contracts[F], A>>>;
  /** The same; its data, or the error thrown. */
  done<F extends FunctionName, A extends keyof Contracts[F] & string>(
    fn: F,
    action: A,
    input: InputOf<Contracts[F], A>,
    as?: Caller,
  ): Promise<OutputOf<Contracts[F], A>>;
  /** Waits until WeChat's call-backs have been delivered. */
  calledBack(): Promise<void>;
  /** What WeChat paid back of a payment, by the refund's number. */
  refundsOf(outTradeNo: string, subMchId?: string): Promise<Map<string, number>>;
}

export const openStreet = async (): Promise<Street> => streetOf(await openTestCloud());

/** The same, opened once for all tests of a file and put back before each. */
export type FreshStreet = Street & Pick<FreshCloud, 'fresh'>;
export async function openFreshStreet(): Promise<FreshStreet> {
  const cloud = await openFreshCloud();
  return { ...streetOf(cloud), fresh: cloud.fresh };
}

/** The same on a cloud that is there already. */
export function streetOf(cloud: TestCloud): Street {
  const ask: Street['ask'] = async (fn, action, input, as = {}) => {
    const event = { action, input, requestId: as.requestId ?? requestId() };
    const { envelope } = await cloud.send(fn, event, { openid: as.openid ?? 'buyer' });
    return envelope as never;
  };
  return {
    ...cloud,
    ask,
    async done(fn, action, input, as) {
      const answer = await ask(fn, action, input, as);
      if (!answer.ok) throw new Error(`${fn}.${action}: ${JSON.stringify(answer.error)}`);
      return answer.data;
    },
    async calledBack() {
      for (let i = 0; i < 400 && cloud.cloud.pay.callBacks.pending().length > 0; i++) {
        await new Promise((wake) => setTimeout(wake, 5));
      }
    },
    refundsOf: (outTradeNo, subMchId = 'mch-tea') => refundsOf(cloud, outTradeNo, subMchId),
  };
}

async function refundsOf({ cloud }: TestCloud, outTradeNo: string, subMchId: string) {
  const data = { out_trade_no: outTradeNo, sub_mch_id: subMchId };
  const reply = (await cloud.pay.port.call('cloudPay.queryRefund', data, {} as never)) as Record<
    string,
    unknown
  >;
  const fees = new Map<string, number>();
  for (let i = 0; i < Number(reply.refund_count ?? 0); i++) {
    fees.set(String(reply[`out_refund_no_${i}`]), Number(reply[`refund_fee_${i}`]));
  }
  return fees;
}

export const agent = { openid: 'answers-tea' };
export const packer = { openid: 'ships-tea' };
export const operator = { openid: 'operator' };
export const shopId = 'tea';

/** An order of green tea (45 yuan a piece, 8 yuan freight) and perhaps black tea, paid. */
export async function paid(street: Street, green = 2, black = 0): Promise<string> {
  const lines = [line('green', 'green-100', green), ...(black ? [line('black', 'black-100', black)] : [])];
  const [orderId = ''] = await placed(street, lines);
  await paidFor(street, [orderId]);
  return orderId;
}

/**
 * Pays orders and waits until the shop has heard of it, be it at a repeat: the pay sheet closes once WeChat has called
 * back, whatever became of that. Throws what the function answered where it never takes the call-back.
 */
export async function paidFor(street: Street, orderIds: string[]): Promise<void> {
  const outTradeNo = await payFor(street, orderIds);
  const unheard = () =>
    street.cloud.pay.callBacks
      .pending()
      .find(({ event }) => event.outTradeNo === outTradeNo && event.outRefundNo === undefined);
  for (let i = 0; i < 1000 && unheard(); i++) await new Promise((wake) => setTimeout(wake, 10));
  const refused = unheard();
  if (refused) throw new Error(`nobody took the call-back of ${outTradeNo}: ${refused.refusedWith}`);
}

/** The same, shipped whole. */
export async function shipped(street: Street, green = 2): Promise<string> {
  const orderId = await paid(street, green);
  await ship(street, orderId);
  return orderId;
}

export const ship = (street: Street, orderId: string, items?: { lineNo: number; n: number }[], no = '1') =>
  street.orders(
    'ship',
    { shopId, orderId, deliveryId: 'STO', waybillId: `STO000000${no}`, ...(items ? { items } : {}) },
    packer,
  );

type Apply = InputOf<Contracts['aftersales'], 'apply'>;
export const claim = (orderId: string, more: Partial<Apply> = {}): Apply => ({
  orderId,
  lineNo: 1,
  n: 1,
  type: 'REFUND',
  reason: 'NO_LONGER_WANT',
  ...more,
});

/** Applies; answers the id. */
export async function applied(street: Street, orderId: string, more: Partial<Apply> = {}): Promise<string> {
  return (await street.done('aftersales', 'apply', claim(orderId, more))).afterSaleId;
}

/** Brings an application of one shipped piece to where the merchant has refused it. */
export async function rejected(street: Street, type: Apply['type'] = 'RETURN'): Promise<string> {
  const afterSaleId = await applied(street, await shipped(street), { type });
  await street.done('aftersales', 'reject', { shopId, afterSaleId, text: '商品完好' }, agent);
  return afterSaleId;
}

export const parcel = { deliveryId: 'YTO', waybillId: 'YTO0000009' } as const;
