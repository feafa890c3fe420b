/** How many there are: exact up to a hundred and "100+" above, whatever is closed or sold out among them. */
import { indexProduct } from '../../domain/search/goods';
import { openTestCloud, type TestCloud } from '../orders/cloud';
import { product, shop, stock } from '../orders/goods';
import { search } from './street';

interface Goods {
  products: { productId: string; title: string }[];
  total: { n: number; exact: boolean } | null;
  nextCursor: string | null;
  choices: { categories: string[]; shipsFrom: string[]; priceFen: [number, number] | null } | null;
  help: { instead: string | null; without: string | null } | null;
}

let street: TestCloud;
beforeAll(async () => {
  street = await openTestCloud();
  await street.store.insert('shops', [{ ...open }, { ...shut }]);
  await add(open, 100, '龙须糖葫芦');
});
afterAll(() => street.close());

const open = shop('sugar', { city: '北京' });
const shut = shop('gone', { status: 'closed' });
const goods = (input: object) => search<Goods>(street, 'products', input);

let made = 0;
/** So many products of one title, with their entries; `sold` orders them among others. */
async function add(of: typeof open, n: number, title: string, pieces = 1, sold = 0): Promise<void> {
  const docs = Array.from({ length: n }, () => {
    const id = `x${++made}`;
    return product(
      id,
      of._id,
      { [`${id}-s`]: 100 + made },
      { title, soldCount: sold, categoryPath: ['糖果'] },
    );
  });
  await street.store.insert(
    'products',
    docs.map((d) => ({ ...d })),
  );
  await street.store.insert(
    'search_goods',
    docs.map((d) => ({ ...indexProduct(d, of)! })),
  );
  await street.store.insert(
    'stocks',
    docs.map((d) => ({ ...stock(`${d._id}-s`, d._id, of._id, pieces) })),
  );
}

test('a hundred is a hundred', async () => {
  const { total, choices } = await goods({ text: '龙须糖' });
  expect(total).toEqual({ n: 100, exact: true });
  expect(choices).toEqual({ categories: ['糖果'], shipsFrom: ['北京'], priceFen: [101, 200] });
});

test('what is of a closed shop or sold out is not counted, however much stands before it', async () => {
  await add(shut, 150, '龙须糖葫芦', 1, 5000);
  expect((await goods({ text: '龙须糖' })).total).toEqual({ n: 100, exact: true });
  await add(open, 130, '冰糖葫芦', 0, 900);
  await add(open, 7, '冰糖葫芦');
  expect((await goods({ text: '冰糖葫芦', inStock: true })).total).toEqual({ n: 7, exact: true });
  expect((await goods({ text: '冰糖葫芦', inStock: true })).products).toHaveLength(7);
});

test('one more is "100+", on the first page alone', async () => {
  await add(open, 1, '龙须糖葫芦');
  const first = await goods({ text: '龙须糖' });
  expect(first.total).toEqual({ n: 100, exact: false });
  const second = await goods({ text: '龙须糖', cursor: first.nextCursor! });
  expect(second.total).toBeNull();
  expect(second.choices).toBeNull();
});

test('a hundred and more with a closed shop among them are as many as can be bought', async () => {
  await add(open, 36, '雪花酥点心', 1, 9000);
  await add(shut, 90, '雪花酥点心', 1, 5000);
  await add(open, 20, '雪花酥点心', 1, 100);
  expect((await goods({ text: '雪花酥' })).total).toEqual({ n: 56, exact: true });
});

test('pages lead through all windows without gap or repeat', async () => {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 40; page++) {
    const found = await goods({ text: '龙须糖', limit: 50, cursor });
    ids.push(...found.products.map((p) => p.productId));
    if (!found.nextCursor) break;
    cursor = found.nextCursor;
  }
  expect(ids.length).toBe(101);
  expect(new Set(ids).size).toBe(101);
});

test.each([
  ['龙须唐葫芦', '龙须糖葫芦'],
  ['龙糖葫芦', '龙须糖葫芦'],
  ['龙须糖葫葫芦', '龙须糖葫芦'],
  ['须龙糖葫芦', '龙须糖葫芦'],
])('%s was meant to be %s', async (text, instead) => {
  const { help, products } = await goods({ text, limit: 5 });
  expect(help).toMatchObject({ instead, without: null });
  expect(products.every((p) => p.title === '龙须糖葫芦')).toBe(true);
});

test('only the word that nothing holds is put right', async () => {
  expect((await goods({ text: '糖果 龙须唐葫芦' })).help?.instead).toBe('糖果 龙须糖葫芦');
});
