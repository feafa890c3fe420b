import { maskedNumber } from '../../domain/licence';
import { deskFacts } from '../openings/carry';
import { decideOpening } from '../openings/due';
import * as db from '../platform/db';
import type { Decision, Kind } from './kind';

const decides = (does: string, decision: 'approve' | 'sendBack' | 'decline'): Decision => ({
  does,
  act: ({ subject, facts, reason }) => decideOpening(subject, Number(facts.version), decision, reason),
});

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
  async look({ subject }) {
    const doc = await db.get('openings', subject);
    if (!doc) return {};
    const { steps, state, submittedAt } = doc;
    const licence = steps.subject
      ? {
          ...steps.subject,
          licenceNo: steps.subject.licenceNo,
          masked: maskedNumber(steps.subject.licenceNo),
        }
      : null;
    return { state, submittedAt, ...steps, subject: licence };
  },
};
