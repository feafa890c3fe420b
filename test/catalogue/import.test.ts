import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { broughtIn, editor, putUp, saidOf, taken, written } from './files';

const shopId = 'tea';
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const mine = async () => (await street.all('products')).filter((product) => product.shopId === shopId);
const made = async () => (await mine()).filter((product) => product._id.length > 6);
const csv = (...lines: string[]) => lines.join('\n');

describe('a file of goods', () => {
  it('is looked at first, then comes in step by step, and may be sent again', async () => {
    const before = await street.read('products', 'green');
    const head = '商品编号,商品标题,平台类目,规格,售价,库存,备注';
    const many = Array.from(
      { length: 450 },
      (_, i) => `,茶 ${String(i).padStart(4, '0')},茶叶,,${i + 1}.5,3,`,
    );
    const ready = await taken(street, csv(head, 'green,绿茶新名,,,,,x', ...many));
    expect(ready).toMatchObject({ state: 'ready', products: 451, fresh: 450, flawed: 0, unknown: ['备注'] });
    expect(await made()).toEqual([]);
    const done = await broughtIn(street, ready);
    expect(done).toMatchObject({ state: 'done', made: 450, changed: 1, same: 0, refused: 0, steps: 3 });
    const products = await made();
    expect(products).toHaveLength(450);
    expect(
      products.every(({ status, freightTemplateId }) => status === 0 && freightTemplateId === 'f1'),
    ).toBe(true);
    expect(new Set(products.map((product) => product.homeRank)).size).toBe(450);
    // What is on sale gets a draft, the live copy stays.
    const after = await street.read('products', 'green');
    expect([after.title, after.draft?.title, after.skus]).toEqual([before.title, '绿茶新名', before.skus]);
    // The file's first is the shop's first.
    const shelf = await street.done('catalog', 'shelf', { shopId, tab: 'drafts', limit: 2 }, editor);
    expect(shelf.products.map((product) => product.title)).toEqual(['茶 0000', '茶 0001']);
    // A step asked for again does nothing more.
    const everything = await street.everything();
    const again = { shopId, importId: done.importId, cursor: 0 };
    expect(await street.done('tables', 'go', again, editor)).toMatchObject({ made: 450, state: 'done' });
    expect(await street.everything()).toBe(everything);
  });

  it('says of every kind of mistake at which line and column it is, and brings in what has none', async () => {
    const head =
      '商品编号,商品标题,副标题,平台类目,店铺分类,运费模板,七天无理由,发货时效,限购数量,规格编号,规格,售价,划线价,库存,商品编码,重量,预售';
    const rows: [row: string, said: string[]][] = [
      [',好茶一号,,茶叶,,,,,,,规格:大,10,12,1,A,5,', ['headImgs']],
      [',茶,,茶叶,,,,,,,,10,,,,,', ['TOO_SHORT', 'headImgs']],
      [`,${'长'.repeat(61)},,茶叶,,,,,,,,10,,,,,`, ['TOO_LONG', 'headImgs']],
      [`,副标题太长,${'长'.repeat(19)},茶叶,,,,,,,,10,,,,,`, ['TOO_LONG', 'headImgs']],
      [',没有类目,,,,,,,,,,10,,,,,', ['MISSING 类目', 'headImgs']],
      [',没有分类,,茶叶,没有这个,,,,,,,10,,,,,', ['FORM']],
      [',没有模板,,茶叶,,没有这个,,,,,,10,,,,,', ['FORM']],
      [',也许退货,,茶叶,,,也许,,,,,10,,,,,', ['FORM']],
      [',发货太慢,,茶叶,,,,100,,,,10,,,,,', ['UNKNOWN', 'headImgs']],
      [',限购太多,,茶叶,,,,,1000,,,10,,,,,', ['RANGE', 'headImgs']],
      [',没有售价,,茶叶,,,,,,,,,,,,,', ['MISSING 售价']],
      [',售价不对,,茶叶,,,,,,,,十元,,,,,', ['FORM']],
      [',售价太细,,茶叶,,,,,,,,1.005,,,,,', ['FORM']],
      [',售价为零,,茶叶,,,,,,,,0,,,,,', ['RANGE', 'headImgs']],
      [',划线太低,,茶叶,,,,,,,,10,9,,,,', ['NOT_ABOVE', 'headImgs']],
      [',库存不对,,茶叶,,,,,,,,10,,-1,,,', ['FORM']],
      [',库存太多,,茶叶,,,,,,,,10,,10000001,,,', ['RANGE', 'headImgs']],
      [`,编码太长,,茶叶,,,,,,,,10,,,${'A'.repeat(21)},,`, ['TOO_LONG', 'headImgs']],
      [',太重的货,,茶叶,,,,,,,,10,,,,500001,', ['RANGE', 'headImgs']],
      [',预售过了,,茶叶,,,,,,,,10,,,,,2020-01-01', ['PAST', 'headImgs']],
      [',预售太远,,茶叶,,,,,,,,10,,,,,2099-01-01', ['TOO_FAR', 'headImgs']],
      [',规格不对,,茶叶,,,,,,,红色,10,,,,,', ['FORM']],
      ['nowhere,不在店里,,茶叶,,,,,,,,10,,,,,', ['NOT_FOUND']],
      ['坏 编号,编号不对,,茶叶,,,,,,,,10,,,,,', ['FORM', 'NOT_FOUND']],
      ['green,,,,,,,,,no-such-sku,,10,,,,,', ['UNKNOWN']],
    ];
    const ready = await taken(street, csv(head, ...rows.map(([row]) => row)));
    // What is shown before is what comes of it.
    expect(ready).toMatchObject({ fresh: 2, flawed: rows.length - 2 });
    const done = await broughtIn(street, ready);
    const said = await saidOf(street, done.importId);
    for (const [i, [row, whys]] of rows.entries()) {
      const mine = said.filter((line) => line.split(' ')[1] === String(i + 2));
      const refused = whys.length > 1 || !['headImgs', 'MISSING 类目'].includes(whys[0]!);
      const outcome = i === 0 || i === 4 ? 'made' : refused ? 'refused' : 'made';
      expect([row, mine.map((line) => line.split(' ')[0])]).toEqual([row, whys.map(() => outcome)]);
      const wanted = whys.map((why) => (why === 'headImgs' ? 'MISSING note' : why.split(' ')[0]!));
      for (const why of wanted) expect(`${row}: ${mine.join(', ')}`).toContain(why);
    }
    expect(done).toMatchObject({ made: 2, refused: rows.length - 2, changed: 0 });
    expect((await made()).map((product) => product.title).sort()).toEqual(['好茶一号', '没有类目']);
  });

  it('brings no product in by half: one wrong line keeps its product out, and only that', async () => {
    const lines = [
      ',乌龙茶叶,茶叶,规格:小,10',
      ',,,规格:大,贵',
      ',红茶茶叶,茶叶,规格:小,10',
      ',,,规格:小,11',
    ];
    const done = await broughtIn(
      street,
      await taken(street, csv('商品编号,商品标题,类目,规格,售价', ...lines)),
    );
    expect(done).toMatchObject({ products: 2, made: 0, refused: 2 });
    expect(await saidOf(street, done.importId)).toEqual([
      'refused 3 售价(元) FORM',
      'refused 4 主图 MISSING note',
      'refused 5 规格 SAME',
    ]);
    expect(await made()).toEqual([]);
  });

  it('does not overwrite what somebody changed after it was looked at', async () => {
    const ready = await taken(street, csv('商品编号,商品标题', 'green,导入的名字', 'black,导入的名字'));
    await street.done('catalog', 'unlist', { shopId, productId: 'green' }, editor);
    const done = await broughtIn(street, ready);
    expect(done).toMatchObject({ changed: 1, refused: 1 });
    expect(await saidOf(street, done.importId)).toEqual(['refused 2  CHANGED_MEANWHILE']);
  });

  it('is given up where it is, and gone with its files after its days', async () => {
    const ready = await taken(
      street,
      csv('商品标题,售价', ...Array.from({ length: 250 }, (_, i) => `好茶 ${i},1`)),
    );
    const at = { shopId, importId: ready.importId };
    const first = await street.done('tables', 'go', { ...at, cursor: 0 }, editor);
    expect(first).toMatchObject({ state: 'running', cursor: 200, made: 200 });
    expect(await street.ask('tables', 'go', { ...at, cursor: 250 }, editor)).toMatchObject({
      error: { code: 'CHANGED_MEANWHILE' },
    });
    expect(await street.done('tables', 'stop', at, editor)).toMatchObject({ state: 'stopped' });
    expect(await street.ask('tables', 'go', { ...at, cursor: 200 }, editor)).toMatchObject({
      error: { code: 'WRONG_STATE' },
    });
    expect((await made()).length).toBe(200);
    await written(street, 'csv');
    const kept = () => street.cloud.storage.stat(`private/imports/${ready.importId}.json.gz`);
    expect(kept()).toBeTruthy();
    street.cloud.clock.advance(8 * 86_400_000);
    await street.tick();
    expect(kept()).toBeFalsy();
    for (const name of ['catalogue_imports', 'catalogue_import_parts', 'catalogue_exports'] as const)
      expect(await street.all(name)).toEqual([]);
  });

  it('is nobody else’s: neither the upload nor the import', async () => {
    const ready = await taken(street, csv('商品标题,售价', '好茶,1'));
    const other = { openid: 'owner-cup' };
    for (const action of ['look', 'lines', 'stop'] as const) {
      const answer = await street.ask('tables', action, { shopId: 'cup', importId: ready.importId }, other);
      expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } });
    }
    const theirs = await putUp(street, '商品标题\n茶', 'somebody');
    const answer = await street.ask('tables', 'take', { shopId, fileId: theirs, name: 'a.csv' }, editor);
    expect(answer).toMatchObject({ error: { code: 'NOT_FOUND', field: 'fileId' } });
  });
});

