import type { CatalogueImportDoc, CatalogueImportPartDoc, ProductDoc, ShopDoc } from '../../domain/documents';
import { editable, editedContent } from '../../domain/product/content';
import { productFaults } from '../../domain/product/faults';
import { rankByAge } from '../../domain/product/ranks';
import { flaw } from '../../domain/product/table/coming';
import { lineFlaws } from '../../domain/product/table/line-faults';
import { merged } from '../../domain/product/table/merge';
import { begun, identified, savedFields } from '../catalog/begin';
import { withPictures } from '../catalog/pictures';
import { changeProduct, faultContext } from '../catalog/write';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { noProduct, storeProductIdOf } from './known';
import { cannotEdit, usualOf } from './looked';
import { shopWithNames } from './names';
import { type ParsedProduct, parsedOf } from './parsed';

/** SKUs that one call brings in; a product is never cut. */
const mostSkus = 200;
type Row = CatalogueImportPartDoc['rows'][number];

/**
 * Brings in the products from an import's cursor on; the import as it is then. Each product is one insert or one
 * conditional update that bears the step's mark, so that a repeat finds what it did. Then the step's outcome is
 * written under its own id, and last the cursor moves. Seven operations and one for each product that changes.
 */
export async function carryOnImport(doc: CatalogueImportDoc, call: Call): Promise<CatalogueImportDoc> {
  const from = doc.cursor;
  const partId = `${doc._id}~${from}`;
  const [at, parsed] = await Promise.all([shopWithNames(doc.shopId), parsedOf(doc.fileId)]);
  if (!at || !parsed) throw new Error(`import ${doc._id} has lost its file`);
  const to = endOf(parsed, from);
  const chunk = parsed.slice(from, to).map((product, i) => ({ product, index: from + i }));
  const usual = usualOf(at.shop, at.names);
  const step: Step = { doc, mark: partId, shop: at.shop, usual, call };
  const rows = await broughtIn(chunk, step);
  const part: CatalogueImportPartDoc = { _id: partId, importId: doc._id, from, to, rows };
  // What was written first is what counts: a repeat sees its own products, and not what it was to them before.
  const kept =
    (await db.insert('catalogue_import_parts', part)) === 'inserted'
      ? part
      : ((await db.get('catalogue_import_parts', partId)) ?? part);
  const n = (outcome: Row['outcome']) => kept.rows.filter((row) => row.outcome === outcome).length;
  const counted = { made: n('made'), changed: n('changed'), same: n('same'), refused: n('refused') };
  const state = to === parsed.length ? 'done' : 'running';
  const more = Object.fromEntries(Object.entries(counted).map(([key, value]) => [key, db.cmd.inc(value)]));
  const moved = { cursor: to, state, dueAt: null, ...more };
  await db.update('catalogue_imports', { _id: doc._id, cursor: from }, moved);
  return (await db.get('catalogue_imports', doc._id)) ?? doc;
}

function endOf(parsed: readonly ParsedProduct[], from: number): number {
  let skus = 0;
  let to = from;
  while (to < parsed.length) {
    skus += Math.max(1, parsed[to]!.skus.length);
    if (skus > mostSkus && to > from) break;
    to++;
  }
  return to;
}

interface Step {
  doc: CatalogueImportDoc;
  mark: string;
  shop: ShopDoc;
  usual: ReturnType<typeof usualOf>;
  call: Call;
}
interface Coming {
  product: ParsedProduct;
  index: number;
}
type Plan = { row: Row; insert?: ProductDoc; change?: { before: ProductDoc; fields: Partial<ProductDoc> } };

const idOf = ({ product, index }: Coming, { doc }: Step): string =>
  product.productId ??
  (product.storeProductId
    ? storeProductIdOf(doc.shopId, product.storeProductId)
    : `p${digest(19, doc._id, String(index))}`);

