import type { DeskItemDoc } from '../../domain/desk';
import type * as d from '../../domain/documents';

export interface IndexDeclaration {
  name: string;
  keys: readonly { field: string; direction: 1 | -1 }[];
  unique?: boolean;
}

export interface CollectionDeclaration {
  name: string;
  /** Raised when a stored shape changes; start migrates older documents and refuses newer ones. */
  schema: number;
  indexes: readonly IndexDeclaration[];
}

/** What each collection holds. */
export interface Documents {
  shops: d.ShopDoc;
  members: d.MemberDoc;
  openings: d.OpeningDoc;
  licences: d.LicenceDoc;
  shop_names: d.ShopNameDoc;
  shop_renames: d.ShopRenameDoc;
  staff_invites: d.StaffInviteDoc;
  deposits: d.DepositDoc;
  deposit_entries: d.DepositEntryDoc;
  homepages: d.HomepageDoc;
  homepage_drafts: d.HomepageDraftDoc;
  homepage_versions: d.HomepageVersionDoc;
  homepage_days: d.HomepageDayDoc;
  preview_codes: d.PreviewCodeDoc;
  links: d.LinkDoc;
  products: d.ProductDoc;
  arrangements: d.ArrangementDoc;
  catalogue_batches: d.CatalogueBatchDoc;
  catalogue_imports: d.CatalogueImportDoc;
  catalogue_import_parts: d.CatalogueImportPartDoc;
  catalogue_exports: d.CatalogueExportDoc;
  stocks: d.StockDoc;
  stock_ledger: d.StockLedgerDoc;
  trades: d.TradeDoc;
  orders: d.OrderDoc;
  payments: d.PaymentDoc;
  shop_days: d.ShopDayDoc;
  visits: d.VisitDoc;
  touches: d.TouchDoc;
  entrance_days: d.EntranceDayDoc;
  won_days: d.WonDayDoc;
  touchpoint_days: d.TouchpointDayDoc;
  touchpoint_jobs: d.TouchpointJobDoc;
  share_codes: d.ShareCodeDoc;
  league_shops: d.LeagueShopDoc;
  league_months: d.LeagueMonthDoc;
  promoters: d.PromoterDoc;
  promoter_invites: d.PromoterInviteDoc;
  promoter_months: d.PromoterMonthDoc;
  commissions: d.CommissionDoc;
  reviews: d.ReviewDoc;
  rating_days: d.RatingDayDoc;
  rating_facts: d.RatingFactDoc;
  rating_rows: d.RatingRowDoc;
  rating_states: d.RatingStateDoc;
  rating_categories: d.RatingCategoryDoc;
  rating_jobs: d.RatingJobDoc;
  review_votes: d.ReviewVoteDoc;
  rules: d.RulesDoc;
  leases: d.LeaseDoc;
  outbox: d.OutboxDoc;
  coupons: d.CouponDoc;
  user_coupons: d.UserCouponDoc;
  purchase_counts: d.PurchaseCountDoc;
  incidents: d.IncidentDoc;
  search_shops: d.SearchShopDoc;
  search_goods: d.SearchGoodsDoc;
  search_jobs: d.SearchJobDoc;
  search_queries: d.SearchQueryDoc;
  aftersales: d.AfterSaleDoc;
  tracks: d.TrackDoc;
  desk_items: DeskItemDoc;
  pictures: d.PictureDoc;
  notice_consents: d.NoticeConsentDoc;
  service_settings: d.ServiceSettingsDoc;
  service_talks: d.ServiceTalkDoc;
  service_messages: d.ServiceMessageDoc;
  service_visitors: d.ServiceVisitorDoc;
  service_rounds: d.ServiceRoundDoc;
  service_arrivals: d.ServiceArrivalDoc;
  service_media: d.ServiceMediaDoc;
}
export type CollectionName = keyof Documents;

