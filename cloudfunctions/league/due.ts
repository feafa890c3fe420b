import type { CommissionDoc, OrderDoc, PromoterDoc } from '../../domain/documents';
import {
  barred,
  begun,
  billed,
  followed,
  noFigures,
  openPart,
  promotedLines,
  promoterKey,
  settlesAt,
} from '../../domain/league/standing';
import type { Rules } from '../../domain/rules';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, type Swept, sweep } from '../platform/sweep';

/** Lines in one transaction: each is read and put, with its promoter and two months (100 operations at most). */
const batch = 10;

type Promoted = ReturnType<typeof promotedLines>;

/**
 * Clock step: lets commissions follow their orders. Orders are marked by the update that moved them; each is read
 * whole, so that it does not matter how often that is done, or when.
 */
export async function commissionsDue(call: Call): Promise<Swept> {
  return sweep(call, {
    page: () => duePage('orders', { leagueDue: db.cmd.lte(Date.now()) }, ['leagueDue']),
    finish: (order) => followOrder(order, call),
    putOff: ({ _id, leagueDue }) =>
      db.update('orders', { _id, leagueDue }, { leagueDue: Date.now() + 60_000 }),
  });
}

/** Write: saga, its intent the order's mark: rows of ten lines at a time, then the mark, tested as it was read. */
async function followOrder(order: OrderDoc, { rules }: Call): Promise<void> {
  const lines = promotedLines(order);
  const { promoters, staff } = await peopleOf(order, lines);
  for (let from = 0; from < lines.length; from += batch) {
    const some = lines.slice(from, from + batch);
    await followLines(order, some, (key) => barred(order, promoters.get(key) ?? null, staff), rules);
  }
  const next = settlesAt(order, rules);
  const mark = next !== null && next > Date.now() ? next : db.cmd.remove();
  await db.update('orders', { _id: order._id, leagueDue: order.leagueDue }, { leagueDue: mark });
}

/** The promoters of an order, and who of them and its buyer works for the shop. Two operations. */
async function peopleOf({ shopId, openid }: OrderDoc, lines: Promoted) {
  const ids = keysOf(shopId, lines);
  const found = await db.find('promoters', { _id: db.cmd.in(ids) }, { limit: ids.length });
  const people = [openid, ...found.map((one) => one.openid)].map((one) => `${shopId}~${one}`);
  const members = await db.find(
    'members',
    { _id: db.cmd.in(people) },
    { limit: people.length, only: ['openid'] },
  );
  return {
    promoters: new Map(found.map((one) => [one._id, one])),
    staff: new Set(members.map((member) => member.openid)),
  };
}

const keysOf = (shopId: string, lines: Promoted): string[] => [
  ...new Set(lines.map(({ promotion }) => promoterKey(shopId, promotion.promoterId))),
];

/** Write: transaction. Rows change together with what they add up to. */
function followLines(
  order: OrderDoc,
  lines: Promoted,
  barOf: (key: string) => ReturnType<typeof barred>,
  rules: Rules,
): Promise<void> {
  const now = Date.now();
  return db.transaction(async (tx) => {
    const changes = new Map<string, Change[]>();
    for (const line of lines) {
      const before = await tx.get('commissions', `${order._id}~${line.lineNo}`);
      const key = promoterKey(order.shopId, line.promotion.promoterId);
      const row = before ?? begun(order, line, barOf(key), now);
      const after = followed(row, order, line, now, rules);
      if (before === after) continue;
      await tx.put('commissions', after);
      changes.set(key, [...(changes.get(key) ?? []), { before, after }]);
    }
    for (const [key, some] of changes) await addUp(tx, key, some);
    const over = [...changes.values()].flat().filter(ends);
    if (over.length > 0) await addToShop(tx, order.shopId, over);
  });
}

interface Change {
  before: CommissionDoc | null;
  after: CommissionDoc;
}
const ends = ({ before, after }: Change): boolean => after.status !== 20 && (before?.status ?? 20) === 20;

/** What is open with a promoter, and their month. Two operations each. */
async function addUp(tx: db.Transaction, key: string, changes: readonly Change[]): Promise<void> {
  const promoter = await tx.get('promoters', key);
  if (promoter) await tx.update('promoters', key, { open: db.cmd.set(openAfter(promoter, changes)) });
  const over = changes.filter(ends);
  const [first] = over;
  if (!first) return;
  const { shopId, month, promotion } = first.after;
  const _id = `${key}~${month}`;
  const kept = await tx.get('promoter_months', _id);
  const head = { _id, shopId, promoterId: promotion.promoterId, month };
  const figures = over.reduce((bill, { after }) => billed(bill, after), figuresOf(kept));
  await tx.put('promoter_months', { ...head, name: promoter?.name ?? kept?.name ?? '', ...figures });
}

async function addToShop(tx: db.Transaction, shopId: string, over: readonly Change[]): Promise<void> {
  const { month } = over[0]!.after;
  const _id = `${shopId}~${month}`;
  const kept = await tx.get('league_months', _id);
  const figures = over.reduce((bill, { after }) => billed(bill, after), figuresOf(kept));
  await tx.put('league_months', { _id, shopId, month, ...figures });
}

const figuresOf = (kept: typeof noFigures | null) => {
  const { lines, paidFen, frozenFen, backFen, settledFen } = kept ?? noFigures;
  return { lines, paidFen, frozenFen, backFen, settledFen };
};

const openAfter = ({ open }: PromoterDoc, changes: readonly Change[]): PromoterDoc['open'] =>
  changes.reduce((all, { before, after }) => {
    const [was, is] = [openPart(before), openPart(after)];
    return { lines: all.lines + is.lines - was.lines, fen: all.fen + is.fen - was.fen };
  }, open);
