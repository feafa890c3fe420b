import type { ArrangementDoc } from '../../domain/documents';
import { rankByAge, ranksOf } from '../../domain/product/ranks';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { CatalogContract } from './contract';

const grace = 60_000;

/**
 * Write: saga. The arrangement as it was seen is the intent and names the goods whose place changes; each gets its
 * place by an update of its own, and the clock writes what is left. Four operations and one a product that moves.
 */
export async function arrange(input: ParsedInputOf<CatalogContract, 'arrange'>, call: Call) {
  const { shopId, version } = input;
  const pinned = [...new Set(input.pinned)];
  const arranged = [...new Set(input.arranged)].filter((id) => !pinned.includes(id));
  const most = call.rules['catalogue.maxPinned'];
  if (pinned.length > most) return refuse('OVER_LIMIT', `最多置顶 ${most} 件商品`, 'pinned', { most });
  /** The same call may have been made before, or just now. */
  const repeated = async (found: ArrangementDoc | null) =>
    found && found.version === version + 1 && same(found, pinned, arranged)
      ? ok(shown(await place(found)))
      : refuse('CHANGED_MEANWHILE', '商品排序已被他人修改，请刷新后再试', 'version');
  const known = await db.get('arrangements', shopId);
  if ((known?.version ?? 0) !== version) return repeated(known);
  const before = [...(known?.pinned ?? []), ...(known?.arranged ?? []), ...(known?.waiting ?? [])];
  const ranks = {
    now: ranksOf(pinned, arranged),
    before: ranksOf(known?.pinned ?? [], known?.arranged ?? []),
  };
  const moved = [...new Set([...pinned, ...arranged, ...before])].filter(
    (id) => known?.waiting.includes(id) || ranks.now.get(id) !== ranks.before.get(id),
  );
  const after: ArrangementDoc = {
    _id: shopId,
    version: version + 1,
    pinned,
    arranged,
    waiting: moved,
    dueAt: call.now + grace,
  };
  const { _id, ...fields } = after;
  const written = known
    ? await db.update('arrangements', { _id, version: db.atVersion(version) }, fields)
    : Number((await db.insert('arrangements', after)) === 'inserted');
  return written === 0 ? repeated(await db.get('arrangements', shopId)) : ok(shown(await place(after)));
}

const same = (doc: ArrangementDoc, pinned: readonly string[], arranged: readonly string[]): boolean =>
  JSON.stringify([doc.pinned, doc.arranged]) === JSON.stringify([pinned, arranged]);

/** Writes the places that wait. Goods of other shops are not touched: the filter names the shop. */
export async function place(doc: ArrangementDoc): Promise<ArrangementDoc> {
  const ranks = ranksOf(doc.pinned, doc.arranged);
  const aged = doc.waiting.filter((id) => !ranks.has(id));
  const born = aged.length
    ? await db.find('products', { _id: db.cmd.in(aged) }, { limit: 1000, only: ['createdAt'] })
    : [];
  const age = new Map(born.map((product) => [product._id, rankByAge(product.createdAt, product._id)]));
  for (const id of doc.waiting) {
    const homeRank = ranks.get(id) ?? age.get(id);
    if (homeRank !== undefined) await db.update('products', { _id: id, shopId: doc._id }, { homeRank });
  }
  await hide(doc, 'on');
  await hide(doc, 'off');
  const done = { waiting: [], hiding: null, dueAt: null };
  await db.update('arrangements', { _id: doc._id, version: doc.version }, done);
  return { ...doc, ...done };
}

/** Write: update of each, which a repeat finds done. */
async function hide({ _id: shopId, hiding }: ArrangementDoc, way: 'on' | 'off'): Promise<void> {
  const ids = hiding?.[way] ?? [];
  if (ids.length === 0) return;
  await db.update('products', { _id: db.cmd.in(ids), shopId }, { hiddenOnHome: way === 'on' });
}

const shown = ({ version, pinned, arranged }: ArrangementDoc) => ({ version, pinned, arranged });

export async function arrangement({ shopId }: ParsedInputOf<CatalogContract, 'arrangement'>, _call: Call) {
  const known = await db.get('arrangements', shopId);
  return ok(known ? shown(known) : { version: 0, pinned: [], arranged: [] });
}
