import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FunctionConfig, FunctionDetail, ManagerClient } from './manager-client';
import type { FunctionPlan } from './plan';
import { ruleIn } from './rules-in-place';
import type { Step } from './step';

/** One function: code, settings, variables and timer. Code is uploaded only when it differs from what runs there. */
export function functionStep(plan: FunctionPlan, functionsFolder: string): Step {
  return {
    title: `function ${plan.name}`,
    async run(client) {
      const folder = path.join(functionsFolder, plan.name);
      const description = `tongdian ${folderDigest(folder)}`;
      const there = await detailOf(client, plan.name);
      const func = configOf(plan, description, there);
      if (!there) {
        await client.functions.createFunction({ func, functionPath: folder });
        await bringTriggers(client, plan, []);
        return { state: 'created' };
      }
      const codeDiffers = there.Description !== description;
      const settingsDiffer = codeDiffers || !sameSettings(func, there);
      if (codeDiffers) {
        await client.functions.updateFunctionCode({ func, functionPath: folder });
        await client.functions.waitFunctionActive(plan.name);
      }
      // The description is written last: an upload that broke half-way is taken up again by the next run.
      if (settingsDiffer) {
        await client.functions.updateFunctionConfig(func);
        await client.functions.waitFunctionActive(plan.name);
      }
      const timers = await bringTriggers(client, plan, there.Triggers ?? []);
      const what = [codeDiffers && 'code', settingsDiffer && 'settings', timers && 'timer'].filter(Boolean);
      return { state: what.length > 0 ? 'updated' : 'unchanged', detail: what.join(', ') };
    },
  };
}

async function detailOf(client: ManagerClient, name: string): Promise<FunctionDetail | null> {
  try {
    return await client.functions.getFunctionDetail(name);
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string };
    if (/ResourceNotFound\.Function/.test(`${code} ${message}`)) return null;
    throw error;
  }
}

/**
 * Variables set by hand in the console stay: the service replaces them all at once, so they are sent along.
 * One planned empty is not sent, since the functions take absent and empty alike.
 */
function configOf(plan: FunctionPlan, description: string, there: FunctionDetail | null): FunctionConfig {
  const kept = Object.fromEntries((there?.Environment?.Variables ?? []).map((v) => [v.Key, v.Value]));
  const planned = Object.fromEntries(plan.env.flatMap((v) => (v.value ? [[v.name, v.value]] : [])));
  return {
    name: plan.name,
    description,
    handler: plan.handler,
    runtime: plan.runtime,
    timeout: plan.timeoutSeconds,
    memorySize: plan.memoryMb,
    envVariables: { ...kept, ...planned },
    installDependency: false,
  };
}

function sameSettings(wanted: FunctionConfig, there: FunctionDetail): boolean {
  const variables = Object.fromEntries((there.Environment?.Variables ?? []).map((v) => [v.Key, v.Value]));
  return (
    there.Timeout === wanted.timeout &&
    there.MemorySize === wanted.memorySize &&
    Object.entries(wanted.envVariables).every(([name, value]) => variables[name] === value)
  );
}

/** Timers as planned; one with the same name and another time is replaced. True if anything changed. */
async function bringTriggers(
  client: ManagerClient,
  plan: FunctionPlan,
  there: NonNullable<FunctionDetail['Triggers']>,
): Promise<boolean> {
  const wrong = plan.triggers.filter((t) => {
    const found = there.find((x) => x.TriggerName === t.name);
    return found === undefined || cronOf(found.TriggerDesc) !== t.config;
  });
  for (const trigger of wrong) {
    if (there.some((x) => x.TriggerName === trigger.name)) {
      await client.functions.deleteFunctionTrigger(plan.name, trigger.name);
    }
  }
  if (wrong.length > 0) await client.functions.createFunctionTriggers(plan.name, [...wrong]);
  return wrong.length > 0;
}

/** The service answers a timer's time bare or as `{"cron":"…"}`. */
function cronOf(described: string): string {
  try {
    return (JSON.parse(described) as { cron?: string }).cron ?? described;
  } catch {
    return described;
  }
}

/** The environment has one rule for all its functions: ours are set in it, others' lines stay as they are. */
export function functionRuleStep(plans: readonly FunctionPlan[]): Step {
  return {
    title: 'function rule',
    async run(client) {
      const inPlace = ruleIn(
        await client.permission.describeResourcePermission({ resourceType: 'function' }),
      );
      const others = inPlace === null ? {} : (JSON.parse(inPlace) as Record<string, unknown>);
      const ours = Object.fromEntries(plans.map((p) => [p.name, { invoke: p.invoke }]));
      const wanted = JSON.stringify({ '*': { invoke: 'auth != null' }, ...others, ...ours });
      if (wanted === inPlace) return { state: 'unchanged' };
      await client.permission.modifyResourcePermission({
        resourceType: 'function',
        permission: 'CUSTOM',
        securityRule: wanted,
      });
      return { state: inPlace === null ? 'created' : 'updated' };
    },
  };
}

/** WeChat reads openapi permissions from config.json only when DevTools uploads the function. */
export function openapiStep(plan: FunctionPlan): Step {
  return {
    title: `openapi permissions of ${plan.name}`,
    run: async () => ({
      state: 'by hand',
      detail: `upload ${plan.name} once from WeChat DevTools: ${plan.openapi.join(', ')}`,
    }),
  };
}

/** Digest of a built function's files: tells whether what runs there is what lies here. */
function folderDigest(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    hash.update(`${name}\0`).update(readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
