import { decideAppeal } from '../deposits/deduct';
import * as db from '../platform/db';
import { showPictures } from '../platform/pictures/show';
import type { Decision, Kind } from './kind';

const decides = (does: string, decision: 'giveBack' | 'uphold'): Decision => ({
  does,
  act: ({ subject, by, at, reason }, call) =>
    decideAppeal(subject, decision, { by: by ?? '', at: at ?? call.now, reason }, call),
});

/** Deductions from a deposit against which the shop appealed. */
export const deductions: Kind = {
  decisions: {
    giveBack: decides('退还扣除的保证金', 'giveBack'),
    uphold: decides('维持扣除', 'uphold'),
  },
  async look({ subject }, call) {
    const entry = await db.get('deposit_entries', subject);
    if (!entry) return {};
    const shop = await db.get('shops', entry.shopId);
    return {
      shopName: shop?.name ?? '',
      deductedFee: -entry.change,
      deductedFor: entry.reason,
      deductedAt: entry.at,
      appealText: entry.appeal?.text ?? '',
      pictures: await showPictures(entry.evidence ?? [], 'operator', call),
      shopPictures: await showPictures(entry.appeal?.pictures ?? [], 'operator', call),
    };
  },
};
