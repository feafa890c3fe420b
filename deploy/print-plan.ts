import type { CollectionPlan, EnvVariable, FunctionPlan, Plan } from './plan';

/** The plan as text for a person. Values of secret variables never appear in it. */
export function printPlan(plan: Plan): string {
  return [
    `Environment ${plan.envId}`,
    '',
    `Collections (${plan.collections.length}), all closed to clients`,
    ...plan.collections.flatMap(printCollection),
    '',
    'Storage rule',
    `  read   ${plan.storageRule.read}`,
    `  write  ${plan.storageRule.write}`,
    '',
    `Functions (${plan.functions.length})`,
    ...plan.functions.flatMap(printFunction),
  ].join('\n');
}

function printCollection({ name, rule, indexes }: CollectionPlan): string[] {
  return [
    `  ${name.padEnd(14)} rule ${JSON.stringify(rule)}`,
    ...indexes.map((i) => `    index ${i.name}${i.unique ? ' (unique)' : ''}`),
  ];
}

function printFunction(f: FunctionPlan): string[] {
  return [
    `  ${f.name.padEnd(14)} ${f.runtime}, ${f.timeoutSeconds} s, ${f.memoryMb} MB, clients may call: ${invokeInWords(f.invoke)}`,
    ...f.env.map((v) => `    variable ${v.name} = ${printValue(v)}`),
    ...f.triggers.map((t) => `    trigger ${t.name} (${t.type}) ${t.config}`),
    ...f.openapi.map((api) => `    openapi ${api}`),
  ];
}

function printValue({ value, secret, about }: EnvVariable): string {
  if (value === null) return `MISSING: ${about}`;
  if (value === '') return `(empty: ${about})`;
  return secret ? '(secret, given)' : value;
}

function invokeInWords(invoke: FunctionPlan['invoke']): string {
  if (invoke === true) return 'anyone';
  return invoke === false ? 'nobody' : 'after login';
}
