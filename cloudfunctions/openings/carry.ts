import type { OpeningDoc, ShopDoc } from '../../domain/documents';
import { houseReasons } from '../../domain/house-reasons';
import { nameKey } from '../../domain/names/key';
import { tidied } from '../../domain/names/verdict';
import { shopCategory } from '../../domain/shop-categories';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { lay, withdraw as offDesk } from '../platform/desk';
import { ensureLicence, giveUpSlot, licenceKeyOf, takeSlot } from '../platform/licences';
import { giveUpName, takeName } from '../platform/names';
import { searchMark } from '../search/reindex';
import { logoFor } from './pictures';

/** Longer than any call lives that works on an opening: after it the clock is alone with it. */
export const openingGrace = 60_000;

/** What kept an opening from being handed in. */
export type Hindrance = 'LICENCE_FULL' | 'NAME_TAKEN';
const words: Readonly<Record<Hindrance, string>> = {
  LICENCE_FULL: houseReasons.licenceFull,
  NAME_TAKEN: houseReasons.nameTaken,
};

/**
 * Write: saga, its intent the opening that is `submitting`. Takes a place on the licence, then the name, each under the
 * id of the shop to be, so that a repeat takes nothing twice. What is full or taken sends the opening back, after what
 * it holds is given back. Who calls it is alone with the opening until `dueAt`.
 */
export async function carrySubmitting(doc: OpeningDoc, call: Call): Promise<OpeningDoc> {
  const { subject, front } = doc.steps;
  if (!subject || !front) return release(doc, 'returned', houseReasons.incomplete);
  const now = Date.now();
  await ensureLicence({ number: subject.licenceNo, subject: subject.kind, company: subject.company }, now);
  const key = licenceKeyOf(subject.licenceNo);
  if ((await takeSlot(key, doc.shopId, call.rules, now)) === 'full')
    return release(doc, 'returned', words.LICENCE_FULL);
  const name = tidied(front.name);
  const named = await db.transaction((tx) => takeName(tx, { key: nameKey(name), name }, doc.shopId, now));
  if (!named) return release(doc, 'returned', words.NAME_TAKEN);
  return handedIn(doc, key);
}

/** Write: update. Takes an opening that nobody works on any more; false: somebody does, or it moved on. */
export async function takeOver(doc: OpeningDoc): Promise<OpeningDoc | null> {
  const now = Date.now();
  if (doc.dueAt === null || doc.dueAt > now) return null;
  const mine = { _id: doc._id, state: doc.state, dueAt: doc.dueAt };
  const dueAt = now + openingGrace;
  return (await db.update('openings', mine, { dueAt })) === 1 ? { ...doc, dueAt } : null;
}

/** The reason of a return, as the submitter is told it. */
export const hindranceOf = (doc: OpeningDoc): Hindrance | null =>
  doc.state !== 'returned'
    ? null
    : ((Object.keys(words) as Hindrance[]).find((name) => words[name] === doc.reason) ?? null);

/**
 * Write: transaction. The opening waits at the operator's desk, or is approved where nobody need look: the operator has
 * seen the licence in these hands before, WeChat finds nothing in the words, and the category asks for no papers.
 */
function handedIn(doc: OpeningDoc, key: string): Promise<OpeningDoc> {
  return db.transaction(async (tx) => {
    const opening = await tx.get('openings', doc._id);
    if (opening?.state !== 'submitting') return opening ?? doc;
    const licence = await tx.get('licences', key);
    const category = shopCategory(opening.steps.business?.mainCategoryId ?? '');
    const known = licence?.actors.includes(opening.openid) ?? false;
    const now = Date.now();
    if (known && category && !category.papers && opening.words === 'pass') {
      const approved = { state: 'approved' as const, reason: '', dueAt: now + openingGrace, updatedAt: now };
      await tx.update('openings', doc._id, approved);
      return { ...opening, ...approved };
    }
    await lay(tx, 'opening', doc._id, deskFacts(opening), now);
    const waiting = { state: 'submitted' as const, reason: '', dueAt: null, updatedAt: now };
    await tx.update('openings', doc._id, waiting);
    return { ...opening, ...waiting };
  });
}

