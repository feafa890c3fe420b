import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { broughtIn, editor, saidOf, taken } from './files';

let street: FreshStreet;
let server: Server;
let asked = 0;
let base: string;
beforeAll(async () => {
  street = await openFreshStreet();
  server = createServer((_, response) => {
    asked += 1;
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => street.fresh());
afterAll(async () => {
  await street.close();
  await new Promise((done) => server.close(done));
});

const hostile = (port: string): readonly string[] => [
  `${base}/redirects-inside.png`,
  `http://localhost:${port}/by-name.png`,
  `http://[::ffff:127.0.0.1]:${port}/mapped.png`,
  `http://0x7f000001:${port}/hexadecimal.png`,
  `http://2130706433:${port}/decimal.png`,
  `http://elsewhere.example@127.0.0.1:${port}/user.png`,
  'http://169.254.169.254/latest/meta-data/',
  'https://metadata.tencentyun.com/latest/',
  'file:///etc/passwd',
  'data:image/png;base64,iVBORw0KGgo=',
  'javascript:alert(1)',
  '//elsewhere.example/x.png',
  '../../private/pictures/i1.png',
  'cloud://env.bucket/private/pictures/i1.png',
];

it('says of every picture elsewhere at which line it is, twice, and asks nobody for it', async () => {
  const addresses = hostile(new URL(base).port);
  const head = '商品标题,平台类目,售价,主图,规格,规格图,商品详情';
  const lines = addresses.map(
    (address, i) => `外部图片 ${i},茶叶,10,"${address}",规格:大,"${address}","[图片] ${address}"`,
  );
  const ready = await taken(street, [head, ...lines].join('\n'));
  expect(ready).toMatchObject({ fresh: addresses.length, flawed: 0 });
  const of = (said: readonly string[], line: number) =>
    said
      .filter((one) => one.includes(` ${line} `) && one.endsWith('OUTSIDE note'))
      .map((one) => one.split(' ')[2]);
  const preview = await saidOf(street, ready.importId);
  await broughtIn(street, ready);
  const report = await saidOf(street, ready.importId);
  for (const [i] of addresses.entries()) {
    expect(of(preview, i + 2)).toEqual(['主图', '商品详情', '规格图']);
    expect(of(report, i + 2)).toEqual(['主图', '商品详情', '规格图']);
  }
  const made = (await street.all('products')).filter(({ title }) => title.startsWith('外部图片'));
  expect(made).toHaveLength(addresses.length);
  for (const product of made) {
    expect(product.status).toBe(0);
    expect([product.headImgs, product.skus[0]?.thumb]).toEqual([[], undefined]);
    expect(JSON.stringify(product)).not.toMatch(/127\.0\.0\.1:|169\.254|passwd|javascript|cloud:\/\//);
  }
  expect(asked).toBe(0);
});

it('shows none through the form either', async () => {
  const { version } = await street.read('products', 'green');
  const editing = await street.done('catalog', 'editing', { shopId: 'tea', productId: 'green' }, editor);
  const content = { ...editing.content, headImgs: [...editing.content.headImgs, `${base}/x.png`] };
  const save = { shopId: 'tea', productId: 'green', version: version ?? 0, content };
  const { faults } = await street.done('catalog', 'save', save, editor);
  expect(faults).toEqual([expect.objectContaining({ field: 'headImgs.1', why: 'OUTSIDE' })]);
  expect((await street.read('products', 'green')).draft?.headImgs).toEqual(editing.content.headImgs);
  expect(asked).toBe(0);
});
