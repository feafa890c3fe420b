import type { Input } from '@/cloud/call';
import type { PlanFault, PlanField } from '../../../../domain/league/plan';
import { days } from '../../../../domain/rules';
import type { Ms, ProductId } from '../../../../domain/units';
import { dayOf, firstOf, lastOf } from '../../coupons/one/draft';
import type { Plan } from '../plans';

export type PlanInput = Required<Input<'league', 'savePlan'>['plan']>;
export interface Limits {
  maxRatio: number;
  goods: number;
  promoters: number;
}

/** A plan as it is being filled in: the ratio as typed, days as a calendar gives them. */
export interface Draft {
  type: 1 | 2 | 3;
  name: string;
  /** Per cent. */
  ratio: string;
  productIds: readonly ProductId[];
  promoterIds: readonly string[];
  from: string;
  until: string;
}

export const freshDraft = (now: Ms): Draft => ({
  type: 1,
  name: '',
  ratio: '',
  productIds: [],
  promoterIds: [],
  from: dayOf(now),
  until: dayOf(now + days(30)),
});

export const draftOf = (plan: Plan): Draft => ({
  type: plan.type,
  name: plan.name,
  ratio: String(plan.ratio / 100),
  productIds: plan.goods.map(({ productId }) => productId),
  promoterIds: plan.promoters.map(({ promoterId }) => promoterId),
  from: dayOf(plan.from),
  until: dayOf(plan.until - 1),
});

/** Basis points of a percentage as typed; null for what is none. */
export function ratioOf(typed: string): number | null {
  const [, whole = '', part = ''] = typed.trim().match(/^(\d{1,3})(?:\.(\d{0,2}))?$/) ?? [];
  return whole ? Number(whole) * 100 + Number(part.padEnd(2, '0')) : null;
}

/** The plan that a draft means. A day that stood there before keeps its moment. */
export function planOf(draft: Draft, before?: Plan): PlanInput {
  const { type, name, productIds, promoterIds } = draft;
  return {
    type,
    name: name.trim(),
    ratio: ratioOf(draft.ratio) ?? 0,
    productIds: [...productIds],
    promoterIds: type === 1 ? [] : [...promoterIds],
    from: firstOf(draft.from, before?.from),
    until: lastOf(draft.until, before?.until),
  };
}

/** What is to be mended before it can be sent; null when all is well. The function asks again. */
export function draftProblem(
  draft: Draft,
  plan: PlanInput,
  now: Ms,
  limits: Limits,
): { field: PlanField; why: PlanFault } | null {
  if (!plan.name) return { field: 'name', why: 'EMPTY' };
  if (ratioOf(draft.ratio) === null) return { field: 'ratio', why: 'EMPTY' };
  if (plan.ratio > limits.maxRatio) return { field: 'ratio', why: 'TOO_MUCH' };
  if (plan.productIds.length === 0) return { field: 'productIds', why: 'EMPTY' };
  if (plan.productIds.length > limits.goods) return { field: 'productIds', why: 'TOO_MANY' };
  if (plan.type !== 1 && plan.promoterIds.length === 0) return { field: 'promoterIds', why: 'EMPTY' };
  if (plan.promoterIds.length > limits.promoters) return { field: 'promoterIds', why: 'TOO_MANY' };
  if (!(plan.until > plan.from)) return { field: 'until', why: 'ENDS_BEFORE_START' };
  return plan.until <= now ? { field: 'until', why: 'PAST' } : null;
}
