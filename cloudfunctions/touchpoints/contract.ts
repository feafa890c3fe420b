import * as v from 'valibot';
import { checkNames, factNames, findings } from '../../domain/touchpoints/checks';
import { action } from '../platform/contract';
import { count, id, ms } from '../platform/fields';

const check = v.picklist(checkNames);
const results = v.array(
  v.object({
    check,
    finding: v.picklist(findings),
    /** What was seen: counts, places, ten-thousandths, seconds, ms; by name. */
    facts: v.partial(v.object(Object.fromEntries(factNames.map((name) => [name, count])))),
  }),
);
const lastCheck = {
  at: ms,
  /** Made by the night, or by somebody of the shop. */
  by: v.picklist(['night', 'shop']),
  results,
  /** What a shopper would have typed. */
  searched: v.object({ name: v.string(), category: v.string() }),
  /** When it may be checked on demand again; null: not today. */
  againAt: v.nullable(ms),
};

export const contract = {
  get: action({
    does: "The last check-up of a shop's entrances, and how the days before stood.",
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id }),
    output: v.object({
      /** null: nobody has checked in the days that are kept. */
      last: v.nullable(v.object(lastCheck)),
      /** One row a day that was checked, oldest first: what was well and what was not; the others could not be told. */
      history: v.array(v.object({ day: v.string(), ok: v.array(check), fails: v.array(check) })),
    }),
    errors: [],
    writes: 'none',
  }),
  check: action({
    does: "Checks every entrance of a shop for real, and keeps what was found as the day's.",
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id }),
    output: v.object(lastCheck),
    errors: ['NOT_FOUND', 'TOO_SOON'],
    writes: 'update',
    idempotency: 'requestId',
  }),
} as const;
export type TouchpointsContract = typeof contract;
