import { appealUntil } from '../../domain/deposit';
import type { DepositEntryDoc, OutboxDoc } from '../../domain/documents';
import type { Openid } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { entryId } from '../platform/outbox';
import { fromCursor, pageOf } from '../platform/pages';
import { type ShownPicture, showPictures } from '../platform/pictures/show';
import type { DepositsContract } from './contract';
import { standing } from './ledger';

export const noShop = () => refuse('NOT_FOUND', '店铺不存在', 'shopId');

type Asked = ParsedInputOf<DepositsContract, 'get'>;
type Viewer = { openid: Openid } | 'operator';

/** Three operations, one more where money went back, one more and a storage call where pictures lie with an entry. */
export async function get(input: Asked, call: Call) {
  const read = await ledger(input, { openid: call.openid }, call);
  return read ? ok(read) : noShop();
}

/** As `get`. */
export async function look(input: ParsedInputOf<DepositsContract, 'look'>, call: Call) {
  const read = await ledger(input, 'operator', call);
  return read ? ok(read) : noShop();
}

async function ledger({ shopId, cursor, limit }: Asked, viewer: Viewer, call: Call) {
  const after = fromCursor(cursor, 1);
  const of = { shopId, ...(after ? { no: db.cmd.lt(after[0]) } : {}) };
  const [shop, deposit, rows] = await Promise.all([
    db.get('shops', shopId),
    db.get('deposits', shopId),
    db.find('deposit_entries', of, { sort: ['-no'], limit: limit + 1 }),
  ]);
  if (!shop) return null;
  const { page, nextCursor } = pageOf(rows, limit, (last) => [last.no]);
  const ids = page.flatMap(({ evidence = [], appeal }) => [...evidence, ...(appeal?.pictures ?? [])]);
  const pictures = new Map((await showPictures(ids, viewer, call)).map((one) => [one.pictureId, one]));
  const refunds = await refundsOf(page);
  return {
    name: shop.name,
    status: shop.status,
    ...standing(shop, deposit, call),
    entries: page.map((entry) => ({
      ...shown(entry, pictures, call),
      refund: refunds.get(entry._id) ?? null,
    })),
    nextCursor,
  };
}

type Refund = 'underWay' | 'done' | 'stuck';
const asSeen: Record<OutboxDoc['state'], Refund> = {
  queued: 'underWay',
  sent: 'done',
  failed: 'stuck',
  stuck: 'stuck',
  dropped: 'stuck',
};

/** How far what went back is, by its entry: as the outbox has it. One operation, none without such. */
async function refundsOf(entries: readonly DepositEntryDoc[]): Promise<ReadonlyMap<string, Refund>> {
  const back = entries.filter(({ why }) => why === 'refund');
  if (back.length === 0) return new Map();
  const ids = new Map(back.map(({ _id }) => [entryId('refundDeposit', _id), _id]));
  const rows = await db.find('outbox', { _id: db.cmd.in([...ids.keys()]) }, { limit: 100, only: ['state'] });
  return new Map(rows.map((row) => [ids.get(row._id) ?? '', asSeen[row.state]]));
}

function shown(entry: DepositEntryDoc, pictures: ReadonlyMap<string, ShownPicture>, { rules }: Call) {
  const { _id, why, change, balance, reason, at, evidence = [], appeal, returnedAt } = entry;
  const shownOf = (ids: readonly string[]) => ids.flatMap((id) => pictures.get(id) ?? []);
  return {
    entryId: _id,
    why,
    changeFen: change,
    balanceFen: balance,
    reason,
    at,
    evidence: shownOf(evidence),
    appealUntil: appealUntil(entry, rules),
    appeal: appeal ? { ...appeal, pictures: shownOf(appeal.pictures) } : null,
    returnedAt: returnedAt ?? null,
  };
}