/** What the operator sees of an opening in the queue. */
export function deskFacts({ steps, version, words = 'unknown' }: OpeningDoc): Record<string, unknown> {
  const { subject, business, front, account } = steps;
  const category = shopCategory(business?.mainCategoryId ?? '');
  return {
    name: front?.name ?? '',
    company: subject?.company ?? '',
    subject: subject?.kind ?? '',
    category: category?.name ?? '',
    papers: category?.papers ?? false,
    words,
    contact: account?.contactName ?? '',
    version,
  };
}

/** States that still hold a name and a place which may be given back. */
const releasable = ['submitting', 'submitted', 'releasing'] as const;

/** Write: saga, its intent the opening that is `releasing`: gives back what it holds, then comes to where it goes. */
export async function release(
  doc: OpeningDoc,
  next: NonNullable<OpeningDoc['next']>,
  reason: string,
): Promise<OpeningDoc> {
  const moving = { state: 'releasing' as const, next, reason, dueAt: Date.now() + openingGrace };
  const from = { _id: doc._id, state: db.cmd.in([...releasable]) };
  if ((await db.update('openings', from, moving)) > 0) return carryReleasing({ ...doc, ...moving });
  const since = (await db.get('openings', doc._id)) ?? doc;
  // The same call made twice in one millisecond: what it wrote changed nothing, and the other is not through yet.
  return since.state === 'releasing' && since.next === next ? carryReleasing(since) : since;
}

/** The rest of it, for the clock as well. Write: transaction. */
export function carryReleasing(doc: OpeningDoc): Promise<OpeningDoc> {
  return db.transaction(async (tx) => {
    const opening = await tx.get('openings', doc._id);
    if (opening?.state !== 'releasing') return opening ?? doc;
    const { subject, front } = opening.steps;
    const now = Date.now();
    if (subject) await giveUpSlot(tx, licenceKeyOf(subject.licenceNo), opening.shopId);
    if (front) await giveUpName(tx, nameKey(front.name), opening.shopId, now);
    if (opening.next === 'withdrawn') await offDesk(tx, 'opening', doc._id, now);
    const ended = { state: opening.next ?? 'returned', dueAt: null, updatedAt: now };
    await tx.update('openings', doc._id, ended);
    return { ...opening, ...ended } as OpeningDoc;
  });
}

/**
 * Write: transaction. An approved opening becomes a shop that its owner furnishes and opens: shop, owner, deposit and
 * what the licence's actors may do from now on, or none of it. Repeated it changes nothing.
 */
export function carryApproved(doc: OpeningDoc): Promise<OpeningDoc> {
  return db.transaction(async (tx) => {
    const opening = await tx.get('openings', doc._id);
    if (opening?.state !== 'approved') return opening ?? doc;
    const now = Date.now();
    const shop = { ...newShop(opening, now), ...(await logoFor(tx, opening, now)) };
    await tx.put('shops', shop);
    const { openid, shopId, steps } = opening;
    const name = steps.subject?.legalPerson ?? '';
    await tx.put('members', { _id: `${shopId}~${openid}`, shopId, openid, role: 'owner', name, since: now });
    await tx.put('deposits', { _id: shopId, balance: 0, entries: 0, payments: [], checkAt: now });
    const licence = await tx.get('licences', shop.licenceKey);
    if (licence && !licence.actors.includes(openid))
      await tx.update('licences', licence._id, { actors: [...licence.actors, openid] });
    const done = { state: 'done' as const, dueAt: null, updatedAt: now };
    await tx.update('openings', doc._id, done);
    return { ...opening, ...done };
  });
}

function newShop({ shopId, steps }: OpeningDoc, now: number): ShopDoc {
  const { subject, business, front, account } = steps;
  const category = shopCategory(business!.mainCategoryId)!;
  return {
    _id: shopId,
    name: tidied(front!.name),
    logo: '',
    intro: front!.intro,
    city: front!.city,
    mainCategoryId: category.id,
    mainCategoryName: category.name,
    status: 'opening',
    licenceKey: licenceKeyOf(subject!.licenceNo),
    subMchId: account!.subMchId,
    rating: null,
    trafficWeight: 1,
    orders30d: 0,
    productCount: 0,
    service: { mode: 'none', hours: '' },
    freightTemplates: [
      {
        id: 'free',
        name: '全国包邮',
        valuationType: 'PIECE',
        shippingMethod: 'FREE',
        first: { amount: 1, price: 0 },
        next: { amount: 1, price: 0 },
        notSendArea: [],
      },
    ],
    openedAt: now,
    depositFen: 0,
    ...searchMark(now),
  };
}
