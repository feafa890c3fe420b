import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ProductCardData, ShopCardData } from '../../packages/embeds';
import { packEmbeds } from '../../tasks/pack-embeds';
import { launch, type MiniProgram } from '../weapp/host/launch';
import { refusedByWcc, refusedByWcsc } from '../weapp/official-compilers';

let folder: string;
let packed: ReturnType<typeof packEmbeds>;
let app: MiniProgram | undefined;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'embeds-'));
  packed = packEmbeds(folder);
});
afterEach(() => app?.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = async (dist = packed.example): Promise<MiniProgram> => {
  app = await launch({ dist, base: 'http://127.0.0.1:1' });
  return app;
};
const built = () => path.join(packed.example, 'miniprogram_npm', 'tongdian-embeds');
const filesUnder = (base: string) =>
  (readdirSync(base, { recursive: true }) as string[]).filter((f) => statSync(path.join(base, f)).isFile());

it('packs its components, typings and words, and nothing besides', () => {
  const listed = execFileSync('tar', ['-tzf', packed.tarball]).toString().trim().split('\n').sort();
  expect(listed.filter((name) => !name.startsWith('package/components/'))).toEqual([
    'package/README.md',
    'package/index.d.ts',
    'package/package.json',
  ]);
  const manifest = JSON.parse(readFileSync('packages/embeds/package.json', 'utf8'));
  expect(manifest).toMatchObject({ miniprogram: 'components', types: 'index.d.ts' });
  expect(manifest.dependencies).toBeUndefined();
});

it.each(['product-card', 'shop-card'])('%s weighs at most 30 kB with all it stands on', (name) => {
  const others = { 'product-card': 'shop-card/', 'shop-card': 'product-card/' }[name] ?? '';
  const files = filesUnder(built()).filter((file) => !file.startsWith(others));
  expect(files.length).toBeGreaterThan(6);
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(built(), file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(30_000);
});

it('is taken by WeChat’s own compilers', () => {
  const ending = (end: string) => filesUnder(packed.example).filter((file) => file.endsWith(end));
  expect(refusedByWcc(packed.example, ending('.wxml'))).toBe('');
  expect(refusedByWcsc(packed.example, ending('.wxss'))).toBe('');
});

it('typings name what the cards read', () => {
  const tea: ProductCardData = { productId: 'p', shopId: 's', title: '茶', price: 1, thumb: '' };
  const shop: ShopCardData = { shopId: 's', name: '铺', logo: '' };
  const read = (card: string) => readFileSync(path.join(built(), card, 'show.js'), 'utf8');
  for (const field of Object.keys(tea)) expect(read('product-card')).toContain(`given.${field}`);
  for (const field of Object.keys(shop)) expect(read('shop-card')).toContain(`given.${field}`);
});

describe('the example', () => {
  it('shows given and loaded cards, with names for screen readers', async () => {
    const example = await open();
    const cards = await example.waitFor(() => {
      const found = example.findAll({ css: '.card' });
      return found.length === 3 && found[1]?.getAttribute('aria-label')?.includes('盖碗') ? found : null;
    }, 'three cards');
    expect(cards.map((card) => card.getAttribute('aria-label'))).toEqual([
      '明前龙井 50 克，价格 ¥128.00，原价 ¥168.00',
      '手拉坯盖碗，价格 ¥88.00，已售罄',
      '半坡茶铺，评分 4.83，茶叶 · 杭州',
    ]);
    expect(example.phone.errors).toEqual([]);
  });

  it('opens the store over half of the screen, by which card and for whom', async () => {
    const example = await open();
    await example.tap({ css: '.card', name: /明前龙井/ });
    await example.find('已在半屏打开');
    const path = 'pages/product/index?productId=banpo-longjing&embed=story-given&account=wx-story';
    expect(example.phone.shown.at(-1)).toEqual({ kind: 'halfScreen', text: `wx0000000000000000 ${path}` });
  });

  it('opens it whole where it may not, and not at all where the person waved it away', async () => {
    const example = await open();
    example.answers.halfScreen = 'refused';
    await example.tap({ css: '.card', name: /半坡茶铺/ });
    await example.find('已打开店铺');
    expect(example.phone.shown.at(-1)?.kind).toBe('miniProgram');
    example.answers.halfScreen = 'cancel';
    await example.tap({ css: '.card', name: /半坡茶铺/ });
    await example.find('没有打开');
  });
});

/** The example with data on its page that nobody meant well with. */
function withHostileData(): string {
  const dist = path.join(folder, 'hostile');
  cpSync(packed.example, dist, { recursive: true });
  const page = path.join(dist, 'pages', 'index', 'index');
  writeFileSync(
    `${page}.js`,
    `const markup = '<img src=x onerror=alert(1)>{{1+1}}';
    Page({ data: {
      markup: { productId: '"><script>', shopId: 's', title: markup, price: 100, thumb: 'javascript:alert(1)' },
      dear: { productId: 'p', shopId: 's', title: '茶', price: '1 or 1=1', thumb: '' },
      shop: { shopId: { $ne: '' }, name: markup, logo: '//evil.example/x.png', rating: 1e9, city: '\u202e茶' },
      said: '',
    }, open({ detail }) { this.setData({ said: detail.path }); } });`,
  );
  writeFileSync(
    `${page}.wxml`,
    `<product-card product="{{markup}}" bind:tap="open" /><product-card product="{{dear}}" />
    <shop-card shop="{{shop}}" /><text class="said">{{said}}</text>`,
  );
  return dist;
}

it('shows hostile data as text, no wrong price and no picture from anywhere, and opens no other page', async () => {
  const program = await open(withHostileData());
  const [markup, dear, shop] = await program.waitFor(() => {
    const cards = program.findAll({ css: '.card' });
    return cards.length === 3 ? cards : null;
  }, 'three cards');
  const text = '<img src=x onerror=alert(1)>{{1+1}}';
  expect(markup?.getAttribute('aria-label')).toBe(`${text}，价格 ¥1.00`);
  expect(markup?.textContent).toContain(text);
  expect(dear?.getAttribute('aria-label')).toBe('商品暂时无法显示，点按重试');
  expect(shop?.getAttribute('aria-label')).toContain(text);
  expect(shop?.getAttribute('aria-label')).not.toMatch(/\u202e|NaN|Infinity|\[object/);
  expect(program.findAll({ css: '.card image, .card img' })).toEqual([]);
  await program.tap(markup!);
  await program.find('pages/product/index?productId=%22%3E%3Cscript%3E');
  expect(program.phone.errors).toEqual([]);
});

/** The example with another page: cards whose loader knows one product, fails at one, and lacks the rest. */
function withLoader(): string {
  const dist = path.join(folder, 'loading');
  cpSync(packed.example, dist, { recursive: true });
  const page = path.join(dist, 'pages', 'index', 'index');
  writeFileSync(
    `${page}.js`,
    `const { load } = require('tongdian-embeds');
    let tries = 0;
    const tea = (productId) => ({ productId, shopId: 's', title: productId, price: 100, thumb: '' });
    load('product', ({ id }) => {
      if (id === 'gone') return null;
      if (id === 'fails' && ++tries === 1) throw new Error('no network');
      return new Promise((tell) => setTimeout(() => tell(tea(id)), 5));
    });
    Page({ data: { id: 'here', retried: 0 }, again() { this.setData({ retried: 1 }); }, other() { this.setData({ id: 'other' }); } });`,
  );
  writeFileSync(
    `${page}.wxml`,
    `<product-card product-id="{{id}}" /><product-card product-id="gone" />
    <product-card product-id="fails" bind:retry="again" /><text>{{retried}} retried</text>
    <button bindtap="other">other</button>`,
  );
  return dist;
}

it('a card that is given an id loads, says what is gone, and tries again when asked', async () => {
  const program = await open(withLoader());
  const labels = () => program.findAll({ css: '.card' }).map((card) => card.getAttribute('aria-label'));
  const show = (...wanted: string[]) =>
    program.waitFor(() => labels().join() === wanted.join(), wanted.join());
  const failed = '商品暂时无法显示，点按重试';
  await show('here，价格 ¥1.00', '已下架', failed);
  await program.tap({ css: '.card', name: failed });
  await show('here，价格 ¥1.00', '已下架', 'fails，价格 ¥1.00');
  await program.find('1 retried');
  await program.tap('other');
  await show('other，价格 ¥1.00', '已下架', 'fails，价格 ¥1.00');
});
