/** What the demo street's shops pay for promoting their goods, who does, and what it came to. */
import { createHash } from 'node:crypto';
import type {
  CommissionDoc,
  LeaguePlan,
  LeagueShopDoc,
  OrderDoc,
  PromoterDoc,
  PromoterInviteDoc,
  PromoterStatus,
  ShopDoc,
} from '../../domain/documents';
import { planFor, promised, recruitsUntil } from '../../domain/league/plan';
import {
  barred,
  begun,
  billed,
  followed,
  noFigures,
  openPart,
  promotedLines,
  promoterKey,
  settlesAt,
} from '../../domain/league/standing';
import { days, rulesInForce } from '../../domain/rules';
import type { Ms, Openid, ShopId } from '../../domain/units';
import type { Entry } from './large';
import type { PastOrder } from './past-orders';
import type { DemoShop } from './shape';
import { productIdOf } from './shelf';

interface Recipe {
  readonly name: string;
  readonly type: LeaguePlan['type'];
  readonly ratio: number;
  /** Which of the shop's goods, and which of its promoters, by their place. */
  readonly goods: readonly number[];
  readonly people?: readonly number[];
  /** Days from now. */
  readonly lasts?: readonly [number, number];
}
interface Person {
  readonly as: string;
  readonly name: string;
  readonly about: string;
  readonly status: PromoterStatus;
}

const recipes: Readonly<Record<ShopId, readonly Recipe[]>> = {
  zhishang: [
    { name: '开学季推广', type: 1, ratio: 1000, goods: [0, 1, 2, 3, 4] },
    { name: '手帐达人', type: 2, ratio: 1800, goods: [0, 1], people: [0] },
    { name: '新品独家', type: 3, ratio: 2500, goods: [5], people: [1] },
    { name: '双十一冲量', type: 1, ratio: 1500, goods: [2, 3], lasts: [-40, -12] },
  ],
  manhuo: [{ name: '好豆分享', type: 1, ratio: 800, goods: [0, 1, 2] }],
};
const people: Readonly<Record<ShopId, readonly Person[]>> = {
  zhishang: [
    { as: 'songjie', name: '宋姐', about: '手帐群群主，三个群', status: 2 },
    { as: 'ahe', name: '何岸', about: '', status: 2 },
    { as: 'xiaolin', name: '小林', about: '常在朋友圈分享文具', status: 0 },
  ],
};

/** As the functions name a person within a shop. */
function promoterIdOf(shopId: ShopId, openid: Openid): string {
  const hash = createHash('sha256');
  for (const part of ['person', shopId, openid]) hash.update(`${part.length}:${part}`);
  return BigInt(`0x${hash.digest('hex')}`)
    .toString(36)
    .padStart(50, '0')
    .slice(1, 1 + 16);
}

const openidOf = (as: string): Openid => `o_demo_${as}`;
const idsOf = (shop: DemoShop): string[] =>
  (people[shop.id] ?? []).map(({ as }) => promoterIdOf(shop.id, openidOf(as)));

function plansOf(shop: DemoShop, now: Ms): LeaguePlan[] {
  return (recipes[shop.id] ?? []).map(({ lasts: [from, until] = [-300, 30], ...recipe }, n) => ({
    planId: `demo-${shop.id}-plan-${n + 1}`,
    name: recipe.name,
    type: recipe.type,
    ratio: recipe.ratio,
    productIds: recipe.goods.map((place) => productIdOf(shop, shop.products[place]!)),
    promoterIds: (recipe.people ?? []).map((place) => idsOf(shop)[place]!),
    from: now + days(from),
    until: now + days(until),
    inputDigest: 'demo',
  }));
}

/** The past of a shop with every third order led to by each of its promoters. */
export function promotedPast(shop: DemoShop, past: readonly PastOrder[], now: Ms): PastOrder[] {
  const plans = plansOf(shop, now);
  const partners = idsOf(shop).slice(0, 2);
  let own = 0;
  return past.map((one, i) => {
    const by = partners.indexOf(promoterIdOf(shop.id, one.order.openid));
    // One bought by their own link, which earns nothing; the others by somebody else's.
    const place = by >= 0 && by === i % 3 && own++ > 0 ? 1 - by : i % 3;
    const promoterId = partners[place];
    return promoterId ? { ...one, order: ledBy(one.order, plans, promoterId, now) } : one;
  });
}

