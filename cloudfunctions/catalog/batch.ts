import type { CatalogueBatchDoc, CatalogueBatchRow, ProductDoc, ShopDoc } from '../../domain/documents';
import { changed } from '../../domain/product/changes';
import { editedContent } from '../../domain/product/content';
import { type ProductFault, productFaults, wordsFault } from '../../domain/product/faults';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { enterProduct } from '../search/enter';
import type { CatalogContract } from './contract';
import { firstStock } from './first-stock';
import { listedFields, newSkus, shopBarred } from './listing';
import { wordsBarred } from './words-check';
import { changeProduct, faultContext } from './write';

/** Longer than any call lives: after it the clock is alone with a batch. */
const grace = 60_000;
type Input = ParsedInputOf<CatalogContract, 'batch'>;

/**
 * Write: saga. The intent names every product with the version it was seen at and the fields as they were, so that a
 * batch that was cut off is finished by the clock, and one that is through can be undone. Each product changes by one
 * conditional update; one that somebody changed meanwhile is left alone. Five operations and two a product.
 */
export async function batch(input: Input, call: Call) {
  const { shopId, change } = input;
  const shop = await db.get('shops', shopId);
  const barred = change.kind === 'list' ? shopBarred(shop, call) : null;
  if (barred || !shop) return barred ?? refuse('NOT_FOUND', '店铺不存在', 'shopId');
  if (shop.status === 'closed') return refuse('WRONG_STATE', '店铺已关闭，不能编辑', 'shopId');
  if (change.kind === 'freight' && !shop.freightTemplates.some((t) => t.id === change.templateId))
    return refuse('NOT_FOUND', '没有这个运费模板', 'change.templateId');

  const _id = `b${digest(30, shopId, call.openid, call.requestId)}`;
  const known = await db.get('catalogue_batches', _id);
  if (known && known.state !== 'doing') return ok(shown(known));
  const doc = known ?? (await intent(_id, input, shop, call));
  return ok(shown(await carryOn(doc, call)));
}

async function intent(_id: string, { shopId, productIds, change }: Input, shop: ShopDoc, call: Call) {
  const ids = [...new Set(productIds)];
  const found = await db.find('products', { _id: db.cmd.in(ids), shopId }, { limit: ids.length });
  const byId = new Map(found.map((product) => [product._id, product]));
  const rows = ids.map((id) => rowOf(id, byId.get(id), change, shop, call));
  const doc: CatalogueBatchDoc = {
    _id,
    shopId,
    by: call.openid,
    change,
    rows,
    state: 'doing',
    at: call.now,
    dueAt: call.now + grace,
  };
  await db.insert('catalogue_batches', doc);
  return (await db.get('catalogue_batches', _id)) ?? doc;
}

type Planned = { ok: true; fields: Partial<ProductDoc> } | { ok: false; why: string; fault?: ProductFault };

function planned(product: ProductDoc, change: Input['change'], shop: ShopDoc, call: Call): Planned {
  if (change.kind !== 'list') return changed(product, change, call.now);
  // Of what is on sale its draft is published.
  const waits = [0, 11, 14].includes(product.status) || (product.status === 5 && product.draft);
  if (!waits) return { ok: false, why: 'WRONG_STATE' };
  const content = editedContent(product);
  const [fault] = productFaults(content, faultContext(shop, call));
  return fault ? { ok: false, why: 'INVALID', fault } : { ok: true, fields: listedFields(content) };
}

function rowOf(
  productId: string,
  product: ProductDoc | undefined,
  change: Input['change'],
  shop: ShopDoc,
  call: Call,
): CatalogueBatchRow {
  const row = { productId, version: product?.version ?? 0, state: 'waiting' as const, why: '', before: {} };
  if (!product) return { ...row, state: 'refused', why: 'NOT_FOUND' };
  const plan = planned(product, change, shop, call);
  if (!plan.ok) return refused(row, plan);
  const before = Object.keys(plan.fields).map((field) => [field, product[field as keyof ProductDoc] ?? null]);
  return { ...row, before: Object.fromEntries(before) };
}

const refused = (
  row: CatalogueBatchRow,
  { why, fault }: { why: string; fault?: ProductFault },
): CatalogueBatchRow => ({ ...row, state: 'refused', why, ...(fault ? { fault } : {}) });

