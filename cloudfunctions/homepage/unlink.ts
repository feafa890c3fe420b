import type { HomepageContent } from '../../domain/blocks';
import type { HomepageDraftDoc } from '../../domain/documents';
import { differences } from '../../domain/homepage/compare';
import { wholeHomepage } from '../../domain/homepage/content';
import { dependOn, withoutAccount } from '../../domain/homepage/linked';
import { houseReasons } from '../../domain/house-reasons';
import type { LinkedAccount } from '../../domain/links/kinds';
import type { Openid, ShopId } from '../../domain/units';
import * as db from '../platform/db';
import { withdraw as offDesk } from '../platform/desk';
import { deskSubject } from './submit';
import { takeDown } from './take-down';

type Others = readonly LinkedAccount[];

/** What of a homepage stands by one account alone: as shoppers see it, as it is drafted, as it waits for the operator. */
export async function dependantsOf(shopId: ShopId, accountId: string, others: Others) {
  const [homepage, draft] = await Promise.all([
    db.get('homepages', shopId),
    db.get('homepage_drafts', shopId),
  ]);
  const waiting = draft?.submission?.state === 'submitted' ? draft.submission.content : null;
  const rows = (where: 'published' | 'draft' | 'submitted', content: Partial<HomepageContent> | null) =>
    content
      ? dependOn(wholeHomepage(content), accountId, others).map(({ what, name }) => ({ where, what, name }))
      : [];
  return [
    ...rows('published', homepage?.published ?? null),
    ...rows('draft', draft?.content ?? null),
    ...rows('submitted', waiting),
  ];
}

interface Ended {
  shopId: ShopId;
  accountId: string;
  linkId: string;
  /** Who ended the link. */
  by: Openid;
}

/**
 * Write: transaction. What stood by an account alone goes off what shoppers see and off the draft; what waits with it at
 * the operator's desk is sent back. Every version that was published stays. Repeated it changes nothing. Up to 14
 * operations.
 */
export async function takeAccountOff(ended: Ended): Promise<void> {
  await db.transaction(async (tx) => {
    const { shopId, accountId, linkId } = ended;
    const homepage = await tx.get('homepages', shopId);
    const draft = await tx.get('homepage_drafts', shopId);
    const others = (await tx.get('shops', shopId))?.linkedAccounts ?? [];
    const strip = (content: HomepageContent) => withoutAccount(wholeHomepage(content), accountId, others);
    if (homepage) await takeDown(tx, homepage, strip, { because: linkId, keepsBefore: true });
    if (draft) await draftWithout(tx, draft, strip, ended);
  });
}

async function draftWithout(
  tx: db.Transaction,
  draft: HomepageDraftDoc,
  strip: (content: HomepageContent) => HomepageContent,
  { by, linkId }: Ended,
): Promise<void> {
  const now = Date.now();
  const content = strip(draft.content);
  const what = differences(wholeHomepage(draft.content), content);
  const submission = await submissionWithout(tx, draft, strip, now);
  if (what.length === 0 && submission === draft.submission) return;
  const version = draft.version + 1;
  const after: HomepageDraftDoc =
    what.length === 0
      ? { ...draft, submission }
      : {
          ...draft,
          submission,
          version,
          content,
          log: [...draft.log, { version, by, at: now, what: what.slice(0, 30) }].slice(-20),
          lastRequest: linkId,
          updatedAt: now,
        };
  await tx.put('homepage_drafts', after);
}

/** What waits is sent back; what was approved is remembered as shoppers see it now. */
async function submissionWithout(
  tx: db.Transaction,
  { _id, submission }: HomepageDraftDoc,
  strip: (content: HomepageContent) => HomepageContent,
  now: number,
): Promise<HomepageDraftDoc['submission']> {
  if (!submission || !['submitted', 'approved'].includes(submission.state)) return submission;
  const content = strip(submission.content);
  if (differences(wholeHomepage(submission.content), content).length === 0) return submission;
  if (submission.state === 'approved') return { ...submission, content };
  await offDesk(tx, 'homepage', deskSubject(_id, submission.no), now);
  return { ...submission, state: 'rejected', reason: houseReasons.accountUnlinked };
}
