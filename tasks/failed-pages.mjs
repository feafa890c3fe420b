import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** More than so many at once is no stumble of the machine. */
const most = 3;

/**
 * The test files to be tried once more. Tests through a browser or WeChat's component framework share two cores with
 * everything else, and one step of a walk that came too late fails those after it: so a file runs again as a whole, with
 * the machine to itself. Where anything else failed too (rules, functions), nothing is tried again.
 * @param {string} root folder the paths are relative to
 * @param {string} results where Jest wrote what it found, as JSON
 * @returns {string[]} none where a second try would hide something
 */
export function failedPages(root, results) {
  const { testResults, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
  const failed = testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => relative(root, name).split(sep).join('/'));
  const isPage = (file) => /^test\/(browser|weapp)\//.test(file);
  return numRuntimeErrorTestSuites === 0 && failed.length <= most && failed.every(isPage) ? failed : [];
}
