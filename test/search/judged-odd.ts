/** Queries that are no plain words: emoji, numbers, one character, a hundred, Latin letters among Chinese. */
import type { ProductDoc, ShopDoc } from '../../domain/documents';
import { indexProduct } from '../../domain/search/goods';
import { shops } from '../../local/demo/shops';
import type { MemoryStore } from '../../local/store';
import { product, stock } from '../orders/goods';

export interface Judged {
  kind: string;
  action: 'shops' | 'products';
  text: string;
  wanted: string;
}

/** Titles as sellers also write them; each is the only one that holds what its queries ask for. */
const oddTitles: readonly [title: string, queries: readonly [kind: string, text: string][]][] = [
  [
    '🍵手冲抹茶套组 7 件',
    [
      ['emoji', '🍵'],
      ['emoji', '🍵抹茶'],
      ['mixed', '手冲抹茶 7件'],
    ],
  ],
  [
    '生日🎂蛋糕插牌 520',
    [
      ['emoji', '🎂'],
      ['emoji', '蛋糕🎂'],
      ['numbers', '520'],
    ],
  ],
  [
    '👨‍👩‍👧亲子徽章',
    [
      ['emoji', '👨‍👩‍👧徽章'],
      ['emoji', '亲子 👨‍👩‍👧'],
    ],
  ],
  [
    '❤️刺绣布贴',
    [
      ['emoji', '❤布贴'],
      ['emoji', '刺绣❤️'],
    ],
  ],
  [
    'iPhone 15 Pro 磁吸手机壳',
    [
      ['mixed', 'iphone15pro'],
      ['mixed', 'ＩＰＨＯＮＥ 壳'],
      ['mixed', 'iPhone磁吸'],
      ['typo', 'iphnoe 磁吸'],
    ],
  ],
  [
    'USB-C转HDMI转换器 4K',
    [
      ['mixed', 'usbc hdmi'],
      ['mixed', 'USB-C 转换器'],
      ['numbers', '4k'],
    ],
  ],
  [
    'Café Crème 挂耳滤纸',
    [
      ['mixed', 'café crème'],
      ['mixed', 'CAFÉ滤纸'],
    ],
  ],
  [
    '304不锈钢保温壶 1.75L',
    [
      ['numbers', '304'],
      ['numbers', '1.75l'],
      ['numbers', '304 1.75'],
    ],
  ],
  [
    '2031 台历 A5',
    [
      ['numbers', '2031'],
      ['mixed', 'a5台历'],
      ['numbers', '２０３１'],
    ],
  ],
  [
    '№9 香水小样 10ml×3',
    [
      ['numbers', '10ml×3'],
      ['mixed', 'no9 香水'],
      ['typo', '香水小羊 9'],
    ],
  ],
  [
    '手工龙须糖葫芦礼盒',
    [
      ['typo', '手工龙须唐葫芦'],
      ['typo', '龙须糖葫芦礼合'],
      ['typo', '手工须龙糖葫芦'],
    ],
  ],
];

/** Puts the odd titles on the shelf of one shop, each with its entry. */
export async function addOdd(store: MemoryStore, shop: ShopDoc): Promise<void> {
  const docs = oddTitles.map(
    ([title], i): ProductDoc =>
      product(`odd-${i}`, shop._id, { [`odd-${i}-s`]: 990 }, { title, categoryPath: ['小物'] }),
  );
  await store.insert(
    'products',
    docs.map((d) => ({ ...d })),
  );
  await store.insert(
    'search_goods',
    docs.map((d) => ({ ...indexProduct(d, shop)! })),
  );
  await store.insert(
    'stocks',
    docs.map((d) => ({ ...stock(`${d._id}-s`, d._id, shop._id, 9) })),
  );
}

const ofOdd = oddTitles.flatMap(([, queries], i) =>
  queries.map(
    ([kind, text]): Judged => ({ kind: `goods: ${kind}`, action: 'products', text, wanted: `odd-${i}` }),
  ),
);

const demo = shops.flatMap((shop) =>
  shop.products.map((p) => ({ id: `${shop.id}-${p.id}`, title: p.title, shop, product: p })),
);

/** Everything of a product that search looks at, as its seller wrote it. */
const written = ({ title, shop, product: p }: (typeof demo)[number]): string =>
  JSON.stringify([title, shop.name, p]) + shop.name;

/** Characters that one product alone has, whatever of it is looked at: that product comes first. */
const ofOneCharacter = ((): Judged[] => {
  const texts = demo.map(written).concat(oddTitles.map(([title]) => title));
  return demo.flatMap(({ id, title }, i) => {
    const [alone] = [...title].filter(
      (c) => /\p{Script=Han}/u.test(c) && texts.every((text, j) => j === i || !text.includes(c)),
    );
    return alone
      ? [{ kind: 'goods: one character', action: 'products' as const, text: alone, wanted: id }]
      : [];
  });
})();

/** A title said over and over until a hundred characters are full. */
const ofHundred = demo
  .filter((_, i) => i % 6 === 0)
  .map(({ id, title }): Judged => {
    const said = Array.from({ length: 20 }, () => title).join(' ');
    const text = [...said].slice(0, 100).join('').replace(/\S*$/, '').trim().padEnd(100, '。');
    return { kind: 'goods: a hundred characters', action: 'products', text, wanted: id };
  });

export const odd: readonly Judged[] = [...ofOdd, ...ofOneCharacter, ...ofHundred];
