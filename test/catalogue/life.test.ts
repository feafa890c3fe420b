import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { line, payFor, placed } from '../orders/basket';
import { productContent } from './content';

const editor = { openid: 'owner-tea' };
const shopId = 'tea';
const day = 86_400_000;
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const found = async (text: string) =>
  (await street.done('search', 'products', { text })).products.map((p) => p.productId);
const content = productContent;
const publish = (more = {}) =>
  street.done('catalog', 'publish', { shopId, version: 0, content: content(), ...more }, editor);
const tab = async (name: 'listed' | 'unlisted' | 'drafts' | 'bin') =>
  (await street.done('catalog', 'shelf', { shopId, tab: name }, editor)).products.map((p) => p.productId);

describe('a product', () => {
  it('is listed by one call of at most six operations, found at once and bought', async () => {
    await publish();
    const event = {
      action: 'publish',
      input: { shopId, version: 0, content: content() },
      requestId: 'one-call-1',
    };
    const { envelope, record } = await street.send('catalog', event, editor);
    const { productId, skuIds } = (envelope as { data: { productId: string; skuIds: string[] } }).data;
    expect(record.ops).toBeLessThanOrEqual(6);
    expect(await found('乌龙')).toContain(productId);
    const [orderId = ''] = await placed(street, [line(productId, skuIds[0]!, 3)]);
    await payFor(street, [orderId]);
    await street.calledBack();
    expect(await street.read('stocks', skuIds[0]!)).toMatchObject({ available: 17, sold: 3 });
    await street.tick();
    expect((await street.read('shops', shopId)).productCount).toBe(4);
    // The same request again lists nothing else.
    const again = await street.send('catalog', event, editor);
    expect(again.envelope).toMatchObject({ ok: true, data: { productId, skuIds } });
    expect(await tab('listed')).toHaveLength(4);
  });

  it('is bought in 微信小店 or here, as its shop says', async () => {
    const soldIn = { appid: 'wx0123456789abcdef', productId: '18446744073709551615' };
    const wrong = content({ soldIn: { ...soldIn, productId: '12a' } });
    const refused = await street.ask('catalog', 'publish', { shopId, version: 0, content: wrong }, editor);
    expect(refused).toMatchObject({
      error: { code: 'INVALID', details: { faults: [{ field: 'soldIn.productId' }] } },
    });
    const { productId, skuIds, version } = await publish({ content: content({ soldIn }) });
    const shown = async () => (await street.done('catalog', 'get', { productId })).product.soldIn;
    const problem = async () => {
      const { shops } = await street.orders('quote', { lines: [line(productId, skuIds[0]!, 1)] });
      return shops[0]?.lines[0]?.problem;
    };
    expect([await shown(), await problem()]).toEqual([soldIn, 'SOLD_ELSEWHERE']);
    const { content: now } = await street.done('catalog', 'editing', { shopId, productId }, editor);
    const { soldIn: was, ...here } = now;
    expect(was).toEqual(soldIn);
    await publish({ productId, version, content: here });
    expect([await shown(), await problem()]).toEqual([undefined, null]);
  });

  it('is saved as it goes, with its faults at their fields, and listed when there are none', async () => {
    const begun = content({
      title: '茶',
      headImgs: [],
      skus: [{ attrs: [], salePrice: 100, marketPrice: 90, weightGram: 1 }],
    });
    const { productId, version, faults } = await street.done(
      'catalog',
      'save',
      { shopId, version: 0, content: begun },
      editor,
    );
    expect(faults.map((f) => [f.field, f.why])).toEqual([
      ['title', 'TOO_SHORT'],
      ['headImgs', 'MISSING'],
      ['skus.0.marketPrice', 'NOT_ABOVE'],
    ]);
    expect(await street.ask('catalog', 'publish', { shopId, productId, version }, editor)).toMatchObject({
      error: { code: 'INVALID', field: 'content.title' },
    });
    expect(await tab('drafts')).toContain(productId);
    expect(await street.ask('catalog', 'get', { productId })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    const saved = await street.done(
      'catalog',
      'save',
      { shopId, productId, version, content: content() },
      editor,
    );
    expect(saved.faults).toEqual([]);
    await street.done('catalog', 'publish', { shopId, productId, version: saved.version }, editor);
    expect((await street.done('catalog', 'get', { productId })).product.skus.map((s) => s.available)).toEqual(
      [20, 8],
    );
  });

  it('has a draft beside its live copy, and what is edited twice is edited by one', async () => {
    const { productId, version, skuIds } = await publish();
    const draft = content({ title: '高山冻顶乌龙' });
    draft.skus = draft.skus.map((sku, i) => ({ ...sku, skuId: skuIds[i] }));
    const save = { shopId, productId, version, content: draft };
    const saved = await street.done('catalog', 'save', save, editor);
    expect(saved.skuIds).toEqual(skuIds);
    expect((await street.read('products', productId)).title).toBe('高山乌龙茶');
    expect(await street.ask('catalog', 'save', save, editor)).toMatchObject({
      error: { code: 'CHANGED_MEANWHILE' },
    });
    const more = {
      ...draft,
      skus: [
        ...draft.skus,
        { ...draft.skus[0]!, skuId: undefined, attrs: [{ key: '规格', value: '500 克' }], stock: 5 },
      ],
    };
    await street.done(
      'catalog',
      'publish',
      { shopId, productId, version: saved.version, content: more },
      editor,
    );
    const after = await street.read('products', productId);
    expect(after).toMatchObject({ title: '高山冻顶乌龙', draft: null, status: 5 });
    expect(after.skus.map((sku) => sku.skuId).slice(0, 2)).toEqual(skuIds);
    expect(await street.read('stocks', after.skus[2]!.skuId)).toMatchObject({ available: 5 });
    expect(await found('冻顶')).toEqual([productId]);
    const { version: at } = await street.done('catalog', 'editing', { shopId, productId }, editor);
    const other = await street.done(
      'catalog',
      'save',
      { shopId, productId, version: at, content: content({ title: '别的名字' }) },
      editor,
    );
    await street.done('catalog', 'discard', { shopId, productId, version: other.version }, editor);
    expect((await street.done('catalog', 'editing', { shopId, productId }, editor)).content.title).toBe(
      '高山冻顶乌龙',
    );
  });

  it('shows pictures that passed, and no address that nobody put up', async () => {
    const change = { $set: { state: 'checking', publicUrl: null, about: null } };
    await street.store.update({ collection: 'pictures', filter: { _id: 'hill' }, change });
    const outside = content({ headImgs: ['picture:oolong', 'https://elsewhere.example/x.png'] });
    const saved = await street.done('catalog', 'save', { shopId, version: 0, content: outside }, editor);
    expect(saved.faults.map((f) => [f.field, f.why])).toEqual([
      ['headImgs.1', 'OUTSIDE'],
      ['desc.0.imgs.0', 'CHECKING'],
    ]);
    expect((await street.read('pictures', 'hill')).about).toBe(`product~${saved.productId}`);
    const at = { shopId, productId: saved.productId, version: saved.version };
    // What was refused is not known the next time.
    expect((await street.read('products', saved.productId)).headImgs).toEqual([
      'http://127.0.0.1/oolong.webp',
    ]);
    const fixed = { ...at, content: content() };
    expect(await street.ask('catalog', 'publish', fixed, editor)).toMatchObject({
      error: { code: 'INVALID', field: 'content.desc.0.imgs.0' },
    });
    const passes = { $set: { state: 'pass', publicUrl: 'http://127.0.0.1/hill.webp' } };
    await street.store.update({ collection: 'pictures', filter: { _id: 'hill' }, change: passes });
    await street.done('catalog', 'publish', fixed, editor);
    expect(await street.read('products', saved.productId)).toMatchObject({
      headImgs: ['http://127.0.0.1/oolong.webp'],
      desc: [{ imgs: ['http://127.0.0.1/hill.webp'] }],
    });
  });

  it('goes off sale, to the bin and back, and is gone for good after its time', async () => {
    const { productId } = await publish();
    await street.done('catalog', 'unlist', { shopId, productId }, editor);
    await street.done('catalog', 'unlist', { shopId, productId }, editor);
    expect(await found('乌龙')).toEqual([]);
    const change = (kind: 'bin' | 'restore' | 'list') =>
      street.done('catalog', 'batch', { shopId, productIds: [productId], change: { kind } }, editor);
    await change('bin');
    expect(await tab('bin')).toEqual([productId]);
    await change('restore');
    expect(await tab('unlisted')).toContain(productId);
    await change('list');
    expect(await found('乌龙')).toEqual([productId]);
    await change('bin');
    street.cloud.clock.advance(31 * day);
    await street.tick();
    expect((await street.read('products', productId)).status).toBe(9);
    expect(await tab('bin')).toEqual([]);
  });

  it('of another shop is nobody else’s', async () => {
    const { productId, version } = await publish();
    const other = { openid: 'owner-cup' };
    for (const [action, input] of [
      ['save', { shopId: 'cup', productId, version, content: content() }],
      ['publish', { shopId: 'cup', productId, version }],
      ['unlist', { shopId: 'cup', productId }],
      ['editing', { shopId: 'cup', productId }],
    ] as const) {
      const answer = await street.ask('catalog', action, input as never, other);
      expect(answer).toMatchObject({ error: { code: 'NOT_FOUND', field: 'productId' } });
    }
    const before = await street.read('products', productId);
    const input = { shopId: 'cup', productIds: [productId], change: { kind: 'unlist' as const } };
    expect((await street.done('catalog', 'batch', input, other)).rows).toMatchObject([
      { state: 'refused', why: 'NOT_FOUND' },
    ]);
    await street.done(
      'catalog',
      'arrange',
      { shopId: 'cup', version: 0, pinned: [productId], arranged: [] },
      other,
    );
    expect(await street.read('products', productId)).toEqual(before);
  });

  it('is not listed by a shop that is closing, short of its deposit or not upgraded in time', async () => {
    const set = (fields: object) =>
      street.store.update({ collection: 'shops', filter: { _id: shopId }, change: { $set: fields } });
    const refusal = async () => {
      const answer = await street.ask(
        'catalog',
        'publish',
        { shopId, version: 0, content: content() },
        editor,
      );
      return answer.ok ? 'listed' : answer.error.code;
    };
    await set({ status: 'closing' });
    expect(await refusal()).toBe('SHOP_CLOSED');
    await set({ status: 'open', depositFen: 1 });
    expect(await refusal()).toBe('DEPOSIT_SHORT');
    await set({ depositFen: 100_000_000, kind: 'old', upgradeBy: 1 });
    expect(await refusal()).toBe('UPGRADE_DUE');
    await street.done('shops', 'upgrade', { shopId }, editor);
    expect(await refusal()).toBe('listed');
  });
});

describe('many products', () => {
  it('change at once and are put back, but for what somebody changed since', async () => {
    const productIds = ['green', 'black', 'gone', 'nothing'];
    const change = { kind: 'reprice' as const, percent: -10, byFen: -50 };
    const done = await street.done('catalog', 'batch', { shopId, productIds, change }, editor);
    expect(done).toMatchObject({ state: 'done', done: 3 });
    expect(await street.read('products', 'green')).toMatchObject({ minPrice: 4000, maxPrice: 8770 });
    await street.done('catalog', 'unlist', { shopId, productId: 'black' }, editor);
    const undone = await street.done('catalog', 'undo', { shopId, batchId: done.batchId }, editor);
    expect(undone.rows.map((row) => row.state)).toEqual(['undone', 'done', 'undone', 'refused']);
    expect(await street.read('products', 'green')).toMatchObject({ minPrice: 4500, maxPrice: 9800 });
    expect(await street.read('products', 'black')).toMatchObject({ minPrice: 3460, status: 11 });
  });

  it('stand in the shop’s own order: pinned, arranged, then by age', async () => {
    const { productId } = await publish();
    const first = await street.done(
      'catalog',
      'arrange',
      { shopId, version: 0, pinned: ['black'], arranged: ['green'] },
      editor,
    );
    const order = async () =>
      (await street.done('catalog', 'list', { shopId })).products.map((p) => p.productId);
    expect(await order()).toEqual(['black', 'green', productId]);
    await street.done(
      'catalog',
      'arrange',
      { shopId, version: first.version, pinned: [productId], arranged: [] },
      editor,
    );
    expect((await order())[0]).toBe(productId);
    expect((await order()).sort()).toEqual(['black', 'green', productId].sort());
    const many = Array.from({ length: 51 }, (_, i) => `p${i}`);
    expect(
      await street.ask('catalog', 'arrange', { shopId, version: 2, pinned: many, arranged: [] }, editor),
    ).toMatchObject({ error: { code: 'OVER_LIMIT', field: 'pinned' } });
  });

  it('are paged through whatever their number, none twice and none left out', async () => {
    for (let i = 0; i < 23; i++)
      await street.done('catalog', 'save', { shopId, version: 0, content: content() }, editor);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await street.done('catalog', 'shelf', { shopId, tab: 'drafts', limit: 5, cursor }, editor);
      seen.push(...page.products.map((p) => p.productId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(23);
    expect(new Set(seen).size).toBe(23);
  });
});
