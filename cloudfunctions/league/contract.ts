import * as v from 'valibot';
import { action } from '../platform/contract';
import { count, cursor, fen, id, ms, pageSize, text } from '../platform/fields';
import {
  commission,
  commissionTab,
  figures,
  month,
  personName,
  planForm,
  promotable,
  promoterStatus,
  promoterTab,
  shopHead,
  shownPlan,
  shownPromoter,
} from './fields';

const limit = pageSize(50, 20);
const rows = {
  lines: v.array(commission),
  nextCursor: v.nullable(v.string()),
};
const partner = v.object({
  ...shopHead.entries,
  promoterId: v.string(),
  status: promoterStatus,
  since: v.nullable(ms),
  openLines: count,
  openFen: fen,
});

export const contract = {
  plans: action({
    does: 'The plans of a shop, what a plan may hold, and whether a promoter waits for an answer.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id }),
    output: v.object({
      version: count,
      plans: v.array(shownPlan),
      /** Why the shop may not take part; null: it may. */
      barred: v.nullable(v.picklist(['INDIVIDUAL'])),
      waiting: v.boolean(),
      limits: v.object({ maxRatio: count, plans: count, goods: count, promoters: count }),
    }),
    errors: [],
    writes: 'none',
  }),
  savePlan: action({
    does: 'Makes a plan, or changes one, as the plans were seen at `version`. Orders placed before keep what they were promised.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, version: count, planId: v.nullable(id), plan: planForm }),
    output: v.object({ planId: v.string(), version: count }),
    errors: ['NOT_FOUND', 'OVER_LIMIT', 'CHANGED_MEANWHILE', 'WRONG_STATE'],
    writes: 'update',
    idempotency: 'requestId',
  }),
  dropPlan: action({
    does: 'Ends a plan and takes it off the list. Orders placed before keep what they were promised.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, planId: id }),
    output: v.object({ version: count }),
    errors: ['CHANGED_MEANWHILE'],
    writes: 'update',
    idempotency: 'natural',
  }),
  promoters: action({
    does: 'Promoters of a shop under one tab, the latest change first; with the first page, invitations nobody took up yet.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, tab: promoterTab, cursor, limit }),
    output: v.object({
      promoters: v.array(shownPromoter),
      invites: v.array(v.object({ inviteId: v.string(), createdAt: ms, expiresAt: ms })),
      nextCursor: v.nullable(v.string()),
    }),
    errors: [],
    writes: 'none',
  }),
  invite: action({
    does: 'Makes a code by which one person becomes a promoter, once and for a while. It is shown in this answer alone.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id }),
    output: v.object({ code: v.string(), expiresAt: ms }),
    errors: ['SHOP_CLOSED', 'OVER_LIMIT', 'WRONG_STATE'],
    writes: 'update',
    idempotency: 'requestId',
  }),
  revoke: action({
    does: 'Takes an invitation back that nobody took up.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, inviteId: id }),
    output: v.object({ revoked: v.boolean() }),
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'update',
    idempotency: 'natural',
  }),
  decide: action({
    does: 'Accepts or refuses who applied, or ends it with a promoter. What was earned before stays theirs.',
    who: 'merchant:editor',
    input: v.strictObject({
      shopId: id,
      promoterId: id,
      decision: v.picklist(['accept', 'refuse', 'remove']),
    }),
    output: v.object({ promoterId: v.string(), status: promoterStatus }),
    errors: ['NOT_FOUND', 'WRONG_STATE', 'OVER_LIMIT'],
    writes: 'update',
    idempotency: 'natural',
  }),
  bill: action({
    does: 'What a shop owes its promoters for a month, in all and by promoter, the most first.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, month, cursor, limit }),
    output: v.object({
      total: figures,
      promoters: v.array(v.object({ promoterId: v.string(), name: v.string(), ...figures.entries })),
      nextCursor: v.nullable(v.string()),
    }),
    errors: [],
    writes: 'none',
  }),
  lines: action({
    does: "The order lines of one promoter's month, the latest first.",
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, promoterId: id, month, cursor, limit }),
    output: v.object({ total: figures, ...rows }),
    errors: [],
    writes: 'none',
  }),
  mine: action({
    does: 'The shops that the caller promotes, or asked to.',
    who: 'shopper',
    input: v.strictObject({ cursor, limit }),
    output: v.object({ shops: v.array(partner), nextCursor: v.nullable(v.string()) }),
    errors: [],
    writes: 'none',
  }),
  recruiting: action({
    does: 'Shops that look for promoters: those with an open plan, the one that lasts longest first.',
    who: 'shopper',
    input: v.strictObject({ limit: pageSize(50, 20) }),
    output: v.object({
      shops: v.array(
        v.object({
          ...shopHead.entries,
          goods: count,
          mostRatio: count,
          /** Where the caller stands with it; null: nowhere yet. */
          status: v.nullable(promoterStatus),
        }),
      ),
    }),
    errors: [],
    writes: 'none',
  }),
  apply: action({
    does: 'Asks to promote a shop that has an open plan. Nobody who works there may.',
    who: 'shopper',
    input: v.strictObject({ shopId: id, name: personName, about: v.optional(text(100), '') }),
    output: v.object({ shopId: v.string(), status: promoterStatus }),
    errors: ['NOT_FOUND', 'WRONG_STATE', 'OVER_LIMIT', 'SHOP_CLOSED'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  join: action({
    does: 'Becomes a promoter by a code. The same person may use it again; nobody else, and nobody who works there.',
    who: 'shopper',
    input: v.strictObject({ code: v.pipe(text(40), v.trim(), v.toUpperCase()), name: personName }),
    output: v.object({ shopId: v.string(), shopName: v.string(), status: promoterStatus }),
    errors: ['NOT_FOUND', 'WRONG_STATE', 'OVER_LIMIT', 'SHOP_CLOSED'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  offers: action({
    does: "Goods of a shop that pay the caller something now, each with the caller's own link.",
    who: 'shopper',
    input: v.strictObject({ shopId: id, cursor, limit }),
    output: v.object({ goods: v.array(promotable), nextCursor: v.nullable(v.string()) }),
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'none',
  }),
  earned: action({
    does: "The caller's commissions with a shop, the latest order first.",
    who: 'shopper',
    input: v.strictObject({ shopId: id, tab: v.optional(commissionTab), cursor, limit }),
    output: v.object(rows),
    errors: [],
    writes: 'none',
  }),
  statement: action({
    does: "The caller's month with a shop: what was settled, what came to nothing, and by which order lines.",
    who: 'shopper',
    input: v.strictObject({ shopId: id, month, cursor, limit }),
    output: v.object({ total: figures, ...rows }),
    errors: [],
    writes: 'none',
  }),
} as const;
export type LeagueContract = typeof contract;
