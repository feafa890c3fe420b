import type { CatalogueImportDoc, ProductDoc, ShopDoc } from '../../domain/documents';
import type { Fault } from '../../domain/fault';
import { incomingPathOf, siblingFileId } from '../../domain/picture';
import type { ComingProduct, ShopNames } from '../../domain/product/table/coming';
import { days } from '../../domain/rules';
import { shopAllows } from '../../domain/shop-state';
import { type Call, ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { fetched, linksTo, removeFile } from '../platform/pictures/files';
import type { TablesContract } from './contract';
import { noProduct, storeProductIdOf } from './known';
import { expectedFlaws } from './looked';
import { shopWithNames } from './names';
import { flawsOf, keepParsed, type ParsedProduct, parsedPath } from './parsed';
import { readFile } from './read-file';
import { shown } from './shown';

type Input = ParsedInputOf<TablesContract, 'take'>;
const badFile = ({ message, why, details }: Fault) =>
  refuse('BAD_FILE', message, 'fileId', { why, ...details });
const tooMany = (most: number) =>
  refuse('OVER_LIMIT', `一个文件最多 ${most} 行规格，请分成几份`, 'fileId', { why: 'SKUS', most });
const notThere = () => refuse('NOT_FOUND', '文件不存在，请重新上传', 'fileId');

/**
 * Write: saga, its intent the import's document under an id derived from the upload's path. Everything that could be
 * refused is looked at before; then what was read is kept, the import made ready and the upload removed, each to be
 * done again by a repeat. What nobody repeats goes with its document after its time. Eight operations and one for each
 * 500 products of the file; six storage calls.
 */
export async function take({ shopId, fileId, name }: Input, call: Call) {
  const path = incomingPathOf(fileId, call.openid, call.env);
  if (!path) return notThere();
  const importId = `t${digest(30, shopId, path)}`;
  const known = await takenBefore(importId);
  if (known) {
    await removeFile(fileId);
    return ok(shown(known));
  }
  const at = await shopWithNames(shopId);
  if (!at || !shopAllows[at.shop.status].edit) return refuse('WRONG_STATE', '店铺已关闭，不能编辑', 'shopId');
  const link = (await linksTo([fileId], 60)).get(fileId);
  const most = call.rules['catalogue.importMegabytes'];
  const bytes = link ? await fetched(link, { most: most * 1024 * 1024, patience: 10_000 }) : null;
  if (bytes === null) {
    // Gone where it was never there, or where the same call made twice took it in a moment ago.
    const since = await takenBefore(importId);
    return since ? ok(shown(since)) : notThere();
  }
  if (bytes === 'tooLarge')
    return dropped(fileId, refuse('TOO_LARGE', `文件不能超过 ${most} MB`, 'fileId', { most }));
  const read = await readFile(bytes, at.names);
  if (!read.ok) return dropped(fileId, badFile(read.fault));
  const skus = read.products.reduce((n, product) => n + product.skus.length, 0);
  const mostSkus = call.rules['catalogue.importSkus'];
  if (skus > mostSkus) return dropped(fileId, tooMany(mostSkus));
  const products = await seenIn(at, read.products, call);
  const doc: CatalogueImportDoc = {
    _id: importId,
    shopId,
    by: call.openid,
    name,
    kind: read.kind,
    state: 'reading',
    incoming: fileId,
    fileId: siblingFileId(fileId, parsedPath(importId)),
    products: products.length,
    skus,
    fresh: products.filter((product) => !blocked(product) && product.seen === null).length,
    flawed: products.filter(blocked).length,
    unknown: read.unknown,
    cursor: 0,
    made: 0,
    changed: 0,
    same: 0,
    refused: 0,
    at: call.now,
    dueAt: null,
    removeAt: call.now + days(call.rules['catalogue.importKeptDays']),
  };
  return ready(doc, products);
}

/** The import of an upload that was taken in whole. One operation. */
async function takenBefore(importId: string): Promise<CatalogueImportDoc | null> {
  const known = await db.get('catalogue_imports', importId);
  return known?.state === 'reading' ? null : known;
}

async function ready(doc: CatalogueImportDoc, products: readonly ParsedProduct[]) {
  await db.insert('catalogue_imports', doc);
  await keepParsed(doc._id, products);
  const { _id, fresh, flawed } = doc;
  await db.update('catalogue_imports', { _id, state: 'reading' }, { state: 'ready', fresh, flawed });
  await removeFile(doc.incoming);
  return ok(shown((await db.get('catalogue_imports', _id)) ?? { ...doc, state: 'ready' }));
}

async function dropped<T>(fileId: string, refusal: T): Promise<T> {
  await removeFile(fileId);
  return refusal;
}

const blocked = (product: ParsedProduct): boolean => flawsOf(product).some((one) => !one.note);

/** The products with the version at which the shop has each, and those that it has not marked so. */
async function seenIn(
  at: { shop: ShopDoc; names: ShopNames },
  coming: readonly ComingProduct[],
  call: Call,
): Promise<ParsedProduct[]> {
  const shopId = at.shop._id;
  const idOf = (product: ComingProduct) =>
    product.productId ?? (product.storeProductId ? storeProductIdOf(shopId, product.storeProductId) : null);
  const ids = [...new Set(coming.flatMap((product) => idOf(product) ?? []))];
  const found = new Map<string, ProductDoc>();
  for (let i = 0; i < ids.length; i += 500) {
    const filter = { _id: db.cmd.in(ids.slice(i, i + 500)) };
    const page = await db.find('products', filter, { limit: 500 });
    for (const product of page) found.set(product._id, product);
  }
  return coming.map((product) => {
    const there = found.get(idOf(product) ?? '');
    const mine = there?.shopId === shopId && there.status !== 9 ? there : null;
    const missing = product.productId !== null && !mine ? [noProduct(product.lines[0]!)] : [];
    const said = { ...product, flaws: [...product.flaws, ...missing] };
    const expected = expectedFlaws(said, mine, at, call);
    return { ...said, expected, seen: mine ? (mine.version ?? 0) : null };
  });
}
