import type { Input, Output } from '@/cloud/call';

export type Opening = Output<'openings', 'get'>;
export type Steps = Opening['steps'];
export type StepName = keyof Steps;
export type Draft = { [K in StepName]: NonNullable<Steps[K]> };

export const stepNames = ['subject', 'business', 'front', 'account'] as const satisfies readonly StepName[];

const blank: Draft = {
  subject: { kind: 'enterprise', licenceNo: '', company: '', legalPerson: '', pictures: [] },
  business: { mainCategoryId: '' },
  front: { name: '', logo: '', intro: '', city: '' },
  account: { subMchId: '', contactName: '', contactPhone: '' },
};

/** What is filled in, with blanks for steps that are not begun. */
export const draftOf = (steps: Steps): Draft => ({
  subject: steps.subject ?? blank.subject,
  business: steps.business ?? blank.business,
  front: steps.front ?? blank.front,
  account: steps.account ?? blank.account,
});

/** As the function keeps it: no space at the ends, licence numbers in capitals. */
function tidied(value: unknown, key: string): unknown {
  if (typeof value !== 'string') return value;
  return key === 'licenceNo' ? value.trim().toUpperCase() : value.trim();
}

const told = (step: object): string =>
  JSON.stringify(
    Object.entries(step)
      .map(([key, value]) => [key, tidied(value, key)])
      .sort(),
  );

/**
 * The steps that are not kept as they are filled in. Of those not begun only what was touched, and the one that is said
 * to be finished: what it lacks is the function's word.
 */
export function unsaved(
  draft: Draft,
  kept: Steps,
  finished: StepName | null = null,
): Input<'openings', 'save'>['steps'] {
  const changed = stepNames.filter(
    (name) =>
      told(draft[name]) !== told(kept[name] ?? blank[name]) || (name === finished && kept[name] === null),
  );
  return Object.fromEntries(changed.map((name) => [name, draft[name]]));
}

/** The step to go on with: the first that is not done, after this one if there is one; null where all are. */
export function nextStep(states: Opening['stepStates'], after?: StepName): StepName | null {
  const from = after ? stepNames.indexOf(after) + 1 : 0;
  const order = [...stepNames.slice(from), ...stepNames.slice(0, from)];
  return order.find((name) => states[name] !== 'done') ?? null;
}

/** The step that a refusal of the function is about, e.g. of `steps.front.name`. */
export function stepOf(field: string | undefined): StepName | null {
  const name = field?.replace(/^steps\./, '').split('.')[0];
  return stepNames.find((one) => one === name) ?? null;
}
