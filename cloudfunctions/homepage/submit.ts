import type { HomepageDraftDoc, HomepageSubmission } from '../../domain/documents';
import type { Fault } from '../../domain/fault';
import { differences } from '../../domain/homepage/compare';
import { homepageFaults, unlistedFault } from '../../domain/homepage/faults';
import { linkFaults } from '../../domain/homepage/linked';
import { showcaseGoods, textsOf } from '../../domain/homepage/walk';
import { listed } from '../catalog/goods';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { lay, withdraw as offDesk } from '../platform/desk';
import { checkText, refusedText } from '../platform/text-check';
import type { HomepageContract } from './contract';
import { namesOf } from './drafts';
import { pictureDocs, pictureFaults } from './pictures';
import { shownSubmission } from './read-draft';
import { changedMeanwhile } from './save';
import { noShop, shopClosed } from './shop-head';

/** On the desk each submission is a thing of its own. */
export const deskSubject = (shopId: string, no: number): string => `${shopId}~${no}`;

/** WeChat's scene for what a shop says of itself. */
const profile = 1;

/**
 * Write: transaction. The draft as it was seen waits at the operator's desk, once WeChat has looked at its words and
 * passed its pictures. One submission at a time; what is drafted meanwhile does not change it. Eleven operations.
 */
export async function submit({ shopId, version }: ParsedInputOf<HomepageContract, 'submit'>, call: Call) {
  const [shop, draft] = await Promise.all([db.get('shops', shopId), db.get('homepage_drafts', shopId)]);
  if (!shop) return noShop();
  if (shop.status === 'closed') return shopClosed();
  if (!draft) return refuse('INVALID', '主页还没有改动', 'version', { why: 'NOTHING' });
  if (draft.submission?.state === 'submitted') return inFlight(draft.submission, version, shopId);
  if (draft.version !== version) return changedMeanwhile(draft, version);
  const faults = [
    ...homepageFaults(draft.content, call.rules),
    ...linkFaults(draft.content, shop.linkedAccounts),
    ...(await outside(draft)),
  ];
  const [fault] = faults;
  if (fault)
    return refuse(
      fault.why === 'RISKY' ? 'CONTENT_REFUSED' : 'INVALID',
      fault.message,
      `content.${fault.field}`,
      { why: fault.why, faults: faults.slice(0, 50) },
    );
  const words = await wordsChecked(draft, call);
  if ('ok' in words) return words;
  const stored = await db.transaction(async (tx) => {
    const now = await tx.get('homepage_drafts', shopId);
    if (!now || now.version !== version || now.submission?.state === 'submitted') return now;
    const submission: HomepageSubmission = {
      no: (now.submission?.no ?? 0) + 1,
      version,
      content: now.content,
      by: call.openid,
      at: call.now,
      state: 'submitted',
      reason: '',
      wordsHeld: words.held,
    };
    await lay(
      tx,
      'homepage',
      deskSubject(shopId, submission.no),
      deskFacts(shop.name, now, submission),
      call.now,
    );
    await tx.update('homepage_drafts', shopId, { submission: db.cmd.set(submission) });
    return { ...now, submission };
  });
  if (!stored?.submission || stored.version !== version) return changedMeanwhile(stored ?? draft, version);
  return inFlight(stored.submission, version, shopId);
}

async function inFlight(submission: HomepageSubmission, version: number, shopId: string) {
  if (submission.version !== version)
    return refuse('WRONG_STATE', '已有一次提交正在审核，请等待结果或先撤回', 'version', {
      no: submission.no,
    });
  const names = await namesOf(shopId, [submission.by]);
  return ok({ submission: shownSubmission(submission, (openid) => names.get(openid) ?? '') });
}

/** What the operator sees of a submission in the queue. */
export const deskFacts = (
  name: string,
  { goodsBase, submission: last }: Pick<HomepageDraftDoc, 'goodsBase' | 'submission'>,
  one: HomepageSubmission,
): Record<string, unknown> => ({
  name,
  no: one.no,
  version: one.version,
  wordsHeld: one.wordsHeld,
  again: last?.state === 'rejected' ? last.reason : '',
  changes: last
    ? differences({ ...last.content, goods: goodsBase }, one.content).length
    : one.content.showcase.items.length,
});

/** What only the store knows: goods that left the shelf, pictures that did not pass. Two operations. */
async function outside({ _id, content }: HomepageDraftDoc): Promise<Fault[]> {
  const named = showcaseGoods(content);
  const filter = { _id: db.cmd.in(named), shopId: _id, status: listed };
  const [docs, goods] = await Promise.all([
    pictureDocs(content),
    named.length ? db.find('products', filter, { only: ['shopId'] }) : [],
  ]);
  const there = new Set(goods.map((product) => product._id));
  const gone = content.showcase.items.flatMap((item, i) =>
    item.type === 1 && !there.has(item.productId) ? [unlistedFault(i)] : [],
  );
  return [...pictureFaults(content, docs), ...gone];
}

/** What WeChat thinks of the words, all at once; only where it objects, part by part, to say where. */
async function wordsChecked({ content }: HomepageDraftDoc, call: Call) {
  const parts = textsOf(content);
  const by = { openid: call.openid, scene: profile } as const;
  const verdict = await checkText(parts.map(([, text]) => text).join('\n'), by, call);
  if (verdict === 'unknown') return refuse('BUSY', '内容暂时无法审核，请稍后再提交');
  if (verdict !== 'risky') return { held: verdict === 'review' };
  for (const [field, text] of parts) {
    const refusal = refusedText(await checkText(text, by, call), `content.${field}`);
    if (refusal) return refusal;
  }
  return refuse('CONTENT_REFUSED', '内容可能违反规定，请修改后再试', 'content');
}

/** Write: transaction. Six operations; a repeat finds it withdrawn. */
export async function withdraw({ shopId, no }: ParsedInputOf<HomepageContract, 'withdraw'>, call: Call) {
  const stored = await db.transaction(async (tx) => {
    const draft = await tx.get('homepage_drafts', shopId);
    if (draft?.submission?.no !== no || draft.submission.state !== 'submitted') return draft;
    const submission = { ...draft.submission, state: 'withdrawn' as const };
    await offDesk(tx, 'homepage', deskSubject(shopId, no), call.now);
    await tx.update('homepage_drafts', shopId, { submission: db.cmd.set(submission) });
    return { ...draft, submission };
  });
  const submission = stored?.submission;
  if (submission?.no !== no) return refuse('NOT_FOUND', '没有这次提交', 'no');
  if (submission.state !== 'withdrawn')
    return refuse('WRONG_STATE', '这次提交已经有结果了', 'no', { state: submission.state });
  const names = await namesOf(shopId, [submission.by]);
  return ok({ submission: shownSubmission(submission, (openid) => names.get(openid) ?? '') });
}
