import { depositLacks } from '../../domain/deposit';
import type { DepositDoc } from '../../domain/documents';
import { days } from '../../domain/rules';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, type Swept, sweep } from '../platform/sweep';
import { searchMark } from '../search/reindex';

const listed = 5;
/** Platform: taken down for a deposit that is short. */
const marked = 14;
const page = 100;
/** Long enough that no call lives which saw the deposit as it was. */
const lookAgain = 2 * 60_000;

/** Clock step: deposits that changed, and each once a day, for the sums that are due may change as well. */
export async function depositsDue(call: Call): Promise<Swept> {
  return sweep(call, {
    page: () => duePage('deposits', { checkAt: db.cmd.lte(Date.now()) }, ['checkAt']),
    finish: (deposit) => compare(deposit, call),
    putOff: ({ _id }) => db.update('deposits', { _id }, { checkAt: Date.now() + 5 * 60_000 }),
  });
}

/**
 * Write: update of each product. A shop whose deposit is short has its goods marked and off sale; one that has enough
 * gets them back. What moved anything is looked at again soon, for who listed goods meanwhile.
 */
async function compare(deposit: DepositDoc, call: Call): Promise<void> {
  const shop = await db.get('shops', deposit._id);
  const now = Date.now();
  const again = (checkAt: number) =>
    db.update('deposits', { _id: deposit._id, checkAt: deposit.checkAt }, { checkAt });
  if (!shop || shop.status === 'closed') {
    await again(now + days(3650));
    return;
  }
  const short = depositLacks({ ...shop, depositFen: deposit.balance }, call.rules) > 0;
  const changes = short !== (shop.depositShort ?? false);
  if (changes) await db.update('shops', { _id: shop._id }, { depositShort: short });
  const moved = await moveAll(shop._id, short ? listed : marked, short ? marked : listed, call);
  await again(now + (changes || moved > 0 ? lookAgain : days(1)));
}

async function moveAll(shopId: string, from: number, to: number, call: Call): Promise<number> {
  for (let moved = 0; ; ) {
    const rows = await db.find('products', { shopId, status: from }, { limit: page, only: ['shopId'] });
    if (rows.length === 0) return moved;
    if (Date.now() >= call.stopAt) throw new Error('time is up');
    const now = Date.now();
    const these = { _id: db.cmd.in(rows.map((row) => row._id)), status: from };
    moved += await db.update('products', these, {
      status: to,
      version: db.cmd.inc(1),
      updatedAt: now,
      ...searchMark(call.now),
    });
  }
}
