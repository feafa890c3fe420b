import type { StockDoc, StockLedgerDoc } from '../../domain/documents';

/**
 * The ledger adds up to the stock: what came in and was adjusted is there or sold, and what was sold and came back is
 * what the stock says is sold. Sales and adjustments of the last hour may still stand on the stock itself.
 */
export function ledgerFaults(stock: StockDoc, ledger: readonly StockLedgerDoc[]): string[] {
  const mine = ledger.filter(({ skuId }) => skuId === stock._id);
  const total = (why: StockLedgerDoc['why']) =>
    mine.reduce((n, entry) => (entry.why === why ? n + entry.n : n), 0);
  const known = new Set(mine.map(({ _id }) => _id));
  const openSales = Object.entries(stock.holds)
    .filter(([orderId, { state }]) => state === 'deducted' && !known.has(`${stock._id}~${orderId}~sale`))
    .reduce((n, [, hold]) => n + hold.n, 0);
  const openAdjusts = Object.entries(stock.adjusts ?? {})
    .filter(([id]) => !known.has(`${stock._id}~${id}~adjust`))
    .reduce((n, [, adjustment]) => n + adjustment.n, 0);
  const faults: string[] = [];
  const sold = total('sale') + openSales - total('return');
  if (stock.sold !== sold) faults.push(`${stock._id}: ${stock.sold} sold, the ledger says ${sold}`);
  // Only what has a first entry says how many there were.
  if (known.has(`${stock._id}~seed`)) {
    const is = stock.available + stock.locked + stock.sold;
    const came = total('seed') + total('adjust') + openAdjusts;
    if (is !== came) faults.push(`${stock._id}: ${is} pieces, the ledger says ${came}`);
  }
  return faults;
}