/** `'shopId'` ascending, `'-createdAt'` descending; the index is named after its keys. */
function index(...fields: string[]): IndexDeclaration {
  const keys = fields.map((f) =>
    f.startsWith('-') ? { field: f.slice(1), direction: -1 as const } : { field: f, direction: 1 as const },
  );
  return { name: keys.map((k) => `${k.field}_${k.direction}`).join('_'), keys };
}

const indexes: Record<CollectionName, readonly IndexDeclaration[]> = {
  shops: [
    index('status', '-trafficWeight', '-orders30d', '_id'),
    index('status', 'mainCategoryId', '-trafficWeight'),
    index('searchDue'),
    index('closeDue'),
    index('mainCategoryId', '_id'),
  ],
  members: [index('openid'), index('shopId')],
  openings: [index('openid', '-createdAt'), index('dueAt'), index('state', 'submittedAt')],
  licences: [],
  shop_names: [index('shopId')],
  shop_renames: [index('shopId', '-at')],
  staff_invites: [index('shopId', '-createdAt')],
  deposits: [index('checkAt')],
  deposit_entries: [index('shopId', '-no')],
  homepages: [],
  homepage_drafts: [index('submission.state', 'submission.at')],
  homepage_versions: [index('shopId', '-no', '-_id')],
  homepage_days: [index('shopId', 'day')],
  preview_codes: [index('removeAt')],
  links: [index('shopId', '-updatedAt'), index('code'), index('proof', 'acceptedAt'), index('dueAt')],
  products: [
    index('shopId', 'status', 'hiddenOnHome', '-homeRank'),
    index('shopId', 'shopCategoryIds', 'status', '-homeRank'),
    index('shopId', '-updatedAt'),
    index('searchDue'),
    index('shopId', 'status', '-createdAt', '-_id'),
    index('status', 'binned.at'),
    index('shopId', 'freightTemplateId'),
    index('shopId', 'draft.freightTemplateId'),
  ],
  stocks: [index('productId'), index('shopId', 'available', '_id'), index('tombstoneAt')],
  stock_ledger: [index('skuId', '-at', '-_id'), index('shopId', '-at')],
  arrangements: [index('dueAt')],
  catalogue_batches: [index('shopId', '-at'), index('dueAt')],
  catalogue_imports: [index('shopId', '-at', '-_id'), index('dueAt'), index('removeAt')],
  catalogue_import_parts: [index('importId', 'from')],
  catalogue_exports: [index('removeAt')],
  trades: [index('dueAt')],
  orders: [
    index('openid', '-createdAt', '-_id'),
    index('openid', 'status', '-createdAt', '-_id'),
    index('openid', 'shopId', '-createdAt'),
    index('shopId', 'status', '-createdAt', '-_id'),
    index('dueAt'),
    index('stockDue', 'updatedAt'),
    index('tradeId'),
    index('outTradeNo'),
    index('reportDue'),
    index('undoDue'),
    index('ratingDue'),
    index('sourceDue'),
    index('leagueDue'),
  ],
  payments: [index('dueAt'), index('openid', '-createdAt')],
  shop_days: [index('shopId', 'day')],
  visits: [index('due', 'shopId', 'day'), index('at')],
  touches: [index('person', '-at'), index('at')],
  entrance_days: [index('shopId', 'day')],
  won_days: [index('shopId', 'day'), index('at')],
  touchpoint_days: [index('shopId', 'day')],
  touchpoint_jobs: [],
  share_codes: [
    index('shopId', 'sharer', '-createdAt', '-_id'),
    index('maker', 'createdAt'),
    index('removeAt'),
  ],
  league_shops: [index('recruitsUntil')],
  league_months: [],
  promoters: [index('openid', '-updatedAt', '-_id'), index('shopId', 'status', '-updatedAt', '-_id')],
  promoter_invites: [index('shopId', 'usedBy', '-expiresAt')],
  promoter_months: [index('shopId', 'month', '-settledFen', '-_id')],
  commissions: [
    index('promoter', '-placedAt', '-_id'),
    index('promoter', 'status', '-placedAt', '-_id'),
    index('promoter', 'month', '-endedAt', '-_id'),
  ],
  reviews: [
    index('productId', 'state', 'kinds', '-createdAt', '-_id'),
    index('productId', 'state', 'kinds', '-helpful', '-_id'),
    index('shopId', 'state', '-helpful', '-_id'),
    index('shopId', 'state', 'kinds', '-helpful', '-_id'),
    index('shopId', 'state', '-createdAt', '-_id'),
    index('shopId', 'state', 'kinds', '-createdAt', '-_id'),
    index('openid', '-createdAt', '-_id'),
    index('openid', 'shopId', '-createdAt'),
    index('orderId'),
    index('dueAt'),
  ],
  review_votes: [index('reviewId')],
  rating_days: [index('shopId', 'day')],
  rating_facts: [index('shopId', 'day', '_id'), index('shopId', 'noted', '-day')],
  rating_rows: [index('shopId', 'day'), index('dirty', 'shopId', 'day')],
  rating_states: [index('nextAt')],
  rating_categories: [],
  rating_jobs: [],
  rules: [],
  leases: [],
  tracks: [index('dueAt'), index('waybillId')],
  outbox: [index('state', 'nextAt'), index('kind', 'state', '-createdAt')],
  coupons: [index('shopId', 'state', 'claimTo'), index('shopId', '-createdAt', '-_id')],
  user_coupons: [
    index('openid', 'state', 'shopId'),
    index('openid', '-claimedAt', '-_id'),
    index('couponId', 'state'),
  ],
  purchase_counts: [index('openid')],
  incidents: [index('state', '-at')],
  search_shops: [index('grams', '-rank')],
  search_goods: [index('grams', '-rank'), index('shopId', '_id')],
  search_jobs: [index('dueAt')],
  search_queries: [index('grams', '-rank'), index('lastAt')],
  aftersales: [
    index('openid', '-createdAt', '-_id'),
    index('openid', 'shopId', '-createdAt'),
    index('shopId', 'status', '-createdAt', '-_id'),
    index('orderId'),
    index('dueAt'),
    index('ratingDue'),
  ],
  desk_items: [
    index('state', 'kind', '-createdAt', '-_id'),
    index('state', '-createdAt', '-_id'),
    index('dueAt'),
  ],
  notice_consents: [],
  pictures: [
    index('openid', '-createdAt'),
    index('traceId'),
    index('dueAt'),
    index('orphanAt'),
    index('tellAt'),
  ],
  service_settings: [],
  service_talks: [
    index('shopId', 'state', 'queuedAt', '_id'),
    index('shopId', 'state', '-updatedAt', '-_id'),
    index('shopId', 'agent.openid', 'state', '-updatedAt', '-_id'),
    index('shopId', '-updatedAt', '-_id'),
    index('shopId', 'changedAt'),
    index('openid', '-updatedAt', '-_id'),
    index('openid', 'unreadShopper'),
    index('dueAt'),
  ],
  service_messages: [index('talkId', '-order'), index('talkId', 'changedAt'), index('dueAt')],
  service_visitors: [],
  service_rounds: [index('shopId', 'endedAt'), index('ratingDue')],
  service_arrivals: [index('dueAt')],
  service_media: [],
};

/**
 * Every collection with its indexes, for the local cloud and for deploy alike.
 * All are closed to clients (`read` and `write` false): whatever is reached is reached through a function.
 */
export const collections: readonly CollectionDeclaration[] = (Object.keys(indexes) as CollectionName[]).map(
  (name) => ({ name, schema: 1, indexes: indexes[name] }),
);

/** Rules of the database and of the storage as CloudBase takes them; the local cloud enforces the same. */
export const collectionRule = { read: false, write: false } as const;
export const storageRule = {
  read: 'resource.path.indexOf("public/") == 0',
  write: 'auth.openid != null && resource.path.indexOf("incoming/" + auth.openid + "/") == 0',
} as const;
