import type { Outcome } from '@/cloud/call';
import type { BillFigures } from '../../domain/documents';

/** A page of a month: its figures, and some of the rows they add up. */
interface MonthPage {
  total: BillFigures;
  nextCursor: string | null;
}

export interface WholeMonth<Row> {
  rows: Row[];
  total: BillFigures;
}

/** More pages than the busiest month has: a list that never ends is a fault. */
const mostPages = 2000;

/** All rows of a month, page by page, with the figures as they were at the last of them. */
export async function wholeMonth<P extends MonthPage, Row>(
  ask: (cursor: string | undefined) => Promise<Outcome<P>>,
  rowsOf: (page: P) => readonly Row[],
): Promise<Outcome<WholeMonth<Row>>> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  for (let n = 0; n < mostPages; n++) {
    const outcome = await ask(cursor);
    if (!outcome.ok) return outcome;
    rows.push(...rowsOf(outcome.data));
    if (outcome.data.nextCursor === null) return { ok: true, data: { rows, total: outcome.data.total } };
    cursor = outcome.data.nextCursor;
  }
  throw new Error('a month without end');
}
