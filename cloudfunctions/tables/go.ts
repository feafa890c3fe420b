import { minutes } from '../../domain/rules';
import { shopAllows } from '../../domain/shop-state';
import { type Call, ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { TablesContract } from './contract';
import { shown } from './shown';
import { carryOnImport } from './step';

/** Longer than any call lives: after it the clock is alone with a step. */
const stepGrace = minutes(1);
const noImport = () => refuse('NOT_FOUND', '没有这次导入', 'importId');

/**
 * Write: saga, the import its intent: before a step the import says that one is under way, so that the clock finishes
 * what is cut off. A step that is through is answered as it stands. Nine operations and one for each product that
 * changes; two storage calls.
 */
export async function go({ shopId, importId, cursor }: ParsedInputOf<TablesContract, 'go'>, call: Call) {
  const doc = await db.get('catalogue_imports', importId);
  if (doc?.shopId !== shopId) return noImport();
  if (cursor < doc.cursor || doc.state === 'done') return ok(shown(doc));
  if (cursor > doc.cursor) return refuse('CHANGED_MEANWHILE', '导入进度已变化，请刷新后再试', 'cursor');
  if (doc.state !== 'ready' && doc.state !== 'running')
    return refuse('WRONG_STATE', '这次导入已停止', 'importId', { state: doc.state });
  const shop = await db.get('shops', shopId);
  if (!shop || !shopAllows[shop.status].edit) return refuse('WRONG_STATE', '店铺已关闭，不能编辑', 'shopId');
  const open = { _id: importId, cursor, state: db.cmd.in(['ready', 'running']) };
  const begun = { state: 'running', dueAt: call.now + stepGrace };
  if ((await db.update('catalogue_imports', open, begun)) === 0) {
    const seen = await db.get('catalogue_imports', importId);
    if (seen && seen.cursor > cursor) return ok(shown(seen));
    // A repeat within the same millisecond changes nothing, and goes on with the step.
    if (seen?.state !== 'running') return refuse('WRONG_STATE', '这次导入已停止', 'importId');
  }
  return ok(shown(await carryOnImport({ ...doc, state: 'running' }, call)));
}

/** Write: update. Gives an import up between two steps. */
export async function stop({ shopId, importId }: ParsedInputOf<TablesContract, 'stop'>, _call: Call) {
  const doc = await db.get('catalogue_imports', importId);
  if (doc?.shopId !== shopId) return noImport();
  if (doc.state === 'stopped') return ok(shown(doc));
  const open = { _id: importId, state: db.cmd.in(['reading', 'ready', 'running']), dueAt: null };
  const n = await db.update('catalogue_imports', open, { state: 'stopped' });
  const seen = await db.get('catalogue_imports', importId);
  if (n === 0 && seen?.state !== 'stopped')
    return refuse('WRONG_STATE', '这一批还在导入，或已经完成', 'importId');
  return ok(shown(seen ?? doc));
}
