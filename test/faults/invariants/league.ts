import type { BillFigures, CommissionDoc } from '../../../domain/documents';
import { commissionOf } from '../../../domain/league/commission';
import { billed, noFigures, openPart } from '../../../domain/league/standing';
import type { Street } from '../../aftersales/street';

/** Commissions are what their orders say, and every figure is what its rows add up to. */
export async function faults(street: Street): Promise<string[]> {
  const rows = await street.all('commissions');
  const found: string[] = [];
  const same = (what: string, is: object, wanted: object) => {
    if (JSON.stringify(is) !== JSON.stringify(wanted))
      found.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
  };
  const figures = ({ lines, paidFen, frozenFen, backFen, settledFen }: BillFigures) => ({
    lines,
    paidFen,
    frozenFen,
    backFen,
    settledFen,
  });
  const sumOf = (of: (row: CommissionDoc) => boolean) =>
    rows.filter((row) => row.status !== 20 && of(row)).reduce(billed, noFigures);
  for (const promoter of await street.all('promoters')) {
    const open = rows.filter((row) => row.promoter === promoter._id).map(openPart);
    const fen = open.reduce((all, one) => all + one.fen, 0);
    same(`open with ${promoter._id}`, promoter.open, {
      lines: open.reduce((n, one) => n + one.lines, 0),
      fen,
    });
  }
  for (const bill of await street.all('promoter_months')) {
    same(
      bill._id,
      figures(bill),
      sumOf((row) => `${row.promoter}~${row.month}` === bill._id),
    );
  }
  for (const bill of await street.all('league_months')) {
    same(
      bill._id,
      figures(bill),
      sumOf((row) => `${row.shopId}~${row.month}` === bill._id),
    );
  }
  for (const order of await street.all('orders')) {
    for (const line of order.lines) {
      const { promotion } = line;
      if (!promotion) continue;
      const row = rows.find(({ _id }) => _id === `${order._id}~${line.lineNo}`);
      if (order.paidAt !== null && !row) found.push(`${order._id} is paid, and nobody is told`);
      same(`${order._id} promises`, [promotion.fen], [commissionOf(line.realPrice, promotion.ratio)]);
      if (!row || line.onAftersaleSkuCnt > 0) continue;
      const kept = order.status === 200 ? 0 : line.realPrice - (line.aftersaleFen ?? 0);
      const due = row.why && row.why !== 'refunded' ? 0 : commissionOf(kept, promotion.ratio);
      same(`${row._id} is worth`, [row.frozenFen - row.backFen], [due]);
    }
  }
  return found;
}
