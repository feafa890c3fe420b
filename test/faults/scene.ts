import type { Street } from '../aftersales/street';
import { type Answered, requestId } from '../orders/cloud';
import type { Kept } from '../orders/fresh';
import { type End, type Ends, endsFrom, moveOn } from './ends';
import type { Bed } from './fresh';
import { amissOn, type WriteAction } from './registered';
import type { Scenario } from './scenario';

/** A transaction that was killed holds its documents so long. */
const transactionEnds = 31_000;
/** Past the grace of what was cut off, of what that put off, and of an order that nobody pays. */
const usualWaits = [2, 11, 31];

export type Ask = () => Promise<Answered<unknown>>;

/** A scenario that was set up once; each case begins on a copy of it. */
export interface Scene {
  of: WriteAction;
  scenario: Scenario;
  street: Street;
  made: unknown;
  ask: Ask;
  ends: Ends;
  /** Puts everything back to how it was set up. */
  again(): Promise<void>;
}

export async function openScene(bed: Bed, of: WriteAction, scenario: Scenario): Promise<Scene> {
  const street = await bed.fresh();
  street.cloud.clock.stand(street.cloud.clock.now());
  const made = await scenario.setup(street);
  const kept: Kept = await bed.keep();
  const input = scenario.input(made);
  const event = of.source ? input : { action: of.action, input, requestId: requestId() };
  // The timer and WeChat Pay come for nobody, a message push as the user who wrote.
  const caller = { ...(of.source ? { source: of.source } : {}), openid: scenario.openid };
  return {
    of,
    scenario,
    street,
    made,
    // Always under one request id.
    ask: () => street.send(of.fn, event, caller),
    ends: endsFrom(bed, kept, scenario.waits ?? usualWaits),
    again: () => bed.putBack(kept),
  };
}

/** What is amiss after the clock's sweep. */
export const swept = ({ ends, scenario, street, made }: Scene): Promise<End> =>
  ends.of(street, '', async () => ({
    amiss: await amissOn(street),
    unmet: (await scenario.end?.(street, made).catch((error: unknown) => [String(error)])) ?? [],
  }));

/** What WeChat and a client take for it where a function failed: come again. */
export const later = { envelope: { ok: false as const, error: { code: 'BUSY' as const, message: '' } } };

/** Asks again until it is answered; what a whole run gets, a repeat must get as well. */
export async function repeat(street: Street, of: WriteAction, ask: Ask): Promise<string[]> {
  for (let tries = 0; ; tries++) {
    // WeChat pushes again what a function failed at.
    const { envelope } = of.source ? await ask().catch(() => later) : await ask();
    const refused = refusal(envelope);
    if (tries === 3 || !refused.some((words) => words.includes('"BUSY"'))) return refused;
    moveOn(street, transactionEnds);
  }
}

/** The refusal of an answer; WeChat is refused by a number other than 0. */
export function refusal(answer: object): string[] {
  const { ok, errcode } = answer as { ok?: boolean; errcode?: number };
  return ok === false || (errcode ?? 0) !== 0 ? [`refused: ${JSON.stringify(answer)}`] : [];
}
