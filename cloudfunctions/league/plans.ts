import type { LeaguePlan, LeagueShopDoc } from '../../domain/documents';
import {
  type PlanFault,
  type PlanField,
  planProblem,
  recruitsUntil,
  standingOf,
  tidiedPlan,
} from '../../domain/league/plan';
import type { Ms, ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { barredFrom } from './admission';
import type { LeagueContract } from './contract';

const none = (shopId: ShopId): LeagueShopDoc => ({
  _id: shopId,
  plans: [],
  version: 0,
  recruitsUntil: 0,
  updatedAt: 0,
});

/** Seven operations at most: shop and licence, plans, who waits, goods and promoters by their ids. */
export async function plans({ shopId }: ParsedInputOf<LeagueContract, 'plans'>, { now, rules }: Call) {
  const [kept, barred, waiting] = await Promise.all([
    db.get('league_shops', shopId),
    barredFrom(shopId, rules),
    db.find('promoters', { shopId, status: 0 }, { limit: 1, only: ['status'] }),
  ]);
  const { version, plans: made } = kept ?? none(shopId);
  const shown = await shownPlans(shopId, made, now);
  return ok({
    version,
    plans: shown,
    barred,
    waiting: waiting.length > 0,
    limits: {
      maxRatio: rules['league.maxRatio'],
      plans: rules['league.maxPlans'],
      goods: rules['league.planGoods'],
      promoters: rules['league.planPromoters'],
    },
  });
}

async function shownPlans(shopId: ShopId, made: readonly LeaguePlan[], now: Ms) {
  const productIds = [...new Set(made.flatMap((plan) => plan.productIds))];
  const people = [...new Set(made.flatMap(({ promoterIds }) => promoterIds))].map((id) => `${shopId}~${id}`);
  const [goods, promoters] = await Promise.all([
    productIds.length === 0
      ? []
      : db.find(
          'products',
          { _id: db.cmd.in(productIds) },
          { limit: 1000, only: ['title', 'thumb', 'minPrice', 'maxPrice'] },
        ),
    people.length === 0
      ? []
      : db.find('promoters', { _id: db.cmd.in(people) }, { limit: 1000, only: ['promoterId', 'name'] }),
  ]);
  const byId = new Map(goods.map((product) => [product._id, product]));
  const nameOf = new Map(promoters.map(({ promoterId, name }) => [promoterId, name]));
  return made.map((plan) => ({
    ...plan,
    standing: standingOf(plan, now),
    goods: plan.productIds.flatMap((productId) => {
      const product = byId.get(productId);
      return product ? [{ ...product, productId }] : [];
    }),
    promoters: plan.promoterIds.map((promoterId) => ({ promoterId, name: nameOf.get(promoterId) ?? '' })),
  }));
}

type Input = ParsedInputOf<LeagueContract, 'savePlan'>;

/**
 * Write: update of the shop's one document of plans, bound to the version that was seen; a repeat finds its own plan
 * there. Six operations beside the door's at most.
 */
export async function savePlan(input: Input, call: Call) {
  const { shopId } = input;
  const planId = input.planId ?? `p${digest(15, shopId, call.openid, call.requestId)}`;
  const form = tidiedPlan(input.plan);
  const inputDigest = digest(24, JSON.stringify(Object.entries(form).sort()));
  const kept = await db.get('league_shops', shopId);
  const before = kept ?? none(shopId);
  const known = before.plans.find((plan) => plan.planId === planId);
  /** The same call may have been made before, or just now. */
  const repeated = ({ plans, version }: LeagueShopDoc) =>
    version > input.version && plans.some((one) => one.planId === planId && one.inputDigest === inputDigest)
      ? ok({ planId, version })
      : changed({ version });
  if (before.version !== input.version) return repeated(before);
  if (input.planId && !known) return refuse('NOT_FOUND', '没有这个计划', 'planId');
  const refusal = await unmakeable(form, before, !known, call);
  if (refusal) return refusal;
  const plan: LeaguePlan = { ...form, planId, inputDigest };
  const made = known
    ? before.plans.map((one) => (one.planId === planId ? plan : one))
    : [plan, ...before.plans];
  return (await write(kept, after(before, made, call.now)))
    ? ok({ planId, version: before.version + 1 })
    : repeated((await db.get('league_shops', shopId)) ?? before);
}

const changed = ({ version }: Pick<LeagueShopDoc, 'version'>) =>
  refuse('CHANGED_MEANWHILE', '推广计划刚刚有变动，请刷新后再改', 'version', { version });

const after = (before: LeagueShopDoc, made: LeaguePlan[], now: Ms): LeagueShopDoc => ({
  ...before,
  plans: made,
  version: before.version + 1,
  recruitsUntil: recruitsUntil(made),
  updatedAt: now,
});

/** One operation. */
async function write(kept: LeagueShopDoc | null, doc: LeagueShopDoc): Promise<boolean> {
  if (!kept) return (await db.insert('league_shops', doc)) === 'inserted';
  const { _id, ...changes } = doc;
  const seen = { _id, version: kept.version };
  return (await db.update('league_shops', seen, { ...changes, plans: db.cmd.set(doc.plans) })) === 1;
}

const faults: Record<PlanFault, string> = {
  EMPTY: '请至少选择一项',
  TOO_MANY: '选得太多了',
  TOO_MUCH: '佣金比例太高',
  ENDS_BEFORE_START: '结束时间要晚于开始时间',
  PAST: '结束时间已过',
  TOO_FAR: '计划最长一年',
};
const nothing: Partial<Record<PlanField, string>> = {
  productIds: '请选择商品',
  promoterIds: '请选择推广员',
};

async function unmakeable(
  form: ReturnType<typeof tidiedPlan>,
  before: LeagueShopDoc,
  isNew: boolean,
  call: Call,
) {
  const { rules, now } = call;
  const problem = planProblem(form, now, rules);
  if (problem) {
    const words = (problem.why === 'EMPTY' ? nothing[problem.field] : null) ?? faults[problem.why];
    return refuse('BAD_INPUT', words, `plan.${problem.field}`, { why: problem.why });
  }
  const most = rules['league.maxPlans'];
  if (isNew && before.plans.length >= most)
    return refuse('OVER_LIMIT', `推广计划最多 ${most} 个，请先删除不用的`, 'plan', { most });
  const [barred, goods, people] = await Promise.all([
    barredFrom(before._id, rules),
    db.count('products', { _id: db.cmd.in(form.productIds), shopId: before._id }),
    form.promoterIds.length === 0
      ? 0
      : db.count('promoters', {
          _id: db.cmd.in(form.promoterIds.map((id) => `${before._id}~${id}`)),
          status: 2,
        }),
  ]);
  if (barred) return refuse('WRONG_STATE', '个体工商户店铺暂不能使用优选联盟', 'shopId', { why: barred });
  if (goods < form.productIds.length)
    return refuse('NOT_FOUND', '有商品不在这家店里，请重新选择', 'plan.productIds');
  return people < form.promoterIds.length
    ? refuse('NOT_FOUND', '有推广员已不再合作，请重新选择', 'plan.promoterIds')
    : null;
}

const tries = 3;

/** Write: update, bound to the version it was read at. A plan that is not there is dropped. Two operations. */
export async function dropPlan({ shopId, planId }: ParsedInputOf<LeagueContract, 'dropPlan'>, { now }: Call) {
  for (let i = 0; i < tries; i++) {
    const kept = await db.get('league_shops', shopId);
    const left = kept?.plans.filter((plan) => plan.planId !== planId) ?? [];
    if (!kept || left.length === kept.plans.length) return ok({ version: kept?.version ?? 0 });
    if (await write(kept, after(kept, left, now))) return ok({ version: kept.version + 1 });
  }
  return refuse('CHANGED_MEANWHILE', '推广计划刚刚有变动，请刷新后再改', 'planId');
}
