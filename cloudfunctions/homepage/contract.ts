import * as v from 'valibot';
import { homepageContent, shownContent } from '../../domain/blocks';
import { homepageParts } from '../../domain/homepage/compare';
import { countedModules } from '../../domain/homepage/modules';
import { linkKinds } from '../../domain/links/kinds';
import { pictureStates } from '../../domain/picture';
import { action } from '../platform/contract';
import {
  count,
  cursor,
  fault,
  id,
  launch,
  ms,
  pageSize,
  productCard,
  shopCard,
  shopService,
  text,
  url,
} from '../platform/fields';

const version = count;
const content = homepageContent;
const shopHead = v.object({
  ...shopCard.entries,
  status: v.picklist(['opening', 'open', 'closing', 'closed']),
  service: shopService,
  /** The same shop in 微信小店, for WeChat's own components. */
  store: v.nullable(v.object({ appid: v.string(), couponId: v.string() })),
});
const difference = v.object({
  part: v.picklist(homepageParts),
  what: v.picklist(['added', 'removed', 'changed', 'moved']),
  /** What it is called, where it has a name. */
  name: v.string(),
});
const submission = v.nullable(
  v.object({
    no: count,
    /** The draft's version that was handed in. */
    version,
    state: v.picklist(['submitted', 'approved', 'rejected', 'withdrawn']),
    reason: v.string(),
    by: v.string(),
    at: ms,
  }),
);
const moduleCount = v.object({ module: v.picklist(countedModules), views: count, taps: count });
const seen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

/** A version of a draft as a shopper would get it. */
const previewed = v.object({
  shop: shopHead,
  version,
  until: ms,
  homepage: shownContent,
  showcaseProducts: v.array(productCard),
  /** In the draft's order, those it hides left out; with their categories. */
  products: v.array(v.object({ ...productCard.entries, shopCategoryIds: v.array(v.string()) })),
});

