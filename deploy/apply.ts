import type { ManagerClient } from './manager-client';
import type { Step, StepResult } from './step';

export interface Outcome {
  done: { title: string; result: StepResult }[];
  /** The step that failed and why, in the service's own words; null if all went through. */
  failed: { title: string; why: string } | null;
  /** Steps after the failed one: not tried. */
  notTried: string[];
}

/**
 * Runs the steps one after another and stops at the first that fails. Safe to run again: each step
 * looks at what is there before it changes anything.
 */
export async function apply(
  steps: readonly Step[],
  client: ManagerClient,
  say: (line: string) => void,
): Promise<Outcome> {
  const done: Outcome['done'] = [];
  for (const [i, step] of steps.entries()) {
    const at = `[${i + 1}/${steps.length}] ${step.title}`;
    try {
      const result = await step.run(client);
      done.push({ title: step.title, result });
      say(`${at}: ${result.state}${result.detail ? ` (${result.detail})` : ''}`);
    } catch (error) {
      const why = whyOf(error);
      say(`${at}: FAILED: ${why}`);
      return { done, failed: { title: step.title, why }, notTried: steps.slice(i + 1).map((s) => s.title) };
    }
  }
  return { done, failed: null, notTried: [] };
}

function whyOf(error: unknown): string {
  const { message, code, requestId } = error as { message?: string; code?: string; requestId?: string };
  const ids = [code, requestId].filter(Boolean).join(', request ');
  return `${message ?? String(error)}${ids ? ` (${ids})` : ''}`;
}
