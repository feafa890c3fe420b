import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { productContent } from './content';
import { editor } from './files';

const shopId = 'tea';
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const saved = (more: object) =>
  street.done('catalog', 'save', { shopId, version: 0, content: productContent(more) }, editor);
const listed = async (more: object) => {
  const { productId, version } = await saved(more);
  return street.ask('catalog', 'publish', { shopId, productId, version }, editor);
};

describe('words that become public', () => {
  it.each([
    ['in the title', { title: '代开发票的茶' }],
    ['in the story', { desc: [{ text: '买茶送刷单返现', imgs: [] }] }],
    ['in an attribute', { attrs: [{ key: '说明', value: '代开发票' }] }],
  ])('are looked at, %s', async (_where, more) => {
    expect(await listed(more)).toMatchObject({ error: { code: 'CONTENT_REFUSED', field: 'content.title' } });
    expect(await listed({})).toMatchObject({ ok: true, data: { listed: true } });
  });

  it.each([
    ['title', { title: '高山茶 加微信便宜' }],
    ['subTitle', { subTitle: '私下转账九折' }],
    [
      'desc.1.text',
      { desc: ['春茶', '扫码付给我们更便宜，加V X：tea8888'].map((text) => ({ text, imgs: [] })) },
    ],
    ['attrs.0.value', { attrs: [{ key: '联系', value: '加我微 信详聊' }] }],
  ])('lead nobody to pay elsewhere: it is said at %s', async (field, more) => {
    const said = { field, why: 'OFF_PLATFORM' };
    expect((await saved(more)).faults).toEqual([expect.objectContaining(said)]);
    expect(await listed(more)).toMatchObject({
      error: { code: 'INVALID', field: `content.${field}`, details: { faults: [said] } },
    });
  });

  it('may say how one pays here', async () => {
    const desc = [{ text: '支持微信支付。请勿私下转账，谨防受骗。', imgs: [] }];
    expect(await listed({ desc })).toMatchObject({ ok: true, data: { listed: true } });
  });

  it('are looked at in a batch too, and only that product stays behind', async () => {
    const [bad, good] = [await saved({ title: '代开发票的茶' }), await saved({})];
    const input = { shopId, productIds: [bad.productId, good.productId], change: { kind: 'list' as const } };
    const done = await street.done('catalog', 'batch', input, editor);
    expect(done.rows.map((row) => row.state)).toEqual(['refused', 'done']);
    expect(done.rows[0]).toMatchObject({ why: 'INVALID', fault: { field: 'title', why: 'WORDS' } });
  });

  it('of a draft are published with many at once, and put back', async () => {
    const content = productContent({ title: '绿茶的新名字', headImgs: ['picture:oolong'] });
    await street.done('catalog', 'save', { shopId, productId: 'green', version: 0, content }, editor);
    const input = { shopId, productIds: ['green', 'black'], change: { kind: 'list' as const } };
    const done = await street.done('catalog', 'batch', input, editor);
    expect(done.rows.map((row) => [row.state, row.why])).toEqual([
      ['done', ''],
      ['refused', 'WRONG_STATE'],
    ]);
    expect(await street.read('products', 'green')).toMatchObject({
      title: '绿茶的新名字',
      draft: null,
      status: 5,
    });
    await street.done('catalog', 'undo', { shopId, batchId: done.batchId }, editor);
    const back = await street.read('products', 'green');
    expect([back.title, back.draft?.title]).toEqual(['货 green', '绿茶的新名字']);
  });

  it('find goods in their tab, by the draft’s title as well', async () => {
    await saved({ title: '桂花乌龙' });
    const found = async (tab: 'drafts' | 'listed', text: string) =>
      (await street.done('catalog', 'shelf', { shopId, tab, text }, editor)).products.map((p) => p.title);
    expect(await found('drafts', '桂花')).toEqual(['桂花乌龙']);
    expect(await found('listed', '桂花')).toEqual([]);
    expect(await found('listed', 'GREEN')).toEqual(['货 green']);
  });
});
