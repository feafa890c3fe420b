import type { Fault } from './seen';

/** What is wrong at a place of the content, or below it. */
export function faultsAt(faults: readonly Fault[], field: string): string | undefined {
  const found = faults.filter((fault) => fault.field === field || fault.field.startsWith(`${field}.`));
  return found.length > 0 ? [...new Set(found.map(({ message }) => message))].join('；') : undefined;
}
