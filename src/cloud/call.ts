import type { Contracts, FunctionName } from '../../cloudfunctions/contracts';
import type { Envelope, InputOf, OutputOf } from '../../cloudfunctions/platform/contract';
import type { Carrier, Letter } from './carrier';
import { loopbackCarrier } from './loopback';
import type { ClientError } from './messages';
import { isRead } from './reads';
import { wxCloudCarrier } from './wx-cloud';

export type ActionOf<F extends FunctionName> = keyof Contracts[F] & string;
export type Input<F extends FunctionName, A extends ActionOf<F>> = InputOf<Contracts[F], A>;
export type Output<F extends FunctionName, A extends ActionOf<F>> = OutputOf<Contracts[F], A>;
export type Outcome<T> = { ok: true; data: T } | { ok: false; error: ClientError };

/** Longer than any declared function time-out that a shopper waits for would be no use: they have left. */
const PATIENCE = 12_000;

/** Decided at build: the branch that is not taken, and its module, are not in the bundle. */
export const carrier: Carrier = TONGDIAN_ENV ? wxCloudCarrier : loopbackCarrier;
const underWay = new Map<string, Promise<Outcome<unknown>>>();

/**
 * Calls an action of a cloud function. Never rejects: refusals and missing answers are values.
 * Reads that are already under way are shared, and asked once more when no answer came.
 * Writes are sent once; repeat them with the same `requestId`.
 */
export function call<F extends FunctionName, A extends ActionOf<F>>(
  functionName: F,
  action: A,
  input: Input<F, A>,
  requestId?: string,
): Promise<Outcome<Output<F, A>>> {
  const letter: Letter = { action, input, ...(requestId ? { requestId } : {}) };
  const answer = isRead(functionName, action) ? shared(functionName, letter) : once(functionName, letter);
  return answer as Promise<Outcome<Output<F, A>>>;
}

function shared(functionName: string, letter: Letter): Promise<Outcome<unknown>> {
  const key = `${functionName}.${letter.action} ${JSON.stringify(letter.input)}`;
  const running = underWay.get(key);
  if (running) return running;
  const fresh = twice(functionName, letter).finally(() => underWay.delete(key));
  underWay.set(key, fresh);
  return fresh;
}

async function twice(functionName: string, letter: Letter): Promise<Outcome<unknown>> {
  const first = await once(functionName, letter);
  const unanswered = !first.ok && (first.error.code === 'OFFLINE' || first.error.code === 'BUSY');
  return unanswered ? once(functionName, letter) : first;
}

async function once(functionName: string, letter: Letter): Promise<Outcome<unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE);
  });
  try {
    const answer = await Promise.race([carrier.send(functionName, letter), late]);
    const outcome = answer === 'late' ? failed('TIMEOUT') : asEnvelope(answer);
    if (!outcome.ok) tellBarred(outcome.error, letter);
    return outcome;
  } catch (cause) {
    console.warn(`${functionName}.${letter.action} had no answer`, cause);
    return failed('OFFLINE');
  } finally {
    clearTimeout(timer);
  }
}

type Barred = (shopId: string) => void;
const barred: Barred[] = [];

/** Hears of each refusal because the caller may not do this in a shop: what is known of their place there may be old. */
export function onBarred(hear: Barred): void {
  barred.push(hear);
}

function tellBarred({ code, field }: ClientError, { input }: Letter): void {
  if (code !== 'FORBIDDEN' || field !== 'shopId') return;
  const { shopId } = input as { shopId?: string };
  if (shopId) for (const hear of barred) hear(shopId);
}

function asEnvelope(answer: unknown): Outcome<unknown> {
  const envelope = answer as Envelope<unknown> | null;
  if (envelope && typeof envelope === 'object' && envelope.ok === true) return envelope;
  if (envelope && typeof envelope === 'object' && envelope.error?.code) return envelope;
  return failed('INTERNAL');
}

function failed(code: 'OFFLINE' | 'TIMEOUT' | 'INTERNAL'): Outcome<never> {
  return { ok: false, error: { code, message: '' } };
}

/** A fresh id for one intended write; keep it while the same intent is tried again. */
export function newRequestId(): string {
  const chance = () =>
    Math.floor(Math.random() * 36 ** 6)
      .toString(36)
      .padStart(6, '0');
  return `${Date.now().toString(36)}-${chance()}${chance()}`;
}
