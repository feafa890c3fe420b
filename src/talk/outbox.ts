import type { ClientError } from '@/cloud/messages';
import type { Ms } from '../../domain/units';
import type { Card, Says } from './message';

/**
 * Where a message of ours is: `waiting` its turn, `sending`, `offline` until the network is back, `unsure` when no
 * answer came (asked again under the same id, which sends nothing twice), `refused` by the function with its reason.
 */
export type Phase = 'waiting' | 'sending' | 'offline' | 'unsure' | 'refused';

/** One message from the field to the function. Its key is the request's id: kept for every try. */
export interface Outgoing {
  key: string;
  at: Ms;
  /** null while its picture is on its way up. */
  says: Says | null;
  /** What is shown of it meanwhile. */
  text: string;
  picture: string;
  card: Card | null;
  phase: Phase;
  tries: number;
  error: ClientError | null;
}

export const entered = (
  key: string,
  at: Ms,
  what: Pick<Outgoing, 'says'> & Partial<Pick<Outgoing, 'text' | 'picture' | 'card'>>,
): Outgoing => ({
  text: '',
  picture: '',
  card: null,
  ...what,
  key,
  at,
  phase: 'waiting',
  tries: 0,
  error: null,
});

/** After so many tries without an answer a person decides. */
const mostTries = 4;
/** Codes behind which the message may be stored all the same. */
const unanswered: readonly ClientError['code'][] = ['TIMEOUT', 'BUSY', 'INTERNAL'];

/** How it stands after a try that did not end well. */
export function afterFailure(one: Outgoing, error: ClientError): Outgoing {
  const tries = one.tries + 1;
  if (error.code === 'OFFLINE') return { ...one, phase: 'offline', tries, error };
  if (unanswered.includes(error.code)) return { ...one, phase: 'unsure', tries, error };
  return { ...one, phase: 'refused', tries, error };
}

/** No answer came however often it was asked: a person decides. */
export const isStuck = ({ phase, tries }: Outgoing): boolean => phase === 'unsure' && tries >= mostTries;

/** The one to send now: they go in order, and one that is still under way holds back those behind it. */
export function nextToSend(box: readonly Outgoing[]): Outgoing | null {
  const first = box.find((one) => one.phase !== 'refused' && !isStuck(one));
  return first?.phase === 'waiting' ? first : null;
}

const triesAgain = (one: Outgoing): boolean =>
  one.phase === 'offline' || (one.phase === 'unsure' && !isStuck(one));

/** Those that may try again by themselves: the network is back, or some time has passed. */
export const released = (box: readonly Outgoing[]): Outgoing[] =>
  box.map((one) => (triesAgain(one) ? { ...one, phase: 'waiting' } : one));

/** Tried again because somebody asked for it. */
export const retried = (box: readonly Outgoing[], key: string): Outgoing[] =>
  box.map((one) => (one.key === key ? { ...one, phase: 'waiting', tries: 0, error: null } : one));

/** How long until those that wait try again by themselves; null when none does. Longer with every try. */
export function retryIn(box: readonly Outgoing[]): Ms | null {
  const waits = box.filter(triesAgain);
  if (waits.length === 0) return null;
  const tries = Math.max(...waits.map((one) => one.tries));
  return Math.min(60_000, 2000 * 2 ** Math.min(5, tries - 1));
}

/** Whether something of ours may be stored without our knowing: what a poll brings could then be the same. */
export const inDoubt = (box: readonly Outgoing[]): boolean =>
  box.some((one) => one.phase === 'sending' || (one.phase === 'unsure' && !isStuck(one)));
