import { existsSync } from 'node:fs';
import path from 'node:path';
import { apply, type Outcome } from './apply';
import { type Arguments, readArguments, usage } from './arguments';
import { buildFor } from './build';
import { givenValues, localFile } from './given-values';
import { connect } from './manager-client';
import { missingVariables, type Plan, planFor } from './plan';
import { printPlan } from './print-plan';
import { stepsOf } from './steps';
import { judgeBuild } from './weapp-build';

const root = path.join(__dirname, '..');
const functionsFolder = path.join(root, 'dist', 'cloudfunctions');
const weappFolder = path.join(root, 'dist', 'weapp');
const say = (line: string): void => console.log(line);

/** Exit codes: 0 done, 1 something failed or was refused, 2 the command was not understood. */
async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2));
  if (typeof args === 'string') {
    console.error(`${args}\n\n${usage}`);
    return 2;
  }
  const given = givenValues(path.join(root, localFile), process.env);
  const plan = planFor(args.envId, given.variables);
  say(printPlan(plan));
  if (args.dryRun) {
    say(`\nMini program: ${buildInWords(args.envId)}`);
    say('Dry run: nothing was read or changed in the environment.');
    return 0;
  }

  const lacking = whatLacks(plan, given);
  if (lacking.length > 0) {
    console.error(`\nBefore anything is changed:\n${lacking.map((l) => `  ${l}`).join('\n')}`);
    return 1;
  }
  const client = await connect({ ...given, envId: args.envId });
  say('');
  if (!args.noBuild) await buildFor(args.envId, root);
  const unfit = whatIsUnfit(args, plan);
  if (unfit.length > 0) {
    console.error(`Refused, nothing was changed:\n${unfit.map((u) => `  ${u}`).join('\n')}`);
    return 1;
  }
  return close(await apply(stepsOf(plan, functionsFolder), client, say));
}

function whatLacks(plan: Plan, given: { secretId: string; secretKey: string }): string[] {
  const lacking = missingVariables(plan).map(
    (name) => `${name} has no value: set it in the shell or ${localFile}`,
  );
  if (!given.secretId || !given.secretKey) {
    lacking.push(
      `no account key: set TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY, or put them into ${localFile}`,
    );
  }
  return lacking;
}

function whatIsUnfit({ envId }: Arguments, plan: Plan): string[] {
  const unbuilt = plan.functions.filter((f) => !existsSync(path.join(functionsFolder, f.name, 'index.js')));
  const verdict = judgeBuild(weappFolder, envId);
  return [
    ...unbuilt.map((f) => `the function ${f.name} is not built`),
    ...(verdict.fit ? [] : [`dist/weapp: ${buildInWords(envId)}`]),
  ];
}

function buildInWords(envId: string): string {
  const verdict = judgeBuild(weappFolder, envId);
  if (verdict.fit) return `dist/weapp is built for ${envId} and fit for upload`;
  const files = verdict.files.length > 0 ? ` (${verdict.files.join(', ')})` : '';
  return `${verdict.why}${files}; it is built anew for ${envId} unless --no-build is given`;
}

function close({ done, failed, notTried }: Outcome): number {
  const byHand = done.filter((d) => d.result.state === 'by hand');
  say(
    `\n${done.length} steps done${failed ? `, "${failed.title}" failed, ${notTried.length} not tried` : ''}.`,
  );
  for (const d of byHand) say(`By hand: ${d.result.detail}`);
  if (failed) {
    say('Run the same command again when the cause is gone: what is done already stays as it is.');
    return 1;
  }
  say('Next: open this folder in WeChat DevTools and upload. What else is clicked there: docs/operating.md.');
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
