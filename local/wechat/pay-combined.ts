import { randomBytes } from 'node:crypto';
import type { Outcome } from '../wire/port';
import type { PayContext } from './pay-context';
import type { PayLedger, PayOrder } from './pay-ledger';
import { type Data, text } from './pay-reply';
import { payParams } from './pay-sign';
import { said } from './pay-workflow';

/** The function that takes combined payments (合单), as a deployer would name it in PAY_COMBINE_ID. Only here. */
export const PAY_COMBINED = 'tongdian-pay-combined';

const object = (value: unknown): Data => (value ?? {}) as Data;
const list = (value: unknown): Data[] => (Array.isArray(value) ? (value as Data[]) : []);
const refused = (code: string): Data => ({ code });

/** The parts of a combined payment, in the order in which they were asked for. */
export const partsOf = (ledger: PayLedger, no: string): PayOrder[] =>
  no === '' ? [] : ledger.orders.values().filter((order) => order.combineNo === no);

const isPaid = ({ state }: PayOrder): boolean => state === 'SUCCESS' || state === 'REFUND';

/** Which rule of v3/combine-transactions a new payment breaks. */
function fault(parts: readonly Data[], no: string, openid: string): boolean {
  const numbers = new Set(parts.map((part) => text(part.out_trade_no)));
  const isPart = (part: Data) =>
    /^[\w\-|*@]{6,32}$/.test(text(part.out_trade_no)) &&
    text(part.mchid) !== '' &&
    text(part.description) !== '' &&
    text(part.attach) !== '' &&
    object(part.amount).currency === 'CNY' &&
    Number.isSafeInteger(object(part.amount).total_amount) &&
    (object(part.amount).total_amount as number) > 0;
  const fits = parts.length >= 2 && parts.length <= 10 && numbers.size === parts.length;
  return !(fits && openid && /^[\w\-|*@]{2,32}$/.test(no) && parts.every(isPart));
}

/** A repeat with the same parts renews the sheet; any other use of the number, or of a part's, is refused. */
function order(context: PayContext, data: Data): Data {
  const { ledger } = context;
  const no = text(data.combine_out_trade_no);
  const asked = list(data.sub_orders);
  const openid = text(object(data.combine_payer_info).openid);
  if (fault(asked, no, openid)) return refused('PARAM_ERROR');
  const prepayId = `wx${randomBytes(17).toString('hex')}`;
  const fresh = asked.map(
    (part): PayOrder => ({
      outTradeNo: text(part.out_trade_no),
      subMchId: text(part.mchid),
      totalFee: object(part.amount).total_amount as number,
      body: text(part.description),
      attach: text(part.attach),
      openid,
      functionName: 'payments',
      prepayId,
      combineNo: no,
      createdAt: context.now(),
      state: 'NOTPAY',
    }),
  );
  const before = partsOf(ledger, no);
  if (before.some((one) => one.state === 'CLOSED')) return refused('ORDER_CLOSED');
  if (before.some(isPaid)) return refused('ORDERPAID');
  if (before.length > 0 && before.length !== fresh.length) return refused('OUT_TRADE_NO_USED');
  if (!fresh.every((one) => isFree(ledger, one))) return refused('OUT_TRADE_NO_USED');
  for (const one of fresh) ledger.orders.set(one.outTradeNo, one);
  const { package: packageVal, ...params } = payParams(context.appid, prepayId, context.now());
  return { ...params, packageVal };
}

function isFree(ledger: PayLedger, fresh: PayOrder): boolean {
  const known = ledger.orders.get(fresh.outTradeNo);
  const same = (name: keyof PayOrder) => known?.[name] === fresh[name];
  return !known || (['combineNo', 'subMchId', 'totalFee', 'openid', 'body'] as const).every(same);
}

function query(ledger: PayLedger, data: Data): Data {
  const no = text(data.combine_out_trade_no);
  const parts = partsOf(ledger, no);
  if (parts.length === 0) return refused('ORDER_NOT_EXIST');
  return {
    combine_out_trade_no: no,
    sub_orders: parts.map((part) => ({
      mchid: part.subMchId,
      out_trade_no: part.outTradeNo,
      trade_state: part.state,
      attach: part.attach,
      amount: { total_amount: part.totalFee, currency: 'CNY' },
      ...(part.transactionId ? { transaction_id: part.transactionId } : {}),
    })),
  };
}

/** All parts must be named, with their merchants; they are closed together. */
function close(ledger: PayLedger, data: Data): Data {
  const parts = partsOf(ledger, text(data.combine_out_trade_no));
  const named = list(data.sub_orders);
  if (parts.length === 0) return refused('ORDER_NOT_EXIST');
  const isNamed = (part: PayOrder) =>
    named.some((one) => one.out_trade_no === part.outTradeNo && one.mchid === part.subMchId);
  if (named.length !== parts.length || !parts.every(isNamed)) return refused('PARAM_ERROR');
  if (parts.some(isPaid)) return refused('ORDERPAID');
  for (const part of parts) ledger.orders.set(part.outTradeNo, { ...part, state: 'CLOSED' });
  return {};
}

/**
 * The steps that combined payments add to those of the workflow, in v3's own fields; null: not one of them.
 * Source: 合单支付 of WeChat Pay v3, read 2026-11.
 */
export async function runPayCombined(context: PayContext, event: unknown): Promise<Outcome | null> {
  const { name, data: given } = object(event);
  const data = object(given);
  const { ledger } = context;
  const steps: Readonly<Record<string, () => Data>> = {
    wxpay_combine_order: () => order(context, data),
    wxpay_combine_query: () => query(ledger, data),
    wxpay_combine_close: () => close(ledger, data),
  };
  const step = steps[text(name)];
  if (!step) return null;
  const answer = step();
  await ledger.flushed();
  return said(answer);
}