async function broughtIn(chunk: readonly Coming[], step: Step): Promise<Row[]> {
  const ids = [...new Set(chunk.map((one) => idOf(one, step)))];
  const found = await db.find('products', { _id: db.cmd.in(ids) }, { limit: ids.length });
  const byId = new Map(found.map((product) => [product._id, product]));
  const plans: Plan[] = [];
  for (const one of chunk) plans.push(await planned(one, byId.get(idOf(one, step)), step));
  await insertMissing(plans.flatMap((plan) => plan.insert ?? []));
  return inTurns(plans, 20, (plan) => changed(plan, step));
}

/** Adds the new products in one operation; where a repeat has added some, the others one by one. */
async function insertMissing(docs: readonly ProductDoc[]): Promise<void> {
  if ((await db.insertAll('products', docs)) === 'inserted') return;
  for (const doc of docs) await db.insert('products', doc);
}

async function changed({ row, change }: Plan, { mark, call }: Step): Promise<Row> {
  if (!change) return row;
  if (await changeProduct(change.before, change.fields, mark, call)) return row;
  const seen = await db.get('products', row.productId);
  return seen?.lastRequest === mark ? row : { ...row, outcome: 'refused', flaws: [meanwhile(row)] };
}

const meanwhile = ({ flaws }: Row) => flaw(flaws[0]?.line ?? 0, 'line CHANGED_MEANWHILE');

/** So many at a time, in their order. */
async function inTurns<T, R>(all: readonly T[], width: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let i = 0; i < all.length; i += width) {
    done.push(...(await Promise.all(all.slice(i, i + width).map(work))));
  }
  return done;
}

/** What is to become of one product; nothing is written yet. */
async function planned(one: Coming, before: ProductDoc | undefined, step: Step): Promise<Plan> {
  const { product, index } = one;
  const { shop, usual, call, mark, doc } = step;
  const productId = idOf(one, step);
  const line = product.lines[0]!;
  const refused = (flaws: Row['flaws']): Plan => ({ row: { productId, outcome: 'refused', flaws } });
  if (product.flaws.some((found) => !found.note)) return refused(product.flaws);
  const mine = before?.shopId === doc.shopId && before.status !== 9 ? before : null;
  if ((before || product.productId !== null) && !mine) return refused([noProduct(line)]);
  const done = mine?.lastRequest === mark;
  if (mine && !done) {
    if (!editable.includes(mine.status)) return refused([cannotEdit(line)]);
    if (product.seen !== (mine.version ?? 0)) return refused([flaw(line, 'line CHANGED_MEANWHILE')]);
  }
  const was = mine ? editedContent(mine) : null;
  const { content: written, lineOf, flaws } = merged(product, was, usual);
  if (flaws.length > 0) return refused([...product.flaws, ...flaws]);
  const whole = identified(productId, written, mine);
  if (mine && !done && same(whole, was)) return { row: { productId, outcome: 'same', flaws: product.flaws } };
  const { content, faults } = await withPictures(whole, mine, productId, call);
  const found = lineFlaws(
    [...productFaults(content, faultContext(shop, call)), ...faults],
    product.lines,
    lineOf,
  );
  const all = [...product.flaws, ...found];
  if (!done && all.some((each) => !each.note)) return refused(all);
  if (mine && done)
    return { row: { productId, outcome: product.seen === null ? 'made' : 'changed', flaws: all } };
  if (mine)
    return {
      row: { productId, outcome: 'changed', flaws: all },
      change: { before: mine, fields: savedFields(mine, content) },
    };
  // The first of a file is the newest, so that the shop's list keeps the file's order.
  const createdAt = doc.at - index;
  const fresh = begun(productId, doc.shopId, content, mark, { now: createdAt });
  const store = product.storeProductId ? { storeProductId: product.storeProductId } : {};
  return {
    row: { productId, outcome: 'made', flaws: all },
    insert: { ...fresh, ...store, homeRank: rankByAge(createdAt, productId) },
  };
}

/** Keys in whatever order, and a missing one like an undefined one. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
const same = (one: unknown, other: unknown): boolean => plain(one) === plain(other);
