import { contracts } from '../cloudfunctions/contracts';
import {
  type CollectionDeclaration,
  collectionRule,
  collections,
  storageRule,
} from '../cloudfunctions/platform/collections';
import type { Contract } from '../cloudfunctions/platform/contract';
import {
  type FunctionSettings,
  functionSettings,
  invokeRule,
} from '../cloudfunctions/platform/function-settings';

export interface EnvVariable {
  name: string;
  about: string;
  /** Never printed and never compared aloud. */
  secret: boolean;
  /** null: nobody gave one; applying the plan is refused until somebody does. */
  value: string | null;
}

export interface FunctionPlan {
  name: string;
  /** Runs `exports.main` of `dist/cloudfunctions/<name>/index.js`. */
  handler: 'index.main';
  runtime: string;
  timeoutSeconds: number;
  memoryMb: number;
  env: readonly EnvVariable[];
  triggers: FunctionSettings['triggers'];
  openapi: readonly string[];
  /** Who may call it from a client; the environment's function rule is made of these. */
  invoke: ReturnType<typeof invokeRule>;
}

export interface CollectionPlan extends Pick<CollectionDeclaration, 'name' | 'indexes'> {
  rule: typeof collectionRule;
}

/** Everything an environment must have. Made from declarations alone: no file is read and nothing is called. */
export interface Plan {
  envId: string;
  functions: readonly FunctionPlan[];
  collections: readonly CollectionPlan[];
  storageRule: typeof storageRule;
}

/** The newest runtime that both WeChat's console and CloudBase offer; the bundles are built for Node 16 and later. */
const runtime = 'Nodejs18.15';

/** Plans environment `envId`. `given` holds values for the declared environment variables, by name. */
export function planFor(envId: string, given: Readonly<Record<string, string | undefined>>): Plan {
  return {
    envId,
    functions: Object.entries(contracts).map(([name, contract]) => functionPlan(name, contract, given)),
    collections: collections.map(({ name, indexes }) => ({ name, indexes, rule: collectionRule })),
    storageRule,
  };
}

function functionPlan(
  name: string,
  contract: Contract,
  given: Readonly<Record<string, string | undefined>>,
): FunctionPlan {
  const settings = functionSettings[name];
  if (!settings) throw new Error(`function-settings.ts has no line for the function ${name}`);
  return {
    name,
    handler: 'index.main',
    runtime,
    timeoutSeconds: settings.timeoutSeconds,
    memoryMb: settings.memoryMb,
    env: Object.entries(settings.env).map(([variable, { value, secret, about }]) => ({
      name: variable,
      about,
      secret: secret ?? false,
      value: given[variable] ?? value ?? null,
    })),
    triggers: settings.triggers,
    openapi: settings.openapi,
    invoke: invokeRule(contract),
  };
}

/** Names of declared variables that still have no value, each once. */
export function missingVariables(plan: Plan): string[] {
  const names = plan.functions.flatMap((f) => f.env.filter((v) => v.value === null).map((v) => v.name));
  return [...new Set(names)];
}