describe('a product of 微信小店', () => {
  it('comes in once, its number whole, and is changed when it comes again', async () => {
    const product = (price: number) =>
      `[{"product":{"product_id":3705115058471208928,"title":"小店乌龙茶","cats":[{"cat_name":"茶叶"}],"head_imgs":["https://elsewhere.example/1.png"],"express_info":{"template_id":"f1","weight":120},"skus":[{"sku_id":3705115058471208929,"sale_price":${price},"stock_num":5,"sku_code":"X1","sku_attrs":[{"attr_key":"规格","attr_value":"大"}]}]}}]`;
    const first = await broughtIn(street, await taken(street, product(5800)));
    expect(first).toMatchObject({ kind: 'json', made: 1 });
    // A picture that nobody put up here is not shown.
    expect(await saidOf(street, first.importId)).toEqual(
      expect.arrayContaining([expect.stringContaining('主图 OUTSIDE note')]),
    );
    const [there] = await made();
    expect(there).toMatchObject({ storeProductId: '3705115058471208928', headImgs: [], minPrice: 5800 });
    expect(await broughtIn(street, await taken(street, product(6800)))).toMatchObject({
      made: 0,
      changed: 1,
    });
    expect(await made()).toMatchObject([{ _id: there!._id, minPrice: 6800 }]);
  });
});

