import type { ClientError } from '@/cloud/messages';

/** What a refused parcel means for the one who packed it. */
export interface Refusal {
  /** Key of the sentence in `words.ts`. */
  why:
    | 'refusedWaybill'
    | 'refusedContents'
    | 'refusedMoved'
    | 'refusedGone'
    | 'refusedNotYours'
    | 'refusedLogin'
    | 'refusedBusy'
    | 'refusedUnsure'
    | 'refusedFailed';
  /** Where to go on: fill in again, confirm again, or look at the order as it is now. */
  next: 'edit' | 'again' | 'look';
}

/**
 * Reads a refusal of `orders.ship`. Repeating after a missing answer is safe: the same waybill twice is one parcel.
 */
export function refusalOf(error: ClientError): Refusal {
  switch (error.code) {
    case 'BAD_INPUT':
      return { why: error.field?.startsWith('items') ? 'refusedContents' : 'refusedWaybill', next: 'edit' };
    case 'WRONG_STATE':
      return { why: 'refusedMoved', next: 'look' };
    case 'NOT_FOUND':
      return { why: 'refusedGone', next: 'look' };
    case 'FORBIDDEN':
      return { why: 'refusedNotYours', next: 'look' };
    case 'NOT_LOGGED_IN':
      return { why: 'refusedLogin', next: 'look' };
    case 'BUSY':
      return { why: 'refusedBusy', next: 'again' };
    case 'OFFLINE':
    case 'TIMEOUT':
      return { why: 'refusedUnsure', next: 'again' };
    default:
      return { why: 'refusedFailed', next: 'again' };
  }
}
