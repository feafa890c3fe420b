import { type Rules, rulesInForce } from '../../domain/rules';
import type { Ms } from '../../domain/units';
import type { Call } from './call';
import * as db from './db';
import { keptWarm } from './warm';

const maxAge: Ms = 60_000;
let held: { rules: Rules; at: Ms } | null = null;
keptWarm(() => {
  held = null;
});

/** The rules with the operator's overrides, at most 60 s old in a warm function. Costs one operation when it reads. */
export async function currentRules(now: Ms, log: Call['log']): Promise<Rules> {
  if (held && Math.abs(now - held.at) < maxAge) return held.rules;
  const { rules, ignored } = rulesInForce((await db.get('rules', 'current'))?.values ?? {});
  if (ignored.length > 0) log('rules ignored', { ignored });
  held = { rules, at: now };
  return rules;
}
