import type { ReviewDoc, ReviewState } from '../../domain/documents';
import { minutes } from '../../domain/rules';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, type Swept, sweep } from '../platform/sweep';
import { again, passed } from './checked';
import { layReview } from './desk-facts';
import { changeReview } from './settle';

/** What waits of a review comes to be seen, or is refused with what its writer is told of it. Safe to repeat. */
export async function decideHeld(
  id: string,
  to: 'public' | 'refused',
  call: Call,
  verdict?: string,
): Promise<void> {
  const waits = (state: ReviewState) => state === 'held' || state === 'checking';
  await changeReview(
    id,
    (doc) => {
      const more = doc.followUp && waits(doc.followUp.state) ? { ...doc.followUp, state: to } : doc.followUp;
      const said = to === 'refused' && verdict ? { verdict } : {};
      return { ...doc, ...said, followUp: more, state: waits(doc.state) ? to : doc.state, dueAt: null };
    },
    call,
  );
}

/** Takes a review away that everybody saw: the rating and the product's figures give it back. Safe to repeat. */
export async function removeReview(id: string, verdict: string, call: Call): Promise<void> {
  await changeReview(
    id,
    (doc) => (doc.state === 'public' ? { ...doc, state: 'removed', verdict } : null),
    call,
  );
}

/** Who shows a picture hears that it was decided: a review shows what passed. `about`: `review~<id>`, or `…~more`. */
export async function pictureDecided({ about }: { about: string | null }, call: Call): Promise<void> {
  const [, id = ''] = (about ?? '').split('~');
  const known = await db.get('reviews', id);
  if (!known) return;
  const [imgs, more] = await Promise.all([
    passed(known.pictureIds),
    passed(known.followUp?.pictureIds ?? []),
  ]);
  await changeReview(
    id,
    (doc) => ({ ...doc, imgs, followUp: doc.followUp ? { ...doc.followUp, imgs: more } : null }),
    call,
  );
}

/** Clock step: texts that WeChat could not be asked about. After enough tries a person looks. */
export function reviewsDue(call: Call): Promise<Swept> {
  return sweep(call, {
    page: () => duePage('reviews', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']),
    finish: (doc) => askAgain(doc, call),
    putOff: (doc) => db.update('reviews', { _id: doc._id }, { dueAt: Date.now() + minutes(5) }),
  });
}

async function askAgain(doc: ReviewDoc, call: Call): Promise<void> {
  const text = doc.state === 'checking' ? doc.text : (doc.followUp?.text ?? '');
  const verdict = await again(text, doc.openid, call);
  if (verdict === 'pass') return decideHeld(doc._id, 'public', call);
  if (verdict === 'risky') return decideHeld(doc._id, 'refused', call);
  const tries = doc.tries + 1;
  const given = verdict === 'review' || tries >= call.rules['review.checkTries'];
  await changeReview(
    doc._id,
    async (now, tx) => {
      if (now.dueAt === null) return null;
      if (!given) return { ...now, tries, dueAt: Date.now() + minutes(tries) };
      await layReview(tx, now, 'held', call.now);
      const more =
        now.followUp?.state === 'checking' ? { ...now.followUp, state: 'held' as const } : now.followUp;
      return { ...now, followUp: more, state: now.state === 'checking' ? 'held' : now.state, dueAt: null };
    },
    call,
  );
}
