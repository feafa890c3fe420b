import type { CombinedSheet, OrderDoc, PaymentDoc, PaymentParams } from '../../domain/documents';
import { totalFee } from '../../domain/payment';
import type { Ms } from '../../domain/units';
import { payEnv } from '../payments/environment';
import { settleSheet, sheetNumbers } from '../payments/sheet';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import * as db from '../platform/db';
import { payCombine } from '../platform/pay-combined';
import { payPort } from '../platform/pay-ports';
import { keptWarm } from '../platform/warm';
import { combineNoOf, partNoOf } from './ids';
import { attempts, bind, closeBefore, paymentOf, standing } from './payment-intent';

export type Prepared =
  | { kind: 'ready'; payment: PaymentDoc; params: PaymentParams }
  /** Something changed under our hands: read the orders again. */
  | { kind: 'moved' }
  | { kind: 'busy' }
  | { kind: 'refused'; code: string };

type Groups = readonly (readonly OrderDoc[])[];

/** WeChat opens combined payments on request alone: where it said no, it is not asked again for so long. */
const notAskedFor = 600_000;
let notOpenUntil: Ms = 0;
keptWarm(() => {
  notOpenUntil = 0;
});

/** True where WeChat does not take combined payments of ours (yet): from now on merchants are paid one after the other. */
export function refusesTogether(code: string, { now, log }: Pick<Call, 'now' | 'log'>): boolean {
  if (code !== 'NO_AUTH') return false;
  notOpenUntil = now + notAskedFor;
  log('combined payments are not open', { until: notOpenUntil });
  return true;
}

/** The groups that one combined sheet takes; null where none is configured or open, or one merchant number is left. */
export function sheetGroups(groups: Groups, { rules, now }: Pick<Call, 'rules' | 'now'>): Groups | null {
  const most = Math.min(10, rules['pay.combineParts']);
  const open = payCombine() !== '' && now >= notOpenUntil;
  return open && groups.length > 1 && most > 1 ? groups.slice(0, most) : null;
}

/**
 * Write: saga, as of a single payment: every order is bound to the number of its part first, WeChat is asked for the
 * sheet, the parts are inserted, and only who finds all of them open gives the sheet away.
 */
export async function prepareCombined(groups: Groups, call: Call): Promise<Prepared> {
  const sheet = sheets(groups).find((one) => groups.every((group, i) => isBound(group, one, i)));
  if (!sheet) return bindTogether(groups, call);
  const payments = groups.map((group, i) => paymentOf(group, sheet.parts[i]!.outTradeNo, call, sheet));
  const first = payments[0]!;
  const fee = totalFee(groups.flat());
  const wanted = {
    outTradeNo: sheet.no,
    subMchId: first.subMchId,
    totalFee: fee,
    body: sheet.parts[0]!.body,
  };
  const asked = await payPort(first).prepare({ ...wanted, env: payEnv(call), openid: call.openid });
  if (!asked.ok) return notPrepared(first, asked.code, groups, call);
  const found: ('open' | 'dead' | 'paid')[] = [];
  for (const payment of payments) {
    const fresh = (await db.insert('payments', payment)) === 'inserted';
    found.push(fresh ? 'open' : await standing(payment._id));
  }
  if (found.every((one) => one === 'open')) return { kind: 'ready', payment: first, params: asked.params };
  // Nobody has seen the sheet that WeChat just made. Binding anew closes it where one part of it stands.
  return found.includes('paid') ? { kind: 'moved' } : bindTogether(groups, call, sheet.no);
}

export function readyTogether(
  { payment, params }: Extract<Prepared, { kind: 'ready' }>,
  groups: Groups,
  rest: readonly OrderDoc[],
) {
  const parts = groups.map((group) => ({
    payee: [...new Set(group.map((order) => order.shopName))].join('、'),
    orderIds: group.map((order) => order._id),
    totalFee: totalFee(group),
  }));
  return ok({
    payment: {
      outTradeNo: payment.combined!.no,
      orderIds: parts.flatMap((part) => part.orderIds),
      payee: parts.map((part) => part.payee).join('、'),
      totalFee: totalFee(groups.flat()),
      parts,
      params,
    },
    remaining: rest.map((order) => order._id),
  });
}

/** The sheet of each attempt to pay just these orders at their price now. */
function sheets(groups: Groups): CombinedSheet[] {
  const told = groups.map((group) => [group.map((order) => order._id), totalFee(group)] as const);
  return Array.from({ length: attempts }, (_, attempt) => {
    const no = combineNoOf(told, attempt);
    const parts = groups.map((group) => {
      const { subMchId } = group[0]!;
      // The same at every try, however the orders are named: WeChat refuses a repeat that tells of it otherwise.
      const { shopName } = group.reduce((a, b) => (a._id < b._id ? a : b));
      const outTradeNo = partNoOf(no, subMchId);
      return { outTradeNo, subMchId, totalFee: totalFee(group), body: `通店-${shopName}` };
    });
    return { no, parts };
  });
}

const isBound = (group: readonly OrderDoc[], { parts }: CombinedSheet, i: number): boolean =>
  group.every((order) => order.outTradeNo === parts[i]!.outTradeNo);

/** Write: saga, see `rebind`. What the orders waited for before is closed, alone or together. */
async function bindTogether(groups: Groups, call: Call, dead?: string): Promise<Prepared> {
  const sheet = await freeSheet(groups, dead);
  if (!sheet) return { kind: 'busy' };
  const wanted = sheet.parts.map((part) => part.outTradeNo);
  const closed = await closeBefore(groups.flat(), wanted, call);
  if (closed) return { kind: closed === 'again' ? 'moved' : 'busy' };
  for (const [i, group] of groups.entries()) await bind(group, sheet.parts[i]!.outTradeNo, call);
  return { kind: 'moved' };
}

async function freeSheet(groups: Groups, dead?: string): Promise<CombinedSheet | null> {
  for (const sheet of sheets(groups).filter(({ no }) => no !== dead)) {
    const numbers = sheet.parts.map((part) => part.outTradeNo);
    const known = await db.find('payments', { _id: db.cmd.in(numbers) });
    if (known.every((one) => one.state === 'open')) return sheet;
  }
  return null;
}

async function notPrepared(first: PaymentDoc, code: string, groups: Groups, call: Call): Promise<Prepared> {
  call.log('not prepared', { combined: first.combined?.no, code });
  if (code === 'ORDERPAID') {
    const known = (await db.get('payments', first._id)) ?? first;
    return { kind: (await settleSheet(known, call)) === 'paid' ? 'moved' : 'busy' };
  }
  if (code === 'ORDERCLOSED') {
    // Write: update. WeChat closed it: the next look starts another attempt.
    const open = { _id: db.cmd.in(sheetNumbers(first)), state: 'open' };
    await db.update('payments', open, { state: 'closed', dueAt: null });
    return bindTogether(groups, call, first.combined?.no);
  }
  return { kind: 'refused', code };
}
