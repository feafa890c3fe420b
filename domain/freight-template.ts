import type { FreightTemplate } from './documents';

/** What keeps a freight template from being kept, at its field. */
export interface TemplateProblem {
  field: 'name' | 'freeFromFen' | 'first.amount' | 'next.amount' | 'notSendArea';
  why: 'EMPTY' | 'TAKEN' | 'NOWHERE';
}

/** 省级行政区 there are: one that does not go to as many goes nowhere. */
const everywhere = 34;

/**
 * What is wrong with a template beside its like; null where nothing is. The page says it while one types, the function
 * when it is saved.
 */
export function templateProblem(
  template: FreightTemplate,
  others: readonly Pick<FreightTemplate, 'id' | 'name'>[],
): TemplateProblem | null {
  const { id, name, shippingMethod, freeFromFen, first, next, notSendArea } = template;
  const priced = shippingMethod !== 'FREE';
  if (!name.trim()) return { field: 'name', why: 'EMPTY' };
  if (others.some((other) => other.id !== id && other.name.trim() === name.trim()))
    return { field: 'name', why: 'TAKEN' };
  if (shippingMethod === 'CONDITION_FREE' && !freeFromFen) return { field: 'freeFromFen', why: 'EMPTY' };
  if (priced && first.amount < 1) return { field: 'first.amount', why: 'EMPTY' };
  // A price for what comes after the first, but of how many: free of charge by mistake.
  if (priced && next.price > 0 && next.amount < 1) return { field: 'next.amount', why: 'EMPTY' };
  if (new Set(notSendArea).size >= everywhere) return { field: 'notSendArea', why: 'NOWHERE' };
  return null;
}
