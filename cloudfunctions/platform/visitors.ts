import { paced } from '../../domain/pace';
import type { Rules } from '../../domain/rules';
import type { Ms } from '../../domain/units';
import { keptWarm } from './warm';

const mostKept = 10_000;
/** When the calls from an address have worn off; who called last stands last. */
const worn = new Map<string, Ms>();
keptWarm(() => worn.clear());

/**
 * Whether somebody without a login may call once more. WeChat names no person then, only an address, which many phones may
 * share; where it names none, everybody may. Each warm instance counts for itself and writes nothing: it holds off
 * who calls without end, not an attack from many sides, which is for the environment's own quotas.
 */
export function visitorMayCall(
  { CLIENTIP, CLIENTIPV6 }: Record<string, string | undefined>,
  now: Ms,
  rules: Rules,
): boolean {
  // The first half of an IPv6 address is the network; a phone changes the other as it likes.
  const address = CLIENTIP || CLIENTIPV6?.split(':').slice(0, 4).join(':');
  if (!address) return true;
  const next = paced(worn.get(address) ?? 0, now, rules['visitor.callsPerMinute']);
  if (next === null) return false;
  worn.delete(address);
  worn.set(address, next);
  for (const oldest of worn.keys()) {
    if (worn.size <= mostKept) break;
    worn.delete(oldest);
  }
  return true;
}
