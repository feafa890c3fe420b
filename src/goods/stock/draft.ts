import { adjust, type DiffType, inHand } from '../../../domain/stock-adjust';

export interface Draft {
  diffType: DiffType;
  typed: string;
  reason: string;
}

export type DraftFlaw = 'noNumber' | 'noReason' | 'belowLocked' | 'tooFew' | 'tooMany';

export type Wanted =
  | { ok: true; n: number; available: number }
  | { ok: false; field: 'n' | 'reason'; flaw: DraftFlaw };

interface Pieces {
  skuId: string;
  available: number;
  locked: number;
}

/** What a filled-in sheet would do to a stock; the rule is the function's own. */
export function wanted({ skuId, available, locked }: Pieces, { diffType, typed, reason }: Draft): Wanted {
  const n = /^\d{1,8}$/.test(typed.trim()) ? Number(typed.trim()) : null;
  if (n === null || (n === 0 && diffType !== 3)) return { ok: false, field: 'n', flaw: 'noNumber' };
  const who = { by: '', reason, at: 0 };
  const adjusted = adjust({ _id: skuId, available, locked }, { diffType, n }, 'draft', who);
  if (!adjusted.ok) {
    const flaw = adjusted.why === 'TOO_MANY' ? 'tooMany' : diffType === 3 ? 'belowLocked' : 'tooFew';
    return { ok: false, field: 'n', flaw };
  }
  if ([...reason.trim()].length < 2) return { ok: false, field: 'reason', flaw: 'noReason' };
  return { ok: true, n, available: available + adjusted.by };
}

/** What a sheet for setting starts with: what there is now. */
export const startWith = (diffType: DiffType, pieces: Pieces): string =>
  diffType === 3 ? String(inHand(pieces)) : '';
