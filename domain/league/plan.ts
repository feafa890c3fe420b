import type { LeaguePlan, LinePromotion, PlanType } from '../documents';
import { days, type Rules } from '../rules';
import type { Fen, Ms, ProductId } from '../units';
import { commissionOf } from './commission';

/** What a merchant fills in. */
export type PlanForm = Omit<LeaguePlan, 'planId' | 'inputDigest'>;
export type PlanField = keyof PlanForm;
export const planFaults = ['EMPTY', 'TOO_MANY', 'TOO_MUCH', 'ENDS_BEFORE_START', 'PAST', 'TOO_FAR'] as const;
export type PlanFault = (typeof planFaults)[number];

/** The longest that a plan may last; own choice. */
const longest: Ms = days(366);

/** Whether a plan names whom it is for. */
export const isForSome = (type: PlanType): boolean => type !== 1;

/** The form without what its type has no use for. */
export const tidiedPlan = (form: PlanForm): PlanForm => ({
  ...form,
  productIds: [...new Set(form.productIds)],
  promoterIds: isForSome(form.type) ? [...new Set(form.promoterIds)] : [],
});

/** What must be mended before a plan can begin; null when all is well. */
export function planProblem(
  form: PlanForm,
  now: Ms,
  rules: Rules,
): { field: PlanField; why: PlanFault } | null {
  const { productIds, promoterIds, ratio, from, until } = form;
  if (productIds.length === 0) return { field: 'productIds', why: 'EMPTY' };
  if (productIds.length > rules['league.planGoods']) return { field: 'productIds', why: 'TOO_MANY' };
  if (isForSome(form.type) && promoterIds.length === 0) return { field: 'promoterIds', why: 'EMPTY' };
  if (promoterIds.length > rules['league.planPromoters']) return { field: 'promoterIds', why: 'TOO_MANY' };
  if (ratio > rules['league.maxRatio']) return { field: 'ratio', why: 'TOO_MUCH' };
  if (until <= from) return { field: 'until', why: 'ENDS_BEFORE_START' };
  if (until <= now) return { field: 'until', why: 'PAST' };
  return until - from > longest ? { field: 'until', why: 'TOO_FAR' } : null;
}

/** Where a plan stands; its last moment is before `until`. */
export const standingOf = (
  { from, until }: Pick<LeaguePlan, 'from' | 'until'>,
  now: Ms,
): 'waiting' | 'running' | 'over' => (now >= until ? 'over' : now >= from ? 'running' : 'waiting');

/**
 * The plan that pays a promoter for a product now. 专属 goes before 定向, and 定向 before 普通: while an exclusive plan
 * runs for a product nobody else earns on it; one for some leaves the others what the open plan gives. Of several of one
 * type the highest ratio counts, then the first by id. null: nothing is paid.
 */
export function planFor(
  plans: readonly LeaguePlan[],
  promoterId: string,
  productId: ProductId,
  now: Ms,
): LeaguePlan | null {
  const running = plans.filter(
    (plan) => standingOf(plan, now) === 'running' && plan.productIds.includes(productId),
  );
  const exclusive = running.filter(({ type }) => type === 3);
  const left = exclusive.length > 0 ? exclusive : running;
  const open = left.filter(({ type, promoterIds }) => !isForSome(type) || promoterIds.includes(promoterId));
  return open.sort(stronger)[0] ?? null;
}

const stronger = (a: LeaguePlan, b: LeaguePlan): number =>
  b.type - a.type || b.ratio - a.ratio || (a.planId < b.planId ? -1 : 1);

/** What a line is placed with. */
export const promised = (plan: LeaguePlan, promoterId: string, realPrice: Fen): LinePromotion => ({
  promoterId,
  planId: plan.planId,
  planName: plan.name,
  type: plan.type,
  ratio: plan.ratio,
  fen: commissionOf(realPrice, plan.ratio),
});

/** Goods that a promoter earns something with now, each with its plan; in the order of their ids. */
export function offersFor(plans: readonly LeaguePlan[], promoterId: string, now: Ms) {
  const ids = [...new Set(plans.flatMap(({ productIds }) => productIds))].sort();
  return ids.flatMap((productId) => {
    const plan = planFor(plans, promoterId, productId, now);
    return plan ? [{ productId, plan }] : [];
  });
}

/** Until when somebody may apply to promote a shop: as long as an open plan lasts. */
export const recruitsUntil = (plans: readonly LeaguePlan[]): Ms =>
  Math.max(0, ...plans.filter(({ type }) => type === 1).map(({ until }) => until));
