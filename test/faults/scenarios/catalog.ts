import type { ProductDoc } from '../../../domain/documents';
import { type Street, shopId } from '../../aftersales/street';
import { productContent } from '../../catalogue/content';
import { launchBy, openProduct, seen } from '../../insights/arrivals';
import { requestId } from '../../orders/cloud';
import { stands } from '../goods';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

const openid = 'edits-tea';
const content = productContent();
const nothing = async () => undefined;

/** Products of the shop that the street was not filled with. */
const made = async (street: Street): Promise<ProductDoc[]> =>
  (await street.all('products')).filter((p) => p.shopId === shopId && p._id.length > 6);

interface Saved {
  productId: string;
  version: number;
}
const as = () => ({ openid, requestId: requestId() });
const saved = (street: Street): Promise<Saved> =>
  street.done('catalog', 'save', { shopId, version: 0, content }, as());
const listed = (street: Street): Promise<Saved> =>
  street.done('catalog', 'publish', { shopId, version: 0, content }, as());

const is = (street: Street, id: string, wanted: Partial<ProductDoc>): Promise<string[]> =>
  stands(street, 'products', id, wanted);

/** One product of these pieces is on sale, and nothing besides was made. */
async function onSale(street: Street): Promise<string[]> {
  const products = await made(street);
  const [product] = products;
  if (!product || products.length !== 1) return [`${products.length} were made`];
  const stocks = (await street.all('stocks')).filter((stock) => stock.productId === product._id);
  const pieces = stocks.map((stock) => stock.available).sort((a, b) => a - b);
  return [
    ...(await is(street, product._id, { status: 5, draft: null })),
    ...amissUnless(pieces.join() === '8,20', `pieces are ${pieces}`),
  ];
}

const reprice = { kind: 'reprice' as const, percent: 100, byFen: 0 };
const both = ['green', 'black'];

async function batched(street: Street): Promise<string> {
  const input = { shopId, productIds: both, change: reprice };
  return (await street.done('catalog', 'batch', input, as())).batchId;
}

const prices = async (street: Street, green: number, black: number): Promise<string[]> => [
  ...(await is(street, 'green', { minPrice: green })),
  ...(await is(street, 'black', { minPrice: black })),
];

export const scenarios: ScenariosOf<'catalog'> = {
  get: [
    scenarioOf(
      'catalog',
      'get',
    )({
      title: 'a friend’s card is opened',
      setup: (street) => openProduct(street, 'friend'),
      input: ({ share }) => ({ productId: 'green', launch: launchBy(1007, { s: share ?? '' }) }),
      openid: 'buyer',
      end: async (street) => {
        const { total } = await seen(street);
        return amissUnless(total.visits <= 1, `${total.visits} visits of one visitor`);
      },
    }),
  ],
  save: [
    scenarioOf(
      'catalog',
      'save',
    )({
      title: 'a new product',
      setup: nothing,
      input: () => ({ shopId, version: 0, content }),
      openid,
      end: async (street) => {
        const n = (await made(street)).length;
        return amissUnless(n === 1, `${n} were made`);
      },
    }),
    scenarioOf(
      'catalog',
      'save',
    )({
      title: 'a draft beside the live copy',
      setup: nothing,
      input: () => ({ shopId, productId: 'green', version: 0, content }),
      openid,
      end: async (street) => {
        const { draft } = await street.read('products', 'green');
        return [
          ...amissUnless(draft?.title === content.title, 'no draft'),
          ...(await is(street, 'green', { version: 1, title: '货 green' })),
        ];
      },
    }),
  ],
  discard: [
    scenarioOf(
      'catalog',
      'discard',
    )({
      title: 'a draft',
      setup: (street) =>
        street.done('catalog', 'save', { shopId, productId: 'green', version: 0, content }, as()),
      input: ({ version }) => ({ shopId, productId: 'green', version }),
      openid,
      end: (street) => is(street, 'green', { draft: null }),
    }),
  ],
  publish: [
    scenarioOf(
      'catalog',
      'publish',
    )({
      title: 'a new product in one call',
      setup: nothing,
      input: () => ({ shopId, version: 0, content }),
      openid,
      end: onSale,
    }),
    scenarioOf(
      'catalog',
      'publish',
    )({
      title: 'what was saved',
      setup: saved,
      input: ({ productId, version }) => ({ shopId, productId, version }),
      openid,
      end: onSale,
    }),
  ],
  unlist: [
    scenarioOf(
      'catalog',
      'unlist',
    )({
      title: 'a product on sale',
      setup: listed,
      input: ({ productId }) => ({ shopId, productId }),
      openid,
      end: (street, { productId }) => is(street, productId, { status: 11, version: 2 }),
    }),
  ],
  batch: [
    scenarioOf(
      'catalog',
      'batch',
    )({
      title: 'other prices',
      setup: nothing,
      input: () => ({ shopId, productIds: both, change: reprice }),
      openid,
      end: (street) => prices(street, 9000, 7800),
    }),
    scenarioOf(
      'catalog',
      'batch',
    )({
      title: 'what was never on sale',
      setup: saved,
      input: ({ productId }) => ({ shopId, productIds: [productId], change: { kind: 'list' as const } }),
      openid,
      end: onSale,
    }),
  ],
  undo: [
    scenarioOf(
      'catalog',
      'undo',
    )({
      title: 'other prices',
      setup: batched,
      input: (batchId) => ({ shopId, batchId }),
      openid,
      end: (street) => prices(street, 4500, 3900),
    }),
  ],
  arrange: [
    scenarioOf(
      'catalog',
      'arrange',
    )({
      title: 'one pinned, one arranged',
      setup: nothing,
      input: () => ({ shopId, version: 0, pinned: ['black'], arranged: ['green'] }),
      openid,
      end: async (street) => {
        const list = await street.done('catalog', 'list', { shopId });
        const order = list.products.map((p) => p.productId).join();
        return amissUnless(order === 'black,green', `order is ${order}`);
      },
    }),
  ],
};