function ledBy(order: OrderDoc, plans: readonly LeaguePlan[], promoterId: string, now: Ms): OrderDoc {
  const lines = order.lines.map((line) => {
    const plan = planFor(plans, promoterId, line.productId, order.createdAt);
    return plan ? { ...line, promotion: promised(plan, promoterId, line.realPrice) } : line;
  });
  const led = { ...order, lines };
  const next = promotedLines(led).length > 0 ? settlesAt(led, rulesInForce().rules) : null;
  return next !== null && next > now ? { ...led, leagueDue: next } : led;
}

/** Plans, promoters, and the commissions of a shop's past with what they add up to. */
export function* leagueEntries(
  shop: DemoShop,
  head: Pick<ShopDoc, 'name' | 'logo'>,
  past: readonly PastOrder[],
  now: Ms,
): Generator<Entry> {
  const plans = plansOf(shop, now);
  if (plans.length === 0) return;
  const doc: LeagueShopDoc = {
    _id: shop.id,
    plans,
    version: plans.length,
    recruitsUntil: recruitsUntil(plans),
    updatedAt: now - days(40),
  };
  yield { collection: 'league_shops', doc };
  yield { collection: 'promoter_invites', doc: waitingInvite(shop.id, now) };
  const promoters = promotersOf(shop.id, head, now);
  const rows = past.flatMap(({ order }) => rowsOf(order, promoters, now));
  for (const row of rows) yield { collection: 'commissions', doc: row };
  for (const promoter of promoters) {
    const open = rows.filter((row) => row.promoter === promoter._id).map(openPart);
    const sum = { lines: 0, fen: 0 };
    for (const one of open) {
      sum.lines += one.lines;
      sum.fen += one.fen;
    }
    yield { collection: 'promoters', doc: { ...promoter, open: sum } };
  }
  yield* months(shop.id, rows, promoters);
}

/** One that nobody took up yet; nobody knows its code. */
const waitingInvite = (shopId: ShopId, now: Ms): PromoterInviteDoc => ({
  _id: `demo-${shopId}-invite`,
  shopId,
  createdAt: now - 5 * 3_600_000,
  expiresAt: now + days(3) - 5 * 3_600_000,
  usedBy: null,
});

function promotersOf(
  shopId: ShopId,
  { name: shopName, logo: shopLogo }: Pick<ShopDoc, 'name' | 'logo'>,
  now: Ms,
): PromoterDoc[] {
  return (people[shopId] ?? []).map(({ as, name, about, status }, n) => {
    const promoterId = promoterIdOf(shopId, openidOf(as));
    return {
      _id: promoterKey(shopId, promoterId),
      shopId,
      shopName,
      shopLogo,
      promoterId,
      openid: openidOf(as),
      name,
      about,
      status,
      since: status === 2 ? now - days(300) : null,
      leftAt: null,
      updatedAt: status === 2 ? now - days(300 - n) : now - 3_600_000,
      open: { lines: 0, fen: 0 },
    };
  });
}

/** What the clock would have made of an order by now. */
function rowsOf(order: OrderDoc, promoters: readonly PromoterDoc[], now: Ms): CommissionDoc[] {
  if (order.paidAt === null) return [];
  const { rules } = rulesInForce();
  const until = settlesAt(order, rules);
  const at = until !== null && until <= now ? until : now;
  return promotedLines(order).map((line) => {
    const key = promoterKey(order.shopId, line.promotion.promoterId);
    const promoter = promoters.find(({ _id }) => _id === key) ?? null;
    const row = begun(order, line, barred(order, promoter, new Set()), order.paidAt ?? now);
    return followed(row, order, line, at, rules);
  });
}

function* months(
  shopId: ShopId,
  rows: readonly CommissionDoc[],
  promoters: readonly PromoterDoc[],
): Generator<Entry> {
  const over = rows.filter(({ status }) => status !== 20);
  for (const month of new Set(over.map((row) => row.month))) {
    const of = over.filter((row) => row.month === month);
    yield {
      collection: 'league_months',
      doc: { _id: `${shopId}~${month}`, shopId, month, ...of.reduce(billed, noFigures) },
    };
    for (const { _id, promoterId, name } of promoters) {
      const own = of.filter((row) => row.promoter === _id);
      if (own.length === 0) continue;
      const head = { _id: `${_id}~${month}`, shopId, promoterId, name, month };
      yield { collection: 'promoter_months', doc: { ...head, ...own.reduce(billed, noFigures) } };
    }
  }
}
