import type { Contracts, FunctionName } from '../../cloudfunctions/contracts';
import type { InputOf } from '../../cloudfunctions/platform/contract';
import type { Street } from '../aftersales/street';

/**
 * The fault matrix. It walks every write action of every contract, and each of its scenarios:
 *
 * 1. `setup` brings the street to where the action makes sense, once; every run below begins on a copy of that;
 * 2. once whole, to count its wire calls and to see that `end` holds;
 * 3. then for each call n, and each of {lost before it took effect, lost after it took effect, the function killed
 *    right after}: on a fresh copy, fail exactly that call; the client repeats (or, in a case of its own, gives up); the
 *    clock sweeps; every invariant of `invariants/` must hold, and `end` where the client repeated;
 * 4. then the same call twice at once, one overtaking the other at each wire call (`overtaken.ts`): both must be answered
 *    alike but for `mayDiffer`, and it must end as after one.
 *
 * Time stands still but where the walk moves it, so that copies which went the same way are alike to the last field:
 * of those only the first is swept (`ends.ts`).
 *
 * To add a write action: export `scenarios` from `scenarios/<function>.ts` (a file that lies there is found by itself):
 *
 *     export const scenarios: ScenariosOf<'coupons'> = {
 *       claim: [
 *         scenario({
 *           title: 'claiming a coupon',
 *           setup: async (street) => offered(street), // brings the copy to where the action makes sense
 *           input: (couponId) => ({ couponId }), //       what the client sends; the same at a repeat
 *           openid: 'buyer', //                           left out for WeChat's and the timer's doors
 *           end: async (street, couponId) => …, //        what is amiss after all, or nothing
 *         }),
 *       ],
 *     };
 *
 * An invariant of a new subject is a file in `invariants/` that exports `faults(street): Promise<string[]>`.
 * A new step of the clock needs a scenario of `clock.tick` whose setup leaves it something to do.
 * `npx jest test/faults -t coupons.claim` runs one action; `TONGDIAN_PROVE=full` all its cases, and
 * `TONGDIAN_SEED=<n>` repeats a sample that a run printed.
 */
export interface Scenario<Made = unknown> {
  title: string;
  setup(street: Street): Promise<Made>;
  /** The action's input; for a door of WeChat or the timer, the whole event. */
  input(made: Made): object;
  openid?: string;
  /** Nobody but the caller knows of it, and it never gives up: who gives up asks once more after the sweep. */
  untilHeard?: boolean;
  /** Minutes that pass before each tick of the sweep. */
  waits?: readonly number[];
  /** Fields in which the answers may differ where the call is made twice at once, and why. */
  mayDiffer?: Readonly<Record<string, string>>;
  /** Looked at after a client that repeated, and the sweep. */
  end?(street: Street, made: Made): Promise<string[]>;
}

/** An action that is called a write and stores nothing at all: the one reason to have no scenario. */
export interface WritesNothing {
  writesNothing: string;
}

export type ScenariosOf<F extends FunctionName> = {
  readonly [A in keyof Contracts[F] & string]?: readonly Scenario[] | WritesNothing;
};

/** Keeps what `setup` makes and what `input` and `end` take the same; nobody else need know it. */
export const scenario = <Made>(one: Scenario<Made>): Scenario => one as Scenario;

/** A scenario of an action whose input is the contract's. */
export const scenarioOf =
  <F extends FunctionName, A extends keyof Contracts[F] & string>(_fn: F, _action: A) =>
  <Made>(one: Scenario<Made> & { input(made: Made): InputOf<Contracts[F], A> & object }): Scenario =>
    scenario(one);

/** For `end`: nothing amiss, or `words`. */
export const amissUnless = (fits: boolean, words: string): string[] => (fits ? [] : [words]);