describe('an export', () => {
  it.each(['csv', 'xlsx'] as const)('as %s comes in again as the same', async (kind) => {
    const title = '=HYPERLINK("x")';
    await taken(street, csv('商品标题,售价,规格,副标题', '"a\nb",1,规格:大,-5', '@cmd 茶,2,,+1')).then((at) =>
      broughtIn(street, at),
    );
    const change = { $set: { title } };
    await street.store.update({ collection: 'products', filter: { _id: 'black' }, change });
    const file = await written(street, kind);
    expect(file).toMatchObject({ nextCursor: null, products: 5 });
    const before = await mine();
    const done = await broughtIn(street, await taken(street, file.bytes));
    expect(done).toMatchObject({ kind, products: 5, same: 5, made: 0, changed: 0, refused: 0 });
    expect(await mine()).toEqual(before);
    if (kind === 'csv') expect(file.bytes.toString()).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('is a file a shop can read elsewhere: its head, its prices in yuan', async () => {
    const { bytes, name } = await written(street, 'csv', 'listed');
    const text = bytes.toString('utf8');
    expect(text.startsWith('\uFEFF商品编号,商品标题,')).toBe(true);
    expect(text).toContain(',45.00,');
    expect(name).toMatch(/\.csv$/);
  });
});

it('a file of 200 MB is refused before it is read', async () => {
  const fileId = await putUp(street, Buffer.alloc(200 * 1024 * 1024, 'a'));
  const answer = await street.ask('tables', 'take', { shopId, fileId, name: 'a.csv' }, editor);
  expect(answer).toMatchObject({ error: { code: 'TOO_LARGE', field: 'fileId' } });
  const lines = `商品标题,售价\n${'好茶好茶,1\n'.repeat(5001)}`;
  const many = await putUp(street, lines);
  expect(await street.ask('tables', 'take', { shopId, fileId: many, name: 'a.csv' }, editor)).toMatchObject({
    error: { code: 'OVER_LIMIT' },
  });
  expect(await street.all('catalogue_imports')).toEqual([]);
});
