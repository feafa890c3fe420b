import { deskFacts } from '../links/answer';
import { proofWord } from '../links/codes';
import { failLink, proveLink } from '../links/prove';
import * as db from '../platform/db';
import type { Kind } from './kind';

/** Accounts whose links somebody accepted: a person looks whether they control them, before anything is unlocked. */
export const links: Kind = {
  decisions: {
    prove: {
      does: '确认对方控制该账号，关联生效',
      act: ({ subject, facts }) => proveLink(subject, Number(facts.acceptedAt)),
    },
    fail: {
      does: '无法确认，关联失败',
      act: ({ subject, facts, reason }) => failLink(subject, Number(facts.acceptedAt), reason),
    },
  },
  // Accepting lays it here; this finds one that was accepted while its last decision was still being carried out.
  async find(_now, skip) {
    const rows = await db.find('links', { proof: 'unproved' }, { sort: ['acceptedAt'], skip, limit: 100 });
    const shopIds = [...new Set(rows.map(({ shopId }) => shopId))];
    const shops = shopIds.length
      ? await db.find('shops', { _id: db.cmd.in(shopIds) }, { only: ['name'], limit: shopIds.length })
      : [];
    const names = new Map(shops.map(({ _id, name }) => [_id, name]));
    return rows.map((link) => ({ subject: link._id, facts: deskFacts(link, names.get(link.shopId) ?? '') }));
  },
  async look({ subject }) {
    const link = await db.get('links', subject);
    if (!link) return {};
    return {
      state: `link${link.status}`,
      proof: link.proof === 'none' ? '' : link.proof,
      // Of this acceptance: another than the item's where the account was invited anew meanwhile.
      proofWord: link.proof === 'unproved' ? proofWord(link) : '',
    };
  },
};
