import { pictureUses } from '../../../cloudfunctions/clock/picture-uses';
import type { Call } from '../../../cloudfunctions/platform/call';
import { tell } from '../../../cloudfunctions/platform/pictures/due';
import { hearVerdict } from '../../../cloudfunctions/platform/pictures/verdict';
import { rulesInForce } from '../../../domain/rules';

/** A push door with nothing in it but the verdicts on pictures. */
export async function main(event: Record<string, unknown>): Promise<unknown> {
  const call = {
    now: Date.now(),
    rules: rulesInForce().rules,
    stopAt: Date.now() + 14_000,
    log: console.log,
  };
  const doc = await hearVerdict(event, call as unknown as Call);
  if (doc) await tell(doc, pictureUses, call as unknown as Call);
  return { heard: doc !== null };
}
