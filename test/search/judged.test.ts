/**
 * Queries with the first result that a rule says they should have: names, parts, categories, pinyin, typos,
 * Traditional, width. Traditional and pinyin come from OpenCC and pinyin-pro themselves, not from our tables.
 */
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { shops } from '../../local/demo/shops';
import type { TestCloud } from '../orders/cloud';
import { addOdd, type Judged, odd } from './judged-odd';
import { openStreet, search } from './street';

const traditional = Converter({ from: 'cn', to: 'tw' });
const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const letters = (text: string, pattern: 'pinyin' | 'first') =>
  pinyin(text, { toneType: 'none', pattern, type: 'array', v: true }).join('');
/** The third character put wrong by one that no shop has. */
const mistyped = (name: string) => [...name].map((c, i) => (i === 2 ? '龘' : c)).join('');

/** Of the shops that share a category the one of the highest weight comes first. */
const firstOf = (category: string): string =>
  [...shops]
    .filter((s) => s.mainCategory.name === category)
    .sort((a, b) => b.trafficWeight - a.trafficWeight || b.orders30d - a.orders30d)[0]!.id;

const ofShops: Judged[] = shops.flatMap((shop) => {
  const name = shop.name;
  const query = (kind: string, text: string, wanted = shop.id): Judged => ({
    kind,
    action: 'shops',
    text,
    wanted,
  });
  return [
    query('shop: name', name),
    query('shop: Traditional', traditional(name)),
    query('shop: width, case, spaces', `　${[...wide(name).toUpperCase()].join(' \u200b')}！`),
    query('shop: part', [...name].slice(0, 3).join('')),
    query('shop: end', [...name].slice(-3).join('')),
    query('shop: category', shop.mainCategory.name, firstOf(shop.mainCategory.name)),
    ...(/^\p{Script=Han}+$/u.test(name)
      ? [
          query('shop: pinyin', letters(name, 'pinyin')),
          query('shop: initials', letters(name, 'first').slice(0, 4)),
        ]
      : []),
    ...([...name].length >= 4 ? [query('shop: typo', mistyped(name))] : []),
  ];
});

/** A title without its spaces, as somebody types it in a hurry. */
const plainTitle = (title: string) => [...title.replace(/\s+/g, '')].slice(0, 12).join('');

const ofGoods: Judged[] = shops.flatMap((shop) =>
  shop.products.slice(0, 3).flatMap((p) => {
    const wanted = `${shop.id}-${p.id}`;
    const query = (kind: string, text: string): Judged => ({ kind, action: 'products', text, wanted });
    const words = p.title.split(/\s+/);
    return [
      query('goods: title', p.title),
      query('goods: Traditional', traditional(p.title)),
      ...([...plainTitle(p.title)].length >= 6 ? [query('goods: typo', mistyped(plainTitle(p.title)))] : []),
      query('goods: words turned round', [...words].reverse().join('  ')),
      query('goods: shop and a word', `${shop.name} ${words[0]}`),
    ];
  }),
);

const judged = [...ofShops, ...ofGoods, ...odd].filter((q) => [...q.text].length <= 100);

let street: TestCloud;
beforeAll(async () => {
  street = await openStreet();
  await addOdd(street.store, await street.read('shops', 'laochen'));
}, 60_000);
afterAll(() => street.close());

async function answered({ action, text }: Judged): Promise<string[]> {
  const data = await search<{ shops?: { shopId: string }[]; products?: { productId: string }[] }>(
    street,
    action,
    {
      text,
      limit: 5,
    },
  );
  return [...(data.shops ?? []).map((s) => s.shopId), ...(data.products ?? []).map((p) => p.productId)];
}

test('at least 300 judged queries find what they should, first and among five', async () => {
  const kinds = new Map<
    string,
    { n: number; first: number; five: number; missed: string[]; second: string[] }
  >();
  for (const q of judged) {
    const row = kinds.get(q.kind) ?? { n: 0, first: 0, five: 0, missed: [], second: [] };
    const found = await answered(q);
    row.n++;
    if (found[0] === q.wanted) row.first++;
    else row.second.push(`${q.text} (${q.wanted}, not ${found[0]})`);
    if (found.includes(q.wanted)) row.five++;
    else row.missed.push(`${q.text} (${q.wanted})`);
    kinds.set(q.kind, row);
  }
  const lines = [...kinds].map(
    ([kind, r]) =>
      `${kind.padEnd(28)} n ${r.n}  @1 ${(r.first / r.n).toFixed(3)}  @5 ${(r.five / r.n).toFixed(3)}`,
  );
  console.log(lines.join('\n'));
  expect(judged.length).toBeGreaterThanOrEqual(300);
  for (const [kind, r] of kinds) {
    expect({ kind, missed: r.missed, five: r.five / r.n >= 0.95 }).toMatchObject({ kind, five: true });
    expect({ kind, second: r.first / r.n >= 0.9 ? [] : r.second }).toEqual({ kind, second: [] });
  }
}, 120_000);
