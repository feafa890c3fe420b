import { beijingDay } from '../../domain/calendar';
import type { HomepageDayDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import type { HomepageContract } from './contract';

/** Rows of a busy shop's day, so that its shoppers do not wait for one another. */
const rows = 4;
/** A repeat comes within seconds: so many batches are remembered. */
const remembered = 100;

/**
 * Write: update of one of the day's rows, tested with the batch's own id, or the row's insert. One operation, two for the
 * first of a row; a repeat takes two and counts nothing.
 */
export async function seen({ shopId, counts }: ParsedInputOf<HomepageContract, 'seen'>, call: Call) {
  const day = beijingDay(call.now);
  const row = [...digest(8, call.openid)].reduce((n, c) => n + c.charCodeAt(0), 0) % rows;
  const batch = digest(12, call.openid, call.requestId);
  const _id = `${shopId}~${day}~${row}`;
  if (await counted(_id, batch, counts)) return ok({});
  const fresh: HomepageDayDoc = {
    _id,
    shopId,
    day,
    views: Object.fromEntries(counts.map(({ module, views }) => [module, views])),
    taps: Object.fromEntries(counts.map(({ module, taps }) => [module, taps])),
    last: [batch],
  };
  // The row is there: this batch was counted in it, or somebody began the row just now.
  if ((await db.insert('homepage_days', fresh)) === 'exists') await counted(_id, batch, counts);
  return ok({});
}

type Counts = ParsedInputOf<HomepageContract, 'seen'>['counts'];

async function counted(_id: string, batch: string, counts: Counts): Promise<boolean> {
  const more = Object.fromEntries(
    counts.flatMap(({ module, views, taps }) => [
      [`views.${module}`, db.cmd.inc(views)],
      [`taps.${module}`, db.cmd.inc(taps)],
    ]),
  );
  const last = db.cmd.push({ each: [batch], slice: -remembered });
  return (await db.update('homepage_days', { _id, last: db.cmd.neq(batch) }, { ...more, last })) === 1;
}
