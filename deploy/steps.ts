import { collectionStep } from './collection-step';
import { functionRuleStep, functionStep, openapiStep } from './function-steps';
import type { Plan } from './plan';
import type { Step } from './step';
import { storageStep } from './storage-step';

/**
 * The plan as steps, in this order: what data stands on and who may reach it, the functions, who may call them.
 * Timers come with their function, since they need its code; the function rule comes last, since it names them.
 */
export function stepsOf(plan: Plan, functionsFolder: string): Step[] {
  return [
    ...plan.collections.map(collectionStep),
    storageStep(plan.storageRule),
    ...plan.functions.map((f) => functionStep(f, functionsFolder)),
    functionRuleStep(plan.functions),
    ...plan.functions.filter((f) => f.openapi.length > 0).map(openapiStep),
  ];
}
