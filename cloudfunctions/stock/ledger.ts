import type { StockDoc, StockLedgerDoc } from '../../domain/documents';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import { saleEntry } from '../platform/stock';
import { noSuchSku, stockOfShop } from './adjust';
import { goodsOf, shown } from './board';
import type { StockContract } from './contract';

type Input = ParsedInputOf<StockContract, 'ledger'>;

/** Four operations beside the door's: the stock, its goods, the entries, and the names of who adjusted. */
export async function ledger({ shopId, skuId, cursor, limit }: Input) {
  const [stock, entries] = await Promise.all([
    stockOfShop(skuId, shopId),
    listPage('stock_ledger', { skuId }, '-at', { cursor, limit }),
  ]);
  if (!stock) return noSuchSku();
  const goods = await goodsOf([stock.productId]);
  const [row] = shown(stock, goods.get(stock.productId));
  if (!row) return noSuchSku();
  // Sales go to the ledger an hour late: the first page has those that are still on their way.
  const rows = cursor ? entries.page : [...onTheWay(stock, entries.page), ...entries.page];
  const names = await namesOf(shopId, rows);
  return ok({
    stock: row,
    entries: rows.map(({ _id, n, why, by, at, diffType, reason }) => ({
      entryId: _id,
      n: why === 'sale' ? -n : n,
      why,
      by: names.get(by) ?? by,
      at,
      ...(diffType === undefined ? {} : { diffType }),
      ...(reason === undefined ? {} : { reason }),
    })),
    nextCursor: entries.nextCursor,
  });
}

/** Sales whose hold is closed and not entered yet, newest first. */
function onTheWay(stock: StockDoc, entered: readonly StockLedgerDoc[]): StockLedgerDoc[] {
  const known = new Set(entered.map(({ _id }) => _id));
  return Object.entries(stock.holds)
    .filter(([, { state }]) => state === 'deducted')
    .map(([orderId, hold]) => saleEntry(stock, orderId, hold))
    .filter(({ _id }) => !known.has(_id))
    .sort((a, b) => b.at - a.at);
}

/** Members' names by openid: nobody's openid leaves the function. One operation where anything was adjusted. */
async function namesOf(shopId: string, rows: readonly StockLedgerDoc[]): Promise<Map<string, string>> {
  const openids = [...new Set(rows.filter(({ why }) => why === 'adjust').map(({ by }) => by))];
  if (openids.length === 0) return new Map();
  const ids = openids.map((openid) => `${shopId}~${openid}`);
  const members = await db.find('members', { _id: db.cmd.in(ids) }, { limit: ids.length });
  const byId = new Map(members.map(({ openid, name }) => [openid, name]));
  return new Map(openids.map((openid) => [openid, byId.get(openid) ?? '']));
}
