import writeXlsxFile from 'write-excel-file/node';
import { beijingDay } from '../../domain/calendar';
import type { ProductDoc } from '../../domain/documents';
import { editedContent, shelfTabs } from '../../domain/product/content';
import type { ShopNames } from '../../domain/product/table/coming';
import { rowsOf, tableHead } from '../../domain/product/table/write';
import { days } from '../../domain/rules';
import { type Call, ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { beyond } from '../platform/lists';
import { fromCursor, toCursor } from '../platform/pages';
import { linksTo, store } from '../platform/pictures/files';
import type { TablesContract } from './contract';
import { writeCsv } from './csv';
import { shopWithNames } from './names';

type Input = ParsedInputOf<TablesContract, 'write'>;
const linkSeconds = 15 * 60;

/**
 * Write: saga. A document says first that a file will lie there, so that the clock removes it after its time; then the
 * file is written, over what a cut off try left. Five operations and one for each 200 products; two storage calls.
 */
export async function write(input: Input, call: Call) {
  const { shopId, kind } = input;
  const at = await shopWithNames(shopId);
  if (!at) return refuse('NOT_FOUND', '店铺不存在', 'shopId');
  const _id = `x${digest(30, shopId, call.openid, call.requestId)}`;
  const removeAt = call.now + days(1);
  await db.insert('catalogue_exports', {
    _id,
    shopId,
    by: call.openid,
    fileId: null,
    at: call.now,
    removeAt,
  });
  const { products, nextCursor } = await goods(input, call);
  const rows = products.flatMap((product) => tableRows(product, at.names));
  const cells = [[...tableHead], ...rows];
  const bytes = kind === 'csv' ? writeCsv(cells) : await xlsx(cells);
  const fileId = await store(`private/exports/${_id}.${kind}`, bytes);
  await db.update('catalogue_exports', { _id }, { fileId });
  const url = (await linksTo([fileId], linkSeconds)).get(fileId);
  if (url === undefined) throw new Error(`no link to ${fileId}`);
  const name = `${at.shop.name}-${beijingDay(call.now)}.${kind}`;
  return ok({ url, name, products: products.length, skus: rows.length, nextCursor });
}

const tableRows = (product: ProductDoc, names: ShopNames): string[][] =>
  rowsOf({ productId: product._id, content: editedContent(product) }, names);

const pageSize = 200;

/** Products of the wanted statuses, one status after the other, newest first, until a file is full. */
async function goods({ shopId, tab, cursor }: Input, call: Call) {
  const statuses: number[] =
    tab === 'all'
      ? [...shelfTabs.listed, ...shelfTabs.unlisted, ...shelfTabs.drafts, ...shelfTabs.trouble]
      : [...shelfTabs[tab]];
  const most = call.rules['catalogue.importSkus'];
  const products: ProductDoc[] = [];
  let skus = 0;
  let after = fromCursor(cursor, 3);
  for (const status of statuses.slice(after ? statuses.indexOf(Number(after[0])) : 0)) {
    for (;;) {
      const page = await pageOfStatus(shopId, status, after);
      for (const product of page) {
        const more = Math.max(1, editedContent(product).skus.length);
        if (skus + more > most || Date.now() >= call.stopAt)
          return { products, nextCursor: restAfter(products) };
        products.push(product);
        skus += more;
      }
      const last = page.at(-1);
      if (!last || page.length < pageSize) break;
      after = [status, last.createdAt, last._id];
    }
    after = null;
  }
  return { products, nextCursor: null };
}

function restAfter(products: readonly ProductDoc[]): string | null {
  const last = products.at(-1);
  return last ? toCursor([last.status, last.createdAt, last._id]) : null;
}

function pageOfStatus(shopId: string, status: number, after: (string | number)[] | null) {
  const of = { shopId, status };
  const filter = after ? db.cmd.and([of, ...beyond('createdAt', true, after.slice(1))]) : of;
  return db.find('products', filter, { sort: ['-createdAt', '-_id'], limit: pageSize });
}

/** Every cell is a text, so that no number is rounded and nothing runs. */
function xlsx(cells: readonly (readonly string[])[]): Promise<Buffer> {
  const rows = cells.map((row) => row.map((value) => (value === '' ? null : { value, type: String })));
  return writeXlsxFile(rows, { sheet: '商品', stickyRowsCount: 1 }).toBuffer();
}
