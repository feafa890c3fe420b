import type { Call } from './call';
import type { CollectionName, Documents } from './collections';
import * as db from './db';

/** What one step of the clock did; `more`: time was up before it was through. */
export interface Swept {
  done: number;
  more: boolean;
}

export type SweepStep = (call: Call) => Promise<Swept>;

const pageSize = 100;

/** The next page of documents that match, by an index that leads with what makes them due. One operation. */
export async function duePage<C extends CollectionName>(
  name: C,
  filter: Record<string, unknown>,
  sort: readonly string[],
): Promise<{ rows: Documents[C][]; last: boolean }> {
  const rows = await db.find(name, filter, { sort, limit: pageSize });
  return { rows, last: rows.length < pageSize };
}

/** Clock step: removes what is over, page by page. `before`: what must go before the documents do, a page at a time. */
export async function removeDue<C extends CollectionName>(
  call: Call,
  name: C,
  filter: () => Record<string, unknown>,
  sort: readonly string[],
  before?: (rows: readonly Documents[C][]) => Promise<void>,
): Promise<Swept> {
  for (let done = 0; ; ) {
    if (Date.now() >= call.stopAt) return { done, more: true };
    const { rows, last } = await duePage(name, filter(), sort);
    await before?.(rows);
    if (rows.length > 0) done += await db.remove(name, { _id: db.cmd.in(rows.map(({ _id }) => _id)) });
    if (last) return { done, more: false };
  }
}

/**
 * Finishes what is due, page by page, until nothing is left or the time is up.
 * A row that fails is logged and put off, so that it never stands in the way of the others.
 * `page` gives rows that are due, no longer those that were finished or put off, and says whether it is the last.
 */
export async function sweep<T extends { _id: string }>(
  call: Call,
  work: {
    page(): Promise<{ rows: T[]; last: boolean }>;
    finish(row: T): Promise<void>;
    putOff(row: T): Promise<unknown>;
  },
): Promise<Swept> {
  let done = 0;
  for (;;) {
    const { rows, last } = await work.page();
    for (const row of rows) {
      if (Date.now() >= call.stopAt) return { done, more: true };
      try {
        await work.finish(row);
        done++;
      } catch (error) {
        call.log('put off', { id: row._id, why: String((error as Error)?.message ?? error) });
        await work.putOff(row);
      }
    }
    if (last) return { done, more: false };
  }
}

/**
 * Does one shop's part of a night. One that fails is tried once more at once: an answer that was lost must not cost the
 * shop its night. One that fails again is named in the log and left for the next night, so that it does not stand in
 * the way of the others; `undefined` then.
 */
export async function triedTwice<T>(
  call: Call,
  failure: string,
  shopId: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  return work()
    .catch(work)
    .catch((error: unknown) => {
      call.log(failure, { shopId, why: String((error as Error)?.message ?? error) });
      return undefined;
    });
}
