import * as db from '../platform/db';
import { retryEntry } from '../platform/outbox';
import type { Kind } from './kind';

/** What did not reach WeChat, however often it was tried. */
export const stuckEntries: Kind = {
  decisions: {
    retry: { does: '重新发送', act: ({ subject }) => retryEntry(subject, Date.now()) },
    giveUp: {
      does: '不再发送',
      act: ({ subject }) =>
        db.update(
          'outbox',
          { _id: subject, state: db.cmd.in(['stuck', 'failed']) },
          { state: 'dropped', nextAt: null },
        ),
    },
  },
  async find(_now, skip) {
    const rows = await db.find('outbox', { state: db.cmd.in(['stuck', 'failed']) }, { skip, limit: 100 });
    return rows.map(({ _id, kind, payload, state, tries, lastError, createdAt }) => ({
      subject: _id,
      facts: { kind, payload, state, tries, lastError, createdAt },
    }));
  },
};
