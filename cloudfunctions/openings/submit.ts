import type { OpeningDoc } from '../../domain/documents';
import { fillable, openingFaults } from '../../domain/opening';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { checkText } from '../platform/text-check';
import {
  carryApproved,
  carryReleasing,
  carrySubmitting,
  hindranceOf,
  openingGrace,
  release,
  takeOver,
} from './carry';
import type { OpeningsContract } from './contract';
import { notThere, shown } from './shown';

/**
 * Write: saga. One update of the opening as it was seen makes this call the only one that works on it; then see
 * `carrySubmitting`. What is cut off on the way the clock carries on a minute later; who asks again meanwhile is told
 * to come later.
 */
export async function submit(
  { openingId: _id, version }: ParsedInputOf<OpeningsContract, 'submit'>,
  call: Call,
) {
  const doc = await db.get('openings', _id);
  if (doc?.openid !== call.openid) return notThere();
  if (!fillable(doc.state)) return handedIn(doc, call);
  const [fault] = openingFaults(doc.steps);
  if (fault)
    return refuse('INVALID', fault.message, `steps.${fault.field}`, {
      why: fault.why,
      ...fault.details,
    });
  const words = await verdictOn(doc, call);
  if (words === 'risky')
    return refuse('CONTENT_REFUSED', '店铺名称或介绍可能违反规定，请修改后再提交', 'steps.front.name');
  const mine = { state: 'submitting' as const, version: version + 1, submittedAt: call.now, words };
  const changes = { ...mine, reason: '', dueAt: call.now + openingGrace, updatedAt: call.now };
  const before = { _id, openid: call.openid, version, state: doc.state };
  if (doc.version === version && (await db.update('openings', before, changes)) === 1)
    return answer(await carrySubmitting({ ...doc, ...changes }, call), call);
  // Changed by somebody, or handed in by the same call made twice.
  const since = await db.get('openings', _id);
  return since && !fillable(since.state)
    ? handedIn(since, call)
    : refuse('CHANGED_MEANWHILE', '申请已在别处修改，请刷新后再试', 'version');
}

/** One that was handed in before. */
async function handedIn(doc: OpeningDoc, call: Call) {
  if (['submitted', 'approved', 'done'].includes(doc.state)) return ok(shown(doc, call));
  const left = doc.state === 'submitting' ? await takeOver(doc) : null;
  if (left) return answer(await carrySubmitting(left, call), call);
  const underWay = doc.state === 'submitting' || doc.state === 'releasing';
  if (underWay) return refuse('BUSY', '正在提交，请稍后查看');
  return refuse('WRONG_STATE', '这次申请已经结束', 'openingId');
}

/** What WeChat thinks of the words that everybody will read. One openapi call. */
function verdictOn({ steps: { front } }: OpeningDoc, call: Call) {
  const text = [front?.name, front?.intro, front?.city].filter(Boolean).join('\n');
  return checkText(text, { openid: call.openid, scene: 1 }, call);
}

async function answer(doc: OpeningDoc, call: Call) {
  if (doc.state === 'approved') return ok(shown(await carryApproved(doc), call));
  const hindrance = hindranceOf(doc);
  if (hindrance === 'LICENCE_FULL')
    return refuse('OVER_LIMIT', doc.reason, 'steps.subject.licenceNo', { version: doc.version });
  if (hindrance === 'NAME_TAKEN')
    return refuse('NAME_TAKEN', doc.reason, 'steps.front.name', { version: doc.version });
  return ok(shown(doc, call));
}

/** Write: saga, see `release`. Nothing can be taken back once it is approved. */
export async function withdraw({ openingId: _id }: ParsedInputOf<OpeningsContract, 'withdraw'>, call: Call) {
  const doc = await db.get('openings', _id);
  if (doc?.openid !== call.openid) return notThere();
  if (fillable(doc.state)) {
    const before = { _id, state: doc.state };
    await db.update('openings', before, { state: 'withdrawn', updatedAt: call.now });
  } else if (doc.state === 'submitted') {
    await release(doc, 'withdrawn', '');
  } else if (doc.state === 'releasing' && doc.next === 'withdrawn') {
    await carryReleasing(doc);
  }
  const after = (await db.get('openings', _id)) ?? doc;
  if (after.state !== 'withdrawn') return refuse('WRONG_STATE', '这次申请现在不能撤回', 'openingId');
  return ok(shown(after, call));
}
