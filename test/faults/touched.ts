import { execFileSync } from 'node:child_process';

const git = (...args: string[]): string =>
  execFileSync('git', args, { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });

/** Functions whose work, or whose scenarios, the last commit or what is not committed yet has changed. */
export function touchedFunctions(): ReadonlySet<string> {
  try {
    const files = git('diff', '--name-only', 'HEAD~1', '--', 'cloudfunctions', 'test/faults/scenarios');
    const names = files
      .split('\n')
      .map((file) => /^(?:cloudfunctions|test\/faults\/scenarios)\/([\w-]+)/.exec(file));
    return new Set(names.flatMap((found) => found?.[1] ?? []));
  } catch {
    // Outside git, and in a clone of one commit, nobody knows.
    return new Set();
  }
}
