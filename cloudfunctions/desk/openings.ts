import type { OpeningDoc } from '../../domain/documents';
import { shopLimit } from '../../domain/licence';
import { depositDue, shopCategory } from '../../domain/shop-categories';
import { deskFacts } from '../openings/carry';
import { decideOpening } from '../openings/due';
import { picturesOf } from '../openings/pictures';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { licenceKeyOf } from '../platform/licences';
import type { Decision, Kind } from './kind';

const decides = (does: string, decision: 'approve' | 'sendBack' | 'decline'): Decision => ({
  does,
  act: ({ subject, facts, reason }) => decideOpening(subject, Number(facts.version), decision, reason),
});

/** All that is to be decided, beside each other: what was written, and what the licence says of itself. */
async function sightOf(doc: OpeningDoc, call: Call) {
  const { subject, business, front, account } = doc.steps;
  const category = shopCategory(business?.mainCategoryId ?? '');
  const [licence, { pictures, logo }] = await Promise.all([
    subject ? db.get('licences', licenceKeyOf(subject.licenceNo)) : null,
    picturesOf(doc, 'operator', call),
  ]);
  return {
    state: doc.state,
    submittedAt: doc.submittedAt,
    subjectKind: subject?.kind ?? '',
    company: subject?.company ?? '',
    licenceNo: subject?.licenceNo ?? '',
    legalPerson: subject?.legalPerson ?? '',
    licenceShops: licence ? `${licence.used}/${shopLimit(licence.kind, call.rules)}` : '',
    licenceKnown: licence?.actors.includes(doc.openid) ?? false,
    category: category?.path.join(' / ') ?? '',
    papers: category?.papers ?? false,
    depositFee: category ? depositDue(category.id, call.rules) : 0,
    name: front?.name ?? '',
    intro: front?.intro ?? '',
    city: front?.city ?? '',
    subMchId: account?.subMchId ?? '',
    contact: account?.contactName ?? '',
    contactPhone: account?.contactPhone ?? '',
    words: doc.words ?? 'unknown',
    pictures: logo ? [...pictures, logo] : pictures,
  };
}

/** Shops that somebody wants to open, and whose papers a person must look at. */
export const openings: Kind = {
  decisions: {
    approve: decides('通过，开设店铺', 'approve'),
    sendBack: decides('退回修改', 'sendBack'),
    decline: decides('不予通过', 'decline'),
  },
  async find(_now, skip) {
    const rows = await db.find(
      'openings',
      { state: 'submitted' },
      { sort: ['submittedAt'], skip, limit: 100 },
    );
    return rows.map((doc) => ({ subject: doc._id, facts: deskFacts(doc) }));
  },
  async look({ subject }, call) {
    const doc = await db.get('openings', subject);
    return doc ? sightOf(doc, call) : {};
  },
};
