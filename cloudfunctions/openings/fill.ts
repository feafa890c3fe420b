import type { OpeningDoc } from '../../domain/documents';
import { fillable } from '../../domain/opening';
import { depositDue, shopCategories } from '../../domain/shop-categories';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import type { OpeningsContract } from './contract';
import { keepPictures, picturesOf } from './pictures';
import { notThere, shown } from './shown';

/** Openings of one person that are looked at; nobody needs as many at once. */
const most = 50;

/** Write: insert under an id derived from who opens and the request. Three operations. */
export async function start(_input: object, call: Call) {
  const { openid, now } = call;
  const _id = `o${digest(23, openid, call.requestId)}`;
  const known = await db.get('openings', _id);
  if (known) return ok(shown(known, call));
  if ((await db.count('openings', { openid })) >= most)
    return refuse('OVER_LIMIT', '您的开店申请太多了，请先处理已有的申请');
  const doc: OpeningDoc = {
    _id,
    openid,
    shopId: `s${digest(15, _id)}`,
    steps: { subject: null, business: null, front: null, account: null },
    state: 'draft',
    version: 1,
    reason: '',
    createdAt: now,
    updatedAt: now,
    submittedAt: null,
    dueAt: null,
  };
  await db.insert('openings', doc);
  return ok(shown((await db.get('openings', _id)) ?? doc, call));
}

/**
 * Write: saga. The pictures it names are kept for it, then one update of the opening as it was seen. A repeat finds its
 * own steps and answers the same. Two operations, and two for new pictures of each kind.
 */
export async function save(input: ParsedInputOf<OpeningsContract, 'save'>, call: Call) {
  const { openingId: _id, version } = input;
  const seen = await db.get('openings', _id);
  if (seen?.openid !== call.openid) return notThere();
  if (!fillable(seen.state)) return refuse('WRONG_STATE', '申请已提交，不能修改', 'openingId');
  const steps = { ...seen.steps, ...input.steps };
  const wrong = await keepPictures(seen, steps, call);
  if (wrong) return wrong;
  const after = { ...seen, steps, version: version + 1, updatedAt: call.now };
  if (seen.version === version) {
    const mine = { _id, openid: call.openid, version, state: seen.state };
    const changes = { steps: db.cmd.set(steps), version: version + 1, updatedAt: call.now };
    if ((await db.update('openings', mine, changes)) === 1) return ok(shown(after, call));
  }
  const now = await db.get('openings', _id);
  const same = now?.version === version + 1 && holds(now, input.steps);
  return same
    ? ok(shown(now, call))
    : refuse('CHANGED_MEANWHILE', '申请已在别处修改，请刷新后再试', 'version');
}

const sorted = (value: unknown): string => JSON.stringify(Object.entries(value ?? {}).sort());

const holds = (doc: OpeningDoc, steps: ParsedInputOf<OpeningsContract, 'save'>['steps']): boolean =>
  Object.entries(steps).every(
    ([name, step]) => sorted(doc.steps[name as keyof OpeningDoc['steps']]) === sorted(step),
  );

export async function get({ openingId }: ParsedInputOf<OpeningsContract, 'get'>, call: Call) {
  const doc = await db.get('openings', openingId);
  if (doc?.openid !== call.openid) return notThere();
  return ok({ ...shown(doc, call), ...(await picturesOf(doc, { openid: call.openid }, call)) });
}

/** One operation. */
export async function mine(_input: object, call: Call) {
  const docs = await db.find('openings', { openid: call.openid }, { sort: ['-createdAt'], limit: most });
  return ok({
    openings: docs.map((doc) => shown(doc, call)),
    categories: shopCategories.map(({ id, name, path, papers }) => ({
      id,
      name,
      path: [...path],
      depositFen: depositDue(id, call.rules),
      papers,
    })),
  });
}