/** Goes on with a batch until its rows are decided or the time is up; the batch as it is then. */
export async function carryOn(doc: CatalogueBatchDoc, call: Call): Promise<CatalogueBatchDoc> {
  const shop = await db.get('shops', doc.shopId);
  const undoing = doc.state === 'undoing';
  const open = doc.rows.filter((row) => row.state === (undoing ? 'done' : 'waiting'));
  const found = await db.find(
    'products',
    { _id: db.cmd.in(open.map((row) => row.productId)) },
    { limit: 100 },
  );
  const byId = new Map(found.map((product) => [product._id, product]));
  const step = undoing ? undoRow : doRow;
  const rows: CatalogueBatchRow[] = [];
  for (const row of doc.rows) {
    const product = byId.get(row.productId);
    rows.push(shop && product && open.includes(row) ? await step(row, product, doc, shop, call) : row);
  }
  const waits = !undoing && rows.some((row) => row.state === 'waiting' && byId.has(row.productId));
  const state = undoing ? 'undone' : waits ? 'doing' : 'done';
  const dueAt = waits ? call.now + grace : null;
  const after: CatalogueBatchDoc = { ...doc, rows, state, dueAt };
  const mine = { _id: doc._id, state: doc.state };
  await db.update('catalogue_batches', mine, { rows: db.cmd.set(rows), state, dueAt });
  return after;
}

async function doRow(
  row: CatalogueBatchRow,
  product: ProductDoc,
  { _id, change }: CatalogueBatchDoc,
  shop: ShopDoc,
  call: Call,
): Promise<CatalogueBatchRow> {
  if (product.lastRequest === _id) return entered({ ...row, state: 'done' }, product, shop);
  const plan = planned(product, change, shop, call);
  if ((product.version ?? 0) !== row.version || !plan.ok)
    return refused(row, plan.ok ? { why: 'CHANGED_MEANWHILE' } : plan);
  if (change.kind === 'list') {
    const barred = await wordsBarred(product, editedContent(product), call);
    // Where WeChat could not be asked the row waits: a repeat or the clock asks again.
    if (barred?.error.code === 'BUSY') return row;
    if (barred) return refused(row, { why: 'INVALID', fault: wordsFault() });
    const fresh = newSkus(product, editedContent(product));
    if (fresh.length > 0) await firstStock(product, fresh, call);
  }
  const after = await changedBy(_id, product, plan.fields, call);
  return after
    ? entered({ ...row, state: 'done' }, after, shop)
    : { ...row, state: 'refused', why: 'CHANGED_MEANWHILE' };
}

/** The product as this request left it: now, or a moment ago where the same call was made twice; else null. */
async function changedBy(request: string, seen: ProductDoc, fields: Partial<ProductDoc>, call: Call) {
  const after = await changeProduct(seen, fields, request, call);
  if (after) return after;
  const since = await db.get('products', seen._id);
  return since?.lastRequest === request ? since : null;
}

const undoMark = (batchId: string): string => `${batchId}~undo`;

async function undoRow(
  row: CatalogueBatchRow,
  product: ProductDoc,
  { _id }: CatalogueBatchDoc,
  shop: ShopDoc,
  call: Call,
): Promise<CatalogueBatchRow> {
  const mark = undoMark(_id);
  if (product.lastRequest === mark) return entered({ ...row, state: 'undone' }, product, shop);
  if (product.lastRequest !== _id) return { ...row, why: 'CHANGED_MEANWHILE' };
  // What was missing before is missing again.
  const before = Object.entries(row.before).map(([field, value]) => [field, value ?? undefined]);
  const after = await changedBy(mark, product, Object.fromEntries(before), call);
  return after ? entered({ ...row, state: 'undone' }, after, shop) : { ...row, why: 'CHANGED_MEANWHILE' };
}

async function entered(row: CatalogueBatchRow, product: ProductDoc, shop: ShopDoc) {
  await enterProduct(product, shop);
  return row;
}

/** Write: saga, the batch again its intent. Puts back what nobody changed since; a repeat changes nothing. */
export async function undo(input: ParsedInputOf<CatalogContract, 'undo'>, call: Call) {
  const doc = await db.get('catalogue_batches', input.batchId);
  if (doc?.shopId !== input.shopId) return refuse('NOT_FOUND', '没有这次批量修改', 'batchId');
  if (doc.state === 'undone') return ok(shown(doc));
  if (doc.state === 'doing') return refuse('WRONG_STATE', '这次批量修改还没有完成', 'batchId');
  const due = { state: 'undoing', dueAt: call.now + grace };
  await db.update('catalogue_batches', { _id: doc._id, state: 'done' }, due);
  return ok(shown(await carryOn({ ...doc, state: 'undoing' }, call)));
}

const shown = (doc: CatalogueBatchDoc) => ({
  batchId: doc._id,
  state: doc.state,
  done: doc.rows.filter((row) => row.state === 'done').length,
  undone: doc.rows.filter((row) => row.state === 'undone').length,
  rows: doc.rows.map(({ productId, state, why, fault }) => ({
    productId,
    state,
    why,
    ...(fault ? { fault } : {}),
  })),
});
