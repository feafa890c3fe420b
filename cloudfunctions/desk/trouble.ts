import type { DeskItemDoc } from '../../domain/desk';
import { hours } from '../../domain/rules';
import type { Ms } from '../../domain/units';
import { settlePayment } from '../payments/settle';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import type { Decision, Kind } from './kind';

/** What the clock could not finish in this time, it will hardly finish by itself. */
const stuckAfter: Ms = hours(2);
/** What is put off, is put off for minutes: whatever is due within this is being tried. */
const tried: Ms = hours(1);

/** Old, and still tried by the clock. */
const stuck = (now: Ms) => ({
  dueAt: db.cmd.lte(now + tried),
  createdAt: db.cmd.lte(now - stuckAfter),
});

const note: Decision = { does: '记录，不做处理', act: async () => undefined };

/** The clock looks at it with the next tick. */
const retry = (collection: 'payments' | 'trades'): Decision => ({
  does: '立即再试',
  act: ({ subject }) => db.update(collection, { _id: subject, dueAt: db.cmd.gt(0) }, { dueAt: Date.now() }),
});

/** Payments that could not be closed, or late money that could not be sent back. */
export const stuckPayments: Kind = {
  decisions: { retry: retry('payments'), note },
  async find(now, skip) {
    const rows = await db.find('payments', stuck(now), { sort: ['dueAt'], skip, limit: 100 });
    return rows.map(({ _id, state, totalFee, refundFee, orderIds, subMchId }) => ({
      subject: _id,
      facts: { state, totalFee, refundFee: refundFee ?? 0, orderIds, subMchId },
    }));
  },
};

/** Placings that were cut off and could not be undone or finished. */
export const stuckTrades: Kind = {
  decisions: { retry: retry('trades'), note },
  async find(now, skip) {
    const rows = await db.find('trades', stuck(now), { sort: ['dueAt'], skip, limit: 100 });
    return rows.map(({ _id, state, orderIds, createdAt }) => ({
      subject: _id,
      facts: { state, orderIds, createdAt },
    }));
  },
};

/** Money that is not as it was asked for. */
export const incidents: Kind = {
  decisions: {
    retry: { does: '再次向微信支付核对', act: askAgain },
    note: { does: '已处理，结案', act: ({ subject }) => close(subject) },
  },
  async find(_now, skip) {
    const rows = await db.find('incidents', { state: 'open' }, { sort: ['-at'], skip, limit: 100 });
    return rows.map(({ _id, kind, facts, at }) => ({ subject: _id, facts: { ...facts, kind, at } }));
  },
};

const close = (id: string) => db.update('incidents', { _id: id, state: 'open' }, { state: 'closed' });

/** Asks WeChat once more; what is well now closes, what is not comes back to the desk. */
async function askAgain({ subject, facts }: DeskItemDoc, call: Call): Promise<void> {
  const outTradeNo = typeof facts.outTradeNo === 'string' ? facts.outTradeNo : '';
  const payment = await db.get('payments', outTradeNo);
  if (!payment) return;
  if (payment.state === 'refunding') {
    await db.update('payments', { _id: outTradeNo, state: 'refunding' }, { dueAt: Date.now() });
    await close(subject);
  } else if ((await settlePayment(payment, call)) === 'paid') {
    await close(subject);
  }
}
