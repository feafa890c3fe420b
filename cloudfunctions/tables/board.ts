import type { CatalogueImportPartDoc } from '../../domain/documents';
import { type Call, ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import { fromCursor, toCursor } from '../platform/pages';
import type { TablesContract } from './contract';
import { flawsOf, type ParsedProduct, parsedOf } from './parsed';
import { shown } from './shown';

/** One operation. */
export async function board(input: ParsedInputOf<TablesContract, 'board'>, _call: Call) {
  const { shopId, limit } = input;
  const asked = { cursor: input.cursor, limit };
  const { page, nextCursor } = await listPage('catalogue_imports', { shopId }, '-at', asked);
  return ok({ imports: page.map(shown), nextCursor });
}

const noImport = () => refuse('NOT_FOUND', '没有这次导入', 'importId');

export async function look({ shopId, importId }: ParsedInputOf<TablesContract, 'look'>, _call: Call) {
  const doc = await db.get('catalogue_imports', importId);
  return doc?.shopId === shopId ? ok(shown(doc)) : noImport();
}

type PartRow = CatalogueImportPartDoc['rows'][number];

/** Two operations and two storage calls. */
export async function lines(input: ParsedInputOf<TablesContract, 'lines'>, _call: Call) {
  const { shopId, importId, limit, flawed } = input;
  const [doc, parts] = await Promise.all([
    db.get('catalogue_imports', importId),
    db.find('catalogue_import_parts', { importId }, { sort: ['from'], limit: 1000 }),
  ]);
  if (doc?.shopId !== shopId) return noImport();
  const parsed = await parsedOf(doc.fileId);
  if (!parsed) return noImport();
  const outcomes = new Map<number, PartRow>(
    parts.flatMap((part) => part.rows.map((row, i): [number, PartRow] => [part.from + i, row])),
  );
  const after = Number(fromCursor(input.cursor, 1)?.[0] ?? -1);
  const rows = parsed
    .map((product, index) => lineOf(product, index, outcomes.get(index)))
    .filter((row) => row.index > after && (!flawed || row.flaws.length > 0))
    .slice(0, limit + 1);
  const page = rows.slice(0, limit);
  const nextCursor = rows.length > limit ? toCursor([page.at(-1)!.index]) : null;
  return ok({ rows: page, nextCursor });
}

function lineOf(product: ParsedProduct, index: number, became: PartRow | undefined) {
  const flaws = flawsOf(product);
  const blocked = flaws.some((flaw) => !flaw.note);
  const toBe = blocked ? 'flawed' : product.seen === null ? 'new' : 'change';
  return {
    index,
    line: product.lines[0]!,
    title: product.said.title ?? '',
    productId: became?.productId ?? product.productId,
    skuCount: product.skus.length,
    outcome: became?.outcome ?? (toBe as 'flawed' | 'new' | 'change'),
    flaws: (became?.flaws ?? flaws).slice(0, 20),
  };
}
