import { readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { run, say } from './progress.mjs';

/** More failed files than so many are no stumble of the machine. */
const most = 3;

/**
 * Runs Jest, in the gate with a second try for pages. Tests through a browser or WeChat's component framework share two
 * cores with everything else, and one step of a walk that came too late fails those after it: so such a file runs again
 * as a whole, with the machine to itself. Where anything else failed too (rules, functions), nothing is tried again.
 * The command ends here when a test fails.
 */
export async function jest(title, root, args, env = {}) {
  const results = join(root, '.cache', 'tests.json');
  const once = (what, these) => {
    rmSync(results, { force: true });
    const bin = join(root, 'node_modules', '.bin', 'jest');
    return run(what, bin, [...these, '--json', '--outputFile', results], { loud: true, env });
  };
  let { code, seconds } = await once(title, args);
  const again = code !== 0 && process.env.CI ? failedPages(root, results) : [];
  if (again.length > 0) {
    say(`once more, alone: ${again.join(', ')}`);
    ({ code, seconds } = await once('failed pages', ['--maxWorkers=1', '--runTestsByPath', ...again]));
  }
  if (code === 0) return say(`${title}: done in ${seconds.toFixed(1)} s`);
  say(`${title}: FAILED (exit ${code})`);
  process.exit(1);
}

/** None where a second try would hide something. */
function failedPages(root, results) {
  const { testResults, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
  const failed = testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => relative(root, name).split(sep).join('/'));
  const isPage = (file) => /^test\/(browser|weapp)\//.test(file);
  return numRuntimeErrorTestSuites === 0 && failed.length <= most && failed.every(isPage) ? failed : [];
}
