import { format } from 'node:util';

/** A console for the logic layer: errors are kept for the test to judge, the rest is not printed. */
export function createConsole(errors: string[]): Record<string, (...all: unknown[]) => void> {
  const quiet = () => undefined;
  const error = (...all: unknown[]) => void errors.push(format(...all));
  return {
    log: quiet,
    info: quiet,
    debug: quiet,
    warn: quiet,
    group: quiet,
    groupEnd: quiet,
    time: quiet,
    timeEnd: quiet,
    error,
  };
}
