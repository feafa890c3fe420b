import fc from 'fast-check';
import type { ProductContent } from '../../documents';
import { isFormula, neutralised, restored } from '../../spreadsheet-cell';
import { readTime, readYuan, writeTime } from './amounts';
import { headed } from './head';
import { lineFlaws } from './line-faults';
import { merged } from './merge';
import { readTable } from './read';
import { fromStore, parseWide, storeProducts } from './store-product';
import { rowsOf, tableHead } from './write';

const names = {
  freightTemplates: [
    { id: 'f1', name: '包邮' },
    { id: 'f2', name: '偏远加价' },
  ],
  shopCategories: [
    {
      id: 'oolong',
      name: '乌龙',
      level2: [
        { id: 'dark', name: '浓香' },
        { id: 'light', name: '清香' },
      ],
    },
    { id: 'gift', name: '礼盒', level2: [{ id: 'gift-dark', name: '浓香' }] },
  ],
};

const usual = { freightTemplateId: 'f1', categoryIds: ['oolong', 'dark', 'light', 'gift', 'gift-dark'] };

/** What a cell keeps: no blanks around, something inside, one kind of line end. */
const word = (most: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: most })
    .map((text) => text.trim() || '货')
    .map((text) => text.replace(/\r\n?/g, '\n'));
const pairs = (most: number) =>
  fc.uniqueArray(fc.record({ key: word(8), value: word(12) }), { selector: (p) => p.key, maxLength: most });
