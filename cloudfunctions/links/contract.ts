import * as v from 'valibot';
import { linkKinds } from '../../domain/links/kinds';
import { linkStatuses } from '../../domain/links/status';
import { action } from '../platform/contract';
import { id, ms, text, url } from '../platform/fields';

const kind = v.picklist(linkKinds);
const status = v.picklist(linkStatuses);
const proof = v.picklist(['none', 'unproved', 'proved']);
const code = v.pipe(text(40), v.trim(), v.toUpperCase(), v.regex(/^[0-9A-Z]+$/, 'not a code'));

/** `<shopId>~<kind>~<accountId>` */
const linkId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_~-]{1,160}$/, 'not an id'));

const link = v.object({
  linkId: v.string(),
  kind,
  accountId: v.string(),
  accountName: v.string(),
  /** The platform's: 1 已绑定, 2 已解绑, 3 邀请已拒绝, 4 邀请接受中, 5 邀请超时, 6 邀请失败, 7 店铺取消邀请. */
  status,
  /** Only a proved link unlocks anything. */
  proof,
  /** For owners, while the invitation is open. */
  code: v.nullable(v.string()),
  expiresAt: v.nullable(ms),
  /** Why it failed. */
  reason: v.string(),
  updatedAt: ms,
});
const dependant = v.object({
  /** What shoppers see, what is drafted, what waits for the operator. */
  where: v.picklist(['published', 'draft', 'submitted']),
  what: v.picklist(['video', 'live', 'article', 'follow']),
  name: v.string(),
});
/** What the accepter sees of it. */
const invitation = v.object({
  shopId: v.string(),
  shopName: v.string(),
  shopLogo: url,
  city: v.string(),
  mainCategoryName: v.string(),
  kind,
  accountId: v.string(),
  accountName: v.string(),
  status,
  proof,
  expiresAt: ms,
  /** The caller answered it. */
  mine: v.boolean(),
  /** For the caller who accepted, until the link is proved: what to write into the account's introduction. */
  proofWord: v.nullable(v.string()),
});

export const contract = {
  list: action({
    does: 'The accounts that a shop is linked with or has invited, those that moved last first.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id }),
    output: v.object({ links: v.array(link) }),
    errors: [],
    writes: 'none',
  }),
  invite: action({
    does: 'Invites an account to be linked: makes a code that works once and for a while. Nothing is unlocked by it.',
    who: 'merchant:owner',
    input: v.strictObject({
      shopId: id,
      kind,
      accountId: v.pipe(text(64), v.trim()),
      accountName: v.pipe(text(30), v.trim(), v.minLength(1)),
    }),
    output: v.object({ link }),
    errors: ['NOT_FOUND', 'SHOP_CLOSED', 'INVALID', 'WRONG_STATE', 'OVER_LIMIT'],
    writes: 'transaction',
    idempotency: 'requestId',
  }),
  cancel: action({
    does: 'Takes an invitation back that nobody has answered.',
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id, linkId }),
    output: v.object({ link }),
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  dependants: action({
    does: 'What would go with a link if it were unbound: the list that the warning shows.',
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id, linkId }),
    output: v.object({
      dependants: v.array(dependant),
      /** Names this list; unbinding asks for it, so that nothing goes that nobody was warned of. */
      seen: v.string(),
    }),
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'none',
  }),
  unbind: action({
    does: 'Ends a link, and takes away what depended on it; versions keep it. Linking again brings nothing back.',
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id, linkId, seen: text(64) }),
    output: v.object({ link }),
    errors: ['NOT_FOUND', 'WRONG_STATE', 'CHANGED_MEANWHILE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  look: action({
    does: 'An invitation by its code: which shop asks, for which account, and whether it can still be answered.',
    who: 'shopper',
    input: v.strictObject({ code }),
    output: v.object({ invitation }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  accept: action({
    does: 'Accepts an invitation. The link unlocks nothing until the operator has seen who controls the account.',
    who: 'shopper',
    input: v.strictObject({ code }),
    output: v.object({ invitation }),
    errors: ['NOT_FOUND', 'WRONG_STATE', 'SHOP_CLOSED'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  refuse: action({
    does: 'Refuses an invitation.',
    who: 'shopper',
    input: v.strictObject({ code }),
    output: v.object({ invitation }),
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
} as const;
export type LinksContract = typeof contract;
