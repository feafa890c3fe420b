import type { TouchpointDayDoc } from '../../domain/documents';
import { type CheckState, stateOf } from '../../domain/touchpoints/checks';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { TouchpointsContract } from './contract';
import { keptSince, shownDay } from './days';

/** Two operations with the membership: a day is a row, and few days are kept. */
export async function get({ shopId }: ParsedInputOf<TouchpointsContract, 'get'>, { now, rules }: Call) {
  const rows = await db.find(
    'touchpoint_days',
    { shopId, day: db.cmd.gte(keptSince(now, rules)) },
    { sort: ['day'] },
  );
  const last = rows.at(-1);
  return ok({ last: last ? shownDay(last, now, rules) : null, history: rows.map(asHistory) });
}

const asHistory = ({ day, results }: TouchpointDayDoc) => ({
  day,
  ok: checksIn(results, 'ok'),
  fails: checksIn(results, 'fails'),
});

const checksIn = (results: TouchpointDayDoc['results'], state: CheckState) =>
  results.filter(({ finding }) => stateOf[finding] === state).map(({ check }) => check);
