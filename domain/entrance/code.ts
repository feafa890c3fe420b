import type { ShareCodeDoc } from '../documents';
import { days, type Rules } from '../rules';
import type { Ms } from '../units';

/** Who or what a code names beside its page. */
export type Named = Pick<ShareCodeDoc, 'shopId' | 'productId' | 'sharer' | 'account' | 'promoted'>;

/** Whether a stored code is the one that is meant: two may meet under one key, if once in a thousand worlds. */
export const isSame = (one: Named, other: Named): boolean =>
  one.shopId === other.shopId &&
  one.productId === other.productId &&
  one.sharer === other.sharer &&
  one.account === other.account &&
  one.promoted === other.promoted;

/** Until when a code that is asked for now names who passed it on, and when it is removed. */
export function codeLife(named: Named, now: Ms, rules: Rules): Pick<ShareCodeDoc, 'expiresAt' | 'removeAt'> {
  const life = named.promoted ? 'league.linkDays' : named.sharer ? 'share.days' : 'share.codeDays';
  const expiresAt = now + days(rules[life]);
  return { expiresAt, removeAt: expiresAt + days(rules['share.codeGraceDays']) };
}

/** A code that is asked for again lives on, told at most once a day, so that asking costs no write each time. */
export const livesOn = (code: ShareCodeDoc, life: Pick<ShareCodeDoc, 'expiresAt'>): boolean =>
  life.expiresAt - code.expiresAt >= days(1);
