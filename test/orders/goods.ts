import { collections } from '../../cloudfunctions/platform/collections';
import type {
  CouponDoc,
  LinkDoc,
  MemberDoc,
  PictureDoc,
  ProductDoc,
  ShopDoc,
  StockDoc,
} from '../../domain/documents';
import { type LinkedAccount, linkIdOf } from '../../domain/links/kinds';
import type { Role } from '../../domain/roles';
import { type MemoryStore, memoryStore, type Store } from '../../local/store';

const picture = 'http://127.0.0.1/picture.webp';

export const shop = (_id: string, more: Partial<ShopDoc> = {}): ShopDoc => ({
  _id,
  name: `${_id} 小店`,
  logo: picture,
  intro: '一家用来试的店',
  city: '广州',
  mainCategoryId: 'c1',
  mainCategoryName: '茶叶',
  status: 'open',
  licenceKey: 'l1',
  subMchId: `mch-${_id}`,
  rating: null,
  trafficWeight: 1,
  orders30d: 0,
  productCount: 1,
  service: { mode: 'none', hours: '' },
  freightTemplates: [
    {
      id: 'f1',
      name: '按件',
      valuationType: 'PIECE',
      shippingMethod: 'CONDITION_FREE',
      freeFromFen: 9900,
      first: { amount: 1, price: 800 },
      next: { amount: 1, price: 100 },
      notSendArea: ['西藏自治区'],
    },
  ],
  openedAt: 1,
  ...more,
});

export const product = (
  _id: string,
  shopId: string,
  skus: Record<string, number>,
  more: Partial<ProductDoc> = {},
): ProductDoc => ({
  _id,
  shopId,
  title: `货 ${_id}`,
  subTitle: '',
  headImgs: [picture],
  thumb: picture,
  desc: [],
  attrs: [],
  categoryPath: ['茶叶'],
  shopCategoryIds: [],
  status: 5,
  skus: Object.entries(skus).map(([skuId, salePrice]) => ({
    skuId,
    salePrice,
    attrs: [{ key: '规格', value: skuId }],
    weightGram: 250,
  })),
  minPrice: Math.min(...Object.values(skus)),
  maxPrice: Math.max(...Object.values(skus)),
  soldCount: 0,
  reviewCount: 0,
  goodPercent: null,
  freightTemplateId: 'f1',
  services: { sevenDayReturn: true, shipWithinHours: 48 },
  homeRank: 1,
  hiddenOnHome: false,
  createdAt: 1,
  updatedAt: 1,
  ...more,
});

export const stock = (_id: string, productId: string, shopId: string, available: number): StockDoc => ({
  _id,
  productId,
  shopId,
  available,
  locked: 0,
  sold: 0,
  holds: {},
});

/** 满 90 减 10 of the tea shop for two people, given out and used at any time. */
export const coupon = (_id: string, more: Partial<CouponDoc> = {}): CouponDoc => ({
  _id,
  shopId: 'tea',
  type: 102,
  name: '满 90 减 10',
  productIds: [],
  fromPieces: 0,
  fromFen: 9000,
  offFen: 1000,
  offPercent: 0,
  state: 2,
  claimFrom: 0,
  claimTo: Number.MAX_SAFE_INTEGER,
  useFrom: 0,
  useTo: Number.MAX_SAFE_INTEGER,
  useDays: null,
  total: 2,
  perPerson: 1,
  claimed: 0,
  version: 1,
  inputDigest: '',
  createdAt: 0,
  updatedAt: 0,
  ...more,
});

/** A picture that passed its check; nobody shows it yet. */
export const passedPicture = (_id: string, more: Partial<PictureDoc> = {}): PictureDoc => ({
  _id,
  openid: 'edits-tea',
  use: 'product',
  state: 'pass',
  incoming: '',
  fileId: `cloud://test/private/${_id}.webp`,
  publicUrl: `http://127.0.0.1/${_id}.webp`,
  sha256: _id,
  type: 'webp',
  size: 1,
  traceId: null,
  checkTries: 1,
  about: null,
  dueAt: null,
  orphanAt: null,
  tellAt: null,
  createdAt: 1,
  updatedAt: 1,
  ...more,
});

/** The same of the tea shop, that a product shows. */
const shownPicture = (_id: string) => passedPicture(_id, { about: 'product~oolong' });

export const member = (shopId: string, openid: string, role: Role): MemberDoc => ({
  _id: `${shopId}~${openid}`,
  shopId,
  openid,
  role,
  name: role,
  since: 1,
});

/** What the tea shop's homepage names. */
const accounts: LinkedAccount[] = [
  { kind: 'channels', accountId: 'sph_tea', name: '茶话' },
  { kind: 'official', accountId: 'gh_tea', name: '茶铺的公众号' },
];

/** A link that the operator proved long ago. */
export const provedLink = (shopId: string, { kind, accountId, name }: LinkedAccount): LinkDoc => ({
  _id: linkIdOf(shopId, kind, accountId),
  shopId,
  kind,
  accountId,
  accountName: name,
  status: 1,
  proof: 'proved',
  code: '',
  expiresAt: 1,
  by: `owner-${shopId}`,
  accepter: `keeps-${accountId}`,
  acceptedAt: 1,
  provedAt: 1,
  reason: '',
  clearing: null,
  dueAt: null,
  lastRequest: '',
  log: [],
  createdAt: 1,
  updatedAt: 1,
});

/** A store in memory with the street on it. */
export async function filledStore(now: () => number): Promise<MemoryStore> {
  const store = await memoryStore({ collections, now });
  await fillStreet(store);
  return store;
}

/** Two shops of two merchant numbers, one that is closing; what can and what cannot be bought. */
export async function fillStreet(store: Store): Promise<void> {
  const put = (name: string, docs: object[]) => store.insert(name, docs as Record<string, unknown>[]);
  await put('shops', [
    shop('tea', { linkedAccounts: accounts }),
    shop('cup'),
    shop('shut', { status: 'closing' }),
  ]);
  await put(
    'links',
    accounts.map((account) => provedLink('tea', account)),
  );
  await put('products', [
    product('green', 'tea', { 'green-100': 4500, 'green-250': 9800 }),
    product('black', 'tea', { 'black-100': 3900 }),
    product('gone', 'tea', { 'gone-1': 100 }, { status: 11 }),
    product('mug', 'cup', { 'mug-white': 2900 }),
    product('old', 'shut', { 'old-1': 100 }),
  ]);
  await put('stocks', [
    stock('green-100', 'green', 'tea', 10),
    stock('green-250', 'green', 'tea', 1),
    stock('black-100', 'black', 'tea', 100),
    stock('gone-1', 'gone', 'tea', 5),
    stock('mug-white', 'mug', 'cup', 50),
    stock('old-1', 'old', 'shut', 5),
  ]);
  await put('pictures', [shownPicture('oolong'), shownPicture('hill')]);
  await put('members', [
    member('tea', 'owner-tea', 'owner'),
    member('tea', 'ships-tea', 'fulfilment'),
    member('tea', 'answers-tea', 'service'),
    member('cup', 'owner-cup', 'owner'),
  ]);
}
