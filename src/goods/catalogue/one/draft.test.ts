import { contentOf, dayOf, draftOf, endOfDay } from './draft';
import {
  changedSpec,
  combinations,
  keyOf,
  type Matrix,
  matrixOf,
  rowsOf,
  setAll,
  setCell,
  skusOf,
  withoutSpec,
  withSpec,
} from './matrix';
import type { Seen } from './seen';

const sku = (skuId: string, price: number, ...values: string[]) => ({
  skuId,
  attrs: values.map((value, i) => ({ key: ['颜色', '尺码'][i]!, value })),
  salePrice: price,
  weightGram: 100,
});
const content: Seen['content'] = {
  title: '棉布衬衫',
  subTitle: '',
  headImgs: ['https://a/1.webp', 'picture:i2'],
  desc: [{ text: '好', imgs: ['picture:i3'] }],
  attrs: [{ key: '产地', value: '福建' }],
  categoryPath: ['服饰', '女装'],
  shopCategoryIds: ['new'],
  skus: [
    sku('a', 1990, '红', 'S'),
    { ...sku('b', 2990, '红', 'M'), marketPrice: 3990, skuCode: 'R-M', thumb: 'picture:i4' },
    sku('c', 100, '蓝', 'S'),
  ],
  freightTemplateId: 'f1',
  services: { sevenDayReturn: true, shipWithinHours: 48 },
  limitedInfo: { periodType: 1, limitedBuyNum: 2 },
};

describe('a draft', () => {
  it('is saved as it came where nobody changed it', () => {
    expect(contentOf(draftOf({ content }))).toEqual(content);
  });

  it('leaves out rows that nobody has begun, and keeps what is no price to be refused at its place', () => {
    const draft = draftOf({ content });
    const matrix = setCell(draft.matrix, keyOf(['红', 'S']), { price: '十元', market: '贵', weight: '轻' });
    const saved = contentOf({
      ...draft,
      matrix,
      attrs: [...draft.attrs, { key: ' ', value: '' }],
      desc: [...draft.desc, { key: 'x', text: ' ', imgs: [] }],
      limitNum: '',
    });
    expect(saved.skus[0]).toMatchObject({ salePrice: 0, marketPrice: 0, weightGram: 0 });
    expect([saved.attrs, saved.desc, saved.limitedInfo]).toEqual([content.attrs, content.desc, undefined]);
  });

  it('is bought in 微信小店 where its shop says so, and keeps what was typed for it', () => {
    const soldIn = { appid: 'wx0123456789abcdef', productId: '18446744073709551615' };
    const draft = draftOf({ content: { ...content, soldIn } });
    expect(contentOf(draft)).toEqual({ ...content, soldIn });
    const here = { ...draft, inStore: false };
    expect(contentOf(here)).toEqual(content);
    expect(contentOf({ ...here, inStore: true, storeAppid: ` ${soldIn.appid} ` }).soldIn).toEqual(soldIn);
  });

  it('gives one option a picture of its own, and takes it away', () => {
    const draft = draftOf({ content });
    const pictured = (thumb: string | undefined) =>
      skusOf(setCell(draft.matrix, keyOf(['红', 'M']), { thumb }), null).map((one) => one.thumb);
    expect(pictured('picture:i9')).toEqual([undefined, 'picture:i9', undefined]);
    expect(pictured(undefined)).toEqual([undefined, undefined, undefined]);
  });

  it('sold ahead ships by the end of a day in Beijing', () => {
    expect(dayOf(endOfDay('2026-12-01')!)).toBe('2026-12-01');
    expect(dayOf(endOfDay('2026-12-01')! + 1)).toBe('2026-12-02');
    const saved = contentOf({ ...draftOf({ content }), shipBy: '2026-12-01' });
    expect(saved.skus.every((one) => one.stockType === 1 && one.shipBy === endOfDay('2026-12-01'))).toBe(
      true,
    );
    expect(
      draftOf({
        content: {
          ...content,
          ...saved,
          skus: saved.skus as Seen['content']['skus'],
          desc: content.desc,
        } as Seen['content'],
      }).shipBy,
    ).toBe('2026-12-01');
  });
});

describe('the matrix of specifications', () => {
  const ids = (matrix: Matrix) => skusOf(matrix, null).map((one) => one.skuId);

  it('knows which combinations are sold', () => {
    const matrix = matrixOf(content.skus);
    expect(rowsOf(matrix).map(({ values, cell }) => [values.join(''), cell.on])).toEqual([
      ['红S', true],
      ['红M', true],
      ['蓝S', true],
      ['蓝M', false],
    ]);
    expect(ids(matrix)).toEqual(['a', 'b', 'c']);
  });

  it('keeps what was filled in while values come and go', () => {
    const matrix = matrixOf(content.skus);
    const more = changedSpec(matrix, 0, { values: ['绿', '红', '蓝'] });
    expect(ids(more)).toEqual([undefined, undefined, 'a', 'b', 'c']);
    const fewer = changedSpec(more, 0, { values: ['红'] });
    expect(ids(fewer)).toEqual(['a', 'b']);
    expect(ids(changedSpec(fewer, 0, { values: ['红', '蓝'] }))).toEqual(['a', 'b', 'c']);
    expect(skusOf(changedSpec(matrix, 0, { name: '色' }), null)[0]!.attrs[0]).toEqual({
      key: '色',
      value: '红',
    });
  });

  it('begins with one, that becomes the first value of the first specification', () => {
    const one = setCell(matrixOf([]), keyOf([]), { price: '10', stock: '5' });
    expect(skusOf(one, null)).toEqual([{ attrs: [], salePrice: 1000, stock: 5, weightGram: 0 }]);
    const two = changedSpec(withSpec(one), 0, { name: '规格', values: ['大'] });
    const three = changedSpec(two, 0, { values: ['大', '小'] });
    expect(skusOf(three, null).map(({ attrs, salePrice }) => [attrs[0]!.value, salePrice])).toEqual([
      ['大', 1000],
      ['小', 0],
    ]);
    expect(skusOf(withoutSpec(three, 0), null)).toMatchObject([{ attrs: [], salePrice: 1000 }]);
  });

  it('takes a specification away with those that become the same, and none where it had no values', () => {
    const matrix = matrixOf(content.skus);
    expect(ids(withoutSpec(matrix, 1))).toEqual(['a', 'c']);
    expect(ids(withoutSpec(matrix, 0))).toEqual(['a', 'b']);
    expect(ids(withoutSpec(withSpec(matrix), 2))).toEqual(['a', 'b', 'c']);
  });

  it('fills all that are sold at once', () => {
    const all = setAll(matrixOf(content.skus), { price: '9.9' });
    expect(skusOf(all, null).map(({ salePrice }) => salePrice)).toEqual([990, 990, 990]);
    expect(combinations([{ name: '', values: [] }])).toEqual([[]]);
  });
});