const content: fc.Arbitrary<ProductContent> = fc.record(
  {
    title: word(20),
    subTitle: fc.oneof(fc.constant(''), word(10)),
    headImgs: fc.array(fc.webUrl(), { maxLength: 4 }),
    desc: fc.array(
      fc.record({
        text: fc.oneof(word(30), fc.constantFrom('---', '[图片] 不是图片', '\\', '第一行\n---\n第三行')),
        imgs: fc.array(fc.webUrl(), { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
    attrs: pairs(3),
    categoryPath: fc.array(word(8), { minLength: 1, maxLength: 3 }),
    shopCategoryIds: fc.subarray(['oolong', 'dark', 'light', 'gift', 'gift-dark', 'gone']),
    skus: fc
      .array(
        fc.record({
          salePrice: fc.integer({ min: 1, max: 1_000_000_000 }),
          marketPrice: fc.option(fc.integer({ min: 1, max: 1_000_000_000 }), { nil: undefined }),
          weightGram: fc.nat(500_000),
          stock: fc.option(fc.nat(10_000_000), { nil: undefined }),
          skuCode: fc.option(word(20), { nil: undefined }),
          value: word(6),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((skus) =>
        skus.map(({ value, ...sku }, i) => ({
          ...sku,
          skuId: `k${i}`,
          attrs: [{ key: '规格', value: `${value}${i}` }],
        })),
      ),
    freightTemplateId: fc.constantFrom('f1', 'f2'),
    services: fc.record({ sevenDayReturn: fc.boolean(), shipWithinHours: fc.constantFrom(24, 48, 72) }),
    limitedInfo: fc.record({ periodType: fc.constantFrom(0, 1, 2, 3), limitedBuyNum: fc.nat(999) }),
    soldIn: fc.constant({ appid: 'wx0123456789abcdef', productId: '18446744073709551615' }),
  },
  {
    requiredKeys: [
      'title',
      'subTitle',
      'headImgs',
      'desc',
      'attrs',
      'categoryPath',
      'shopCategoryIds',
      'skus',
      'freightTemplateId',
      'services',
    ],
  },
);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function read(rows: readonly (readonly string[])[]) {
  const head = headed(rows);
  if (!head.ok) throw new Error(head.why);
  return readTable(head.rows, names);
}
const text = (csv: string) => csv.split('\n').map((line) => line.split(','));

describe('a table of goods', () => {
  it('says again what was written, in whatever order its rows stand', () => {
    fc.assert(
      fc.property(content, content, fc.boolean(), (one, other, turned) => {
        const goods = [
          { productId: 'p1', content: one },
          { productId: 'p2', content: other },
        ];
        const rows = goods.flatMap((product) => rowsOf(product, names));
        const coming = read([tableHead as string[], ...(turned ? rows.reverse() : rows)]);
        for (const { productId, content: before } of goods) {
          const product = coming.find((it) => it.productId === productId)!;
          const again = merged(product, before, usual);
          expect([...product.flaws, ...again.flaws]).toEqual([]);
          expect(plain(again.content)).toEqual(plain(before));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes rows under a title for SKUs of one product, and knows heads by other names', () => {
    const [tea, cup, ...more] = read(
      text(
        '名称不认识,*商品名称,价格,规格,库存\nx,乌龙茶,58,规格:100 克,3\n,,128.5,规格:250 克,4\n,茶杯,20,,',
      ),
    );
    expect(more).toEqual([]);
    expect(tea).toMatchObject({ productId: null, lines: [2, 3], said: { title: '乌龙茶' } });
    expect(tea!.skus.map((sku) => [sku.said.salePrice, sku.attrs?.[0]?.value, sku.said.stock])).toEqual([
      [5800, '100 克', 3],
      [12850, '250 克', 4],
    ]);
    const { content: made, flaws } = merged(cup!, null, usual);
    expect(flaws).toEqual([]);
    expect(made).toMatchObject({ freightTemplateId: 'f1', skus: [{ salePrice: 2000, attrs: [], stock: 0 }] });
  });

  it('changes what it has columns for, and leaves the rest and the other SKUs alone', () => {
    const before = fc.sample(content, { numRuns: 1, seed: 7 })[0]!;
    const skus = [
      { skuId: 'a', attrs: [{ key: '色', value: '红' }], salePrice: 100, marketPrice: 300, weightGram: 5 },
      { skuId: 'b', attrs: [{ key: '色', value: '蓝' }], salePrice: 200, weightGram: 5 },
    ];
    const [row] = read(text('商品编号,规格编号,售价,划线价\np1,a,1.50,'));
    const { content: after } = merged(row!, { ...before, skus }, usual);
    const { marketPrice: _gone, ...red } = skus[0]!;
    expect(plain(after)).toEqual(plain({ ...before, skus: [{ ...red, salePrice: 150 }, skus[1]] }));
  });

  it('says where a product is sold: in the real 微信小店, or here again where both cells are empty', () => {
    const before = fc.sample(content, { numRuns: 1, seed: 7 })[0]!;
    const soldIn = (cells: string) => {
      const [row] = read(text(`商品编号,售价,微信小店AppID,微信小店商品ID\np1,,${cells}`));
      return merged(row!, before, usual).content.soldIn;
    };
    const there = { appid: 'wxfedcba9876543210', productId: '10000123' };
    expect(soldIn(`${there.appid},${there.productId}`)).toEqual(there);
    expect(soldIn(',')).toBeUndefined();
    const half = [{ field: 'soldIn.productId', why: 'FORM', message: '' }];
    expect(lineFlaws(half, [2], [null])).toMatchObject([{ line: 2, column: '微信小店商品ID' }]);
  });

  it('refuses what has no head, twice the same, or nothing', () => {
    const why = (csv: string) => {
      const head = headed(text(csv));
      return head.ok ? 'read' : head.why;
    };
    expect(why('茶,20\n茶,30')).toBe('NO_HEAD');
    expect(why('标题,商品标题\n茶,茶')).toBe('HEAD_TWICE');
    expect(why('标题,售价')).toBe('EMPTY');
    expect(why(' ,\n,')).toBe('EMPTY');
  });

  it('says of each wrong cell where it is and what it should be', () => {
    const [product] = read(
      text(
        '商品标题,售价,划线价,重量,规格,七天无理由,运费模板,店铺分类,限购周期,预售\n茶,十元,1.005,轻,红,也许,没有,浓香,每年,2026-02-30\n茶,1',
      ),
    );
    expect(product!.flaws.map((f) => `${f.line} ${f.column}`).sort()).toEqual(
      [
        '2 七天无理由',
        '2 划线价(元)',
        '2 售价(元)',
        '2 店铺分类',
        '2 规格',
        '2 运费模板',
        '2 重量(克)',
        '2 限购周期',
        '2 预售发货时间',
      ].sort(),
    );
    const [other] = read(text('商品编号,副标题,售价\np1,甲,1\np1,乙,2'));
    expect(other!.flaws).toMatchObject([{ line: 3, column: '副标题', why: 'CONFLICT' }]);
    const [number] = read(text('商品编号,售价\n3.7E+18,1'));
    expect(number!.flaws[0]!.message).toContain('设为文本');
  });
});

describe('cells', () => {
  it('run in no spreadsheet and come back whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', ' ') }),
        (cell) => {
          expect(neutralised(cell)).not.toMatch(/^[=+\-@\t\r]/);
          expect(restored(neutralised(cell))).toBe(cell);
        },
      ),
    );
    expect([isFormula('=1+1'), isFormula(' =cmd()'), isFormula('1=1')]).toEqual([true, true, false]);
  });

  it('hold amounts to the fen and moments in Beijing', () => {
    expect([
      readYuan('12.5'),
      readYuan('¥1,299'),
      readYuan('0.005'),
      readYuan('-1'),
      readYuan('１２'),
    ]).toEqual([1250, 129900, null, null, 1200]);
    const at = Date.UTC(2026, 11, 1, 10, 0);
    expect([writeTime(at), readTime('2026/12/1 18:00'), readTime('2026-13-01')]).toEqual([
      '2026-12-01 18:00',
      at,
      null,
    ]);
    fc.assert(fc.property(fc.nat(4_000_000_000_000), (ms) => expect(readTime(writeTime(ms))).toBe(ms)));
  });
});

describe('a product of 微信小店', () => {
  it('comes with its numbers whole, beyond 2^53', () => {
    const json = parseWide(
      '{"product":{"product_id":3705115058471208928,"title":"说 \\"9007199254740993123\\"","sub_title":"","head_imgs":["http://a/1"],"desc_info":{"desc":"好","imgs":[]},"extra_service":{"seven_day_return":1},"skus":[{"sku_id":12345678901234567890,"sale_price":1250,"market_price":0,"stock_num":7,"sku_attrs":[{"attr_key":"色","attr_value":"红"}]}]}}',
    );
    const [product] = storeProducts(json)!;
    const coming = fromStore(product!, 1, names);
    expect(coming).toMatchObject({
      storeProductId: '3705115058471208928',
      said: { title: '说 "9007199254740993123"', sevenDayReturn: true, headImgs: ['http://a/1'] },
      skus: [{ attrs: [{ key: '色', value: '红' }], said: { salePrice: 1250, stock: 7 } }],
      flaws: [],
    });
    expect(coming.skus[0]!.said).not.toHaveProperty('marketPrice');
    expect(storeProducts(parseWide('[1]'))).toBeNull();
    expect(storeProducts({ products: [{ title: 'a' }, { edit_product: { title: 'b' } }] })).toHaveLength(2);
    const wrong = fromStore({ title: 'a', skus: [{ sale_price: 'x' }] }, 4, names);
    expect(wrong.flaws).toMatchObject([{ line: 4, column: '售价(元)', why: 'NUMBER' }]);
  });
});
