import type { DemoProduct, DemoShop } from './shape';
import { shops } from './shops';

/** A Chinese character counts as two, as the platform counts shop names. */
const units = (text: string): number =>
  [...text].reduce((n, c) => n + (/[\u2e80-\uffef]/.test(c) ? 2 : 1), 0);

const each = shops.flatMap((shop) =>
  shop.products.map((product): [string, DemoShop, DemoProduct] => [
    `${shop.id}/${product.id}`,
    shop,
    product,
  ]),
);
const texts = shops.flatMap((shop) => [
  shop.name,
  shop.intro,
  ...shop.products.flatMap((p) => [p.title, p.subTitle, ...p.desc, ...p.attrs.map((a) => a.value)]),
  ...shop.reviews.flatMap((r) => [r.text, r.reply ?? '']),
  ...shop.stories.flatMap((s) => [s.title, s.description]),
]);

/** Words that advertising law or the platform does not allow, off-platform talk, and filler. */
const FORBIDDEN = [
  /旗舰店|专卖店|专营店|官方|直营/,
  /国家级|世界级|最佳|第一品牌|全网最|史上最|绝对|百分百/,
  /加微信|微信号|转账|支付宝|淘宝|QQ群|扫码付/,
  /lorem|ipsum|TODO|xxx/i,
  /美白|祛斑|治疗|疗效|根治|抗癌|降血糖/,
];

describe('the street', () => {
  it('has at least 12 shops of different main categories and 240 products', () => {
    expect(shops.length).toBeGreaterThanOrEqual(12);
    expect(new Set(shops.map((s) => s.mainCategory.id)).size).toBe(shops.length);
    expect(new Set(shops.map((s) => s.mainCategory.name)).size).toBe(shops.length);
    expect(each.length).toBeGreaterThanOrEqual(240);
    expect(shops.map((s) => s.name)).toContain('老陈西北面馆');
  });

  it.each(shops.map((s) => [s.id, s] as const))('%s has a lawful name and what a shop needs', (_, shop) => {
    expect(units(shop.name)).toBeGreaterThanOrEqual(4);
    expect(units(shop.name)).toBeLessThanOrEqual(30);
    expect(shop.name).toMatch(/^[\p{Script=Han}A-Za-z0-9 \-+&.]+$/u);
    expect(shop.stories.filter((s) => s.kind === 'article').length).toBeGreaterThanOrEqual(1);
    expect(shop.stories.filter((s) => s.kind === 'video').length).toBeGreaterThanOrEqual(1);
    expect(shop.reviews.length).toBeGreaterThanOrEqual(15);
  });

  it('shares some licences and merchant numbers, and not others', () => {
    const licences = new Set(shops.map((s) => s.licence));
    const merchants = new Set(shops.map((s) => s.subMchId));
    expect(licences.size).toBeLessThan(shops.length);
    expect(merchants.size).toBeLessThan(shops.length);
    expect(merchants.size).toBeGreaterThan(shops.length / 2);
  });

  it('says nothing forbidden', () => {
    const found = texts.flatMap((text) =>
      FORBIDDEN.filter((word) => word.test(text)).map((w) => `${w} in ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('repeats no name, title or written review', () => {
    const once = (all: string[]) => all.filter((x, i) => all.indexOf(x) !== i);
    expect(once(shops.map((s) => s.name))).toEqual([]);
    expect(once(shops.map((s) => s.id))).toEqual([]);
    expect(once(each.map(([id]) => id))).toEqual([]);
    expect(once(each.map(([, , p]) => p.title))).toEqual([]);
    expect(once(shops.flatMap((s) => s.reviews.map((r) => r.text)).filter((t) => t.length > 6))).toEqual([]);
  });
});

describe('a shop’s references', () => {
  it.each(shops.map((s) => [s.id, s] as const))('%s points only at what it has', (_, shop) => {
    const ids = new Set(shop.products.map((p) => p.id));
    expect(shop.reviews.filter((r) => !ids.has(r.productId))).toEqual([]);
    expect(shop.showcase.productIds.filter((id) => !ids.has(id))).toEqual([]);
    const leaves = shop.categories.flatMap((c) => c.level2.map((l) => `${c.id}/${l.id}`));
    expect(shop.products.filter((p) => !leaves.includes(p.categoryIds.join('/')))).toEqual([]);
    const used = new Set(shop.products.map((p) => p.categoryIds.join('/')));
    expect(leaves.filter((leaf) => !used.has(leaf))).toEqual([]);
  });
});

describe('limits of the platform', () => {
  it.each(each)('%s keeps them', (_, __, p) => {
    expect([...p.title].length).toBeGreaterThanOrEqual(3);
    expect([...p.title].length).toBeLessThanOrEqual(60);
    expect([...p.subTitle].length).toBeGreaterThanOrEqual(1);
    expect([...p.subTitle].length).toBeLessThanOrEqual(18);
    expect(p.desc.length).toBeGreaterThanOrEqual(1);
    expect(p.desc.join('').length).toBeLessThanOrEqual(2000);
    expect(p.attrs.length).toBeGreaterThanOrEqual(1);
    expect(p.skus.length).toBeGreaterThanOrEqual(1);
    expect(new Set(p.skus.map((s) => JSON.stringify(s.attrs))).size).toBe(p.skus.length);
  });

  it('asks believable prices in whole fen, the struck-through one above', () => {
    const skus = each.flatMap(([id, , p]) => p.skus.map((sku) => ({ id, ...sku })));
    const odd = skus.filter(
      (s) =>
        !Number.isInteger(s.salePrice) ||
        !Number.isInteger(s.marketPrice) ||
        s.salePrice < 500 ||
        s.salePrice > 300_000 ||
        s.marketPrice <= s.salePrice ||
        s.marketPrice > s.salePrice * 1.8 ||
        s.stock < 1 ||
        s.stock > 10_000_000 ||
        s.weightGram < 30,
    );
    expect(odd.map((s) => s.id)).toEqual([]);
  });
});