export const contract = {
  get: action({
    does: 'All the first screen of a shop needs: the shop, its homepage as published, its first goods.',
    who: 'public',
    input: v.pipe(
      v.strictObject({
        shopId: v.optional(id),
        /** The `scene` of a mini-program code, where that is all the page was opened with. */
        code: v.optional(text(64)),
        /** Told once for each way in: a visit is noted with it. */
        launch: v.optional(launch),
      }),
      v.check(({ shopId, code }) => (shopId === undefined) !== (code === undefined), 'one of two'),
    ),
    output: v.object({
      shop: shopHead,
      homepage: shownContent,
      /** Goods named by the showcase, for their price and stock. */
      showcaseProducts: v.array(productCard),
      products: v.array(productCard),
      nextCursor: v.nullable(v.string()),
      /** For the link by which this viewer passes the page on; null without a login. */
      share: v.nullable(v.string()),
    }),
    errors: ['NOT_FOUND', 'SHOP_CLOSED'],
    writes: 'none',
    counts: 'visits',
  }),
  draft: action({
    does: 'All that the editor of a homepage needs: the draft, what is in the way of handing it in, the goods.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id }),
    output: v.object({
      shop: shopHead,
      version,
      content,
      updatedAt: v.nullable(ms),
      /** What shoppers see now. */
      published: v.object({ version, at: v.nullable(ms) }),
      /** What is drafted and not published. */
      unpublished: v.array(difference),
      faults: v.array(fault),
      /** Accounts with a proved link: videos, articles, the way to a live room and accounts to follow are of these. */
      accounts: v.array(v.object({ kind: v.picklist(linkKinds), accountId: v.string(), name: v.string() })),
      /** Pictures that the draft calls `picture:<id>`; `url` null where the caller may not see it, or not yet. */
      pictures: v.array(
        v.object({ ref: v.string(), state: v.picklist(pictureStates), url: v.nullable(url) }),
      ),
      submission,
      /** Who changed what, newest first. */
      log: v.array(v.object({ version, by: v.string(), at: ms, what: v.array(difference) })),
      /** Listed goods in the order of the shop, hidden ones last. */
      goods: v.array(v.object({ ...productCard.entries, shopCategoryIds: v.array(v.string()) })),
      /** There are more of them than are answered. */
      moreGoods: v.boolean(),
      /** How often each module was seen and tapped in the last seven days. */
      counts: v.array(moduleCount),
    }),
    errors: ['NOT_FOUND', 'SHOP_CLOSED'],
    writes: 'none',
  }),
  previewCode: action({
    does: 'A token by which who works in the shop may look at one version of its draft for half an hour, on any phone.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, version }),
    output: v.object({
      /** null where the environment has no secret to sign with. */
      token: v.nullable(v.string()),
      until: ms,
    }),
    errors: ['NOT_FOUND', 'SHOP_CLOSED', 'CHANGED_MEANWHILE'],
    writes: 'none',
  }),
  preview: action({
    does: 'The homepage that a token of `previewCode` opens, as a shopper would get it were it published.',
    who: 'merchant:editor|fulfilment|service',
    input: v.strictObject({ shopId: id, token: v.pipe(v.string(), v.maxLength(64)) }),
    output: previewed,
    errors: ['NOT_FOUND', 'SHOP_CLOSED', 'CHANGED_MEANWHILE', 'WRONG_STATE'],
    writes: 'none',
  }),
  phoneCode: action({
    does: "A mini-program code that opens one version of the draft in a member's WeChat for half an hour.",
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, version }),
    output: v.object({
      /** What it carries as its `scene`. */
      code: v.string(),
      /** As a data address: it is shown once, and kept nowhere. */
      picture: v.string(),
      until: ms,
    }),
    errors: ['NOT_FOUND', 'SHOP_CLOSED', 'CHANGED_MEANWHILE', 'WRONG_STATE', 'QUOTA_USED', 'CONTENT_REFUSED'],
    writes: 'update',
    idempotency: 'requestId',
  }),
  phonePreview: action({
    does: 'The homepage that a scanned code of `phoneCode` opens, for whoever works in its shop.',
    who: 'shopper',
    input: v.strictObject({ code: text(64) }),
    output: previewed,
    errors: ['NOT_FOUND', 'SHOP_CLOSED', 'CHANGED_MEANWHILE', 'WRONG_STATE'],
    writes: 'none',
  }),
  save: action({
    does: 'Saves the draft of a homepage as seen at `version`; who comes second hears who changed what.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, version, content }),
    output: v.object({
      version,
      faults: v.array(fault),
      /** What is drafted and not published. */
      unpublished: v.array(difference),
    }),
    errors: ['NOT_FOUND', 'SHOP_CLOSED', 'CHANGED_MEANWHILE', 'BAD_FILE', 'CONTENT_REFUSED'],
    writes: 'update',
    idempotency: 'requestId',
  }),
  submit: action({
    does: 'Hands the draft in as seen at `version`: words and pictures are checked, then the operator decides.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, version }),
    output: v.object({ submission }),
    errors: ['NOT_FOUND', 'SHOP_CLOSED', 'WRONG_STATE', 'CHANGED_MEANWHILE', 'INVALID', 'CONTENT_REFUSED'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  withdraw: action({
    does: 'Takes back what was handed in and is not decided.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, no: count }),
    output: v.object({ submission }),
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  versions: action({
    does: 'What was published, newest first, and what each changed.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, cursor, limit: pageSize(50, 20) }),
    output: v.object({
      versions: v.array(
        v.object({
          no: count,
          at: ms,
          by: v.string(),
          what: v.array(difference),
          /** Something was taken down from it: a picture turned out to be risky, or an account's link ended. */
          takenDown: v.boolean(),
        }),
      ),
      nextCursor: v.nullable(v.string()),
    }),
    errors: [],
    writes: 'none',
  }),
  compare: action({
    does: 'What is different between two published versions, or between one and the draft.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, from: count, to: v.nullable(count) }),
    output: v.object({ what: v.array(difference) }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  restore: action({
    does: 'Puts a published version in place of the draft, as seen at `version`; it is handed in like any other.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, version, no: count }),
    output: v.object({ version }),
    errors: ['NOT_FOUND', 'SHOP_CLOSED', 'CHANGED_MEANWHILE'],
    writes: 'update',
    idempotency: 'requestId',
  }),
  seen: action({
    does: 'Counts what a shopper saw and tapped of a homepage, many at once.',
    who: 'shopper',
    input: v.strictObject({
      shopId: id,
      counts: v.pipe(
        v.array(v.strictObject({ module: v.picklist(countedModules), views: seen, taps: seen })),
        v.maxLength(countedModules.length),
      ),
    }),
    output: v.object({}),
    errors: [],
    writes: 'update',
    idempotency: 'requestId',
  }),
} as const;
export type HomepageContract = typeof contract;
