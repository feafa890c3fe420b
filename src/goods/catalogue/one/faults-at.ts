import type { Fault } from './seen';

/** What is wrong at a place of the content, or below it. */
export function faultsAt(faults: readonly Fault[], field: string, said: (fault: Fault) => string): string[] {
  const found = faults.filter((fault) => fault.field === field || fault.field.startsWith(`${field}.`));
  return [...new Set(found.map(said))];
}
