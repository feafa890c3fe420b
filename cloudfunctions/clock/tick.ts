import { randomUUID } from 'node:crypto';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import { functionSettings } from '../platform/function-settings';
import { takeLease } from './lease';
import { steps } from './steps';

/** A tick that died keeps the lease no longer than the service would have let it live. */
const leaseLength = (functionSettings.clock?.timeoutSeconds ?? 60) * 1000 + 5000;

/**
 * One tick: every step, under the lease. When the time is up it leaves where it was, and the next tick goes on there,
 * so that a long first step never starves the later ones.
 */
export async function tick(_input: unknown, call: Call) {
  const lease = await takeLease('clock', randomUUID(), call.now, leaseLength);
  if (!lease) return ok({ ran: false, more: false, done: {} });
  const from = Math.max(
    0,
    steps.findIndex(([name]) => name === lease.cursor?.from),
  );
  const done: Record<string, number> = {};
  let stoppedAt: string | null = null;
  for (const [name, step] of [...steps.slice(from), ...steps.slice(0, from)]) {
    const swept = await step(call).catch((error: unknown) => {
      call.log('step failed', { step: name, why: String((error as Error)?.message ?? error) });
      return { done: 0, more: false };
    });
    done[name] = swept.done;
    if (swept.more || Date.now() >= call.stopAt) {
      stoppedAt = name;
      break;
    }
  }
  await lease.release(stoppedAt ? { from: stoppedAt } : null);
  if (Object.values(done).some((n) => n > 0)) call.log('swept', done);
  return ok({ ran: true, more: stoppedAt !== null, done });
}
