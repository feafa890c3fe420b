import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeProgram } from './fixture';
import { launch, type MiniProgram } from './launch';

let dist: string;
let server: Server;
let base: string;
let app: MiniProgram;

beforeAll(async () => {
  dist = mkdtempSync(path.join(tmpdir(), 'weapp-host-'));
  writeProgram(dist);
  cpSync('packages/embeds/components', path.join(dist, 'cards'), { recursive: true });
  server = createServer((request, response) => {
    request.resume().on('end', () => response.end('{"ok":true,"data":{"greeting":"你好"}}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => app.close());
afterAll(() => {
  server.close();
  rmSync(dist, { recursive: true, force: true });
});

const open = async (path?: string, scene?: number) => {
  app = await launch({ dist, base, path, scene });
  return app;
};

describe('the bench for compiled mini programs', () => {
  it('tells App and Page how they were opened, and runs their life cycles in order', async () => {
    await open('pages/home/index?from=%E7%BE%A4', 1008);
    await app.find('1008 pages/home/index %E7%BE%A4');
    await app.waitFor(() => app.page().instance.trail === 'onLoad onShow onReady', 'the life cycles');
  });

  it('counts each setData with its bytes as JSON', async () => {
    await open();
    const mark = app.mark();
    await app.tap('加一');
    await app.find('数：1');
    expect(app.since(mark).setData).toEqual({
      count: 1,
      bytes: '{"count":1}'.length,
      records: [{ page: 'pages/home/index', keys: ['count'], bytes: 11 }],
    });
  });

  it('gives handlers a plain event', async () => {
    await open();
    await app.tap('加一');
    expect(app.page().instance.lastEvent).toMatchObject({
      type: 'tap',
      currentTarget: { dataset: { by: 1 } },
    });
  });

  it('counts calls of functions over real HTTP', async () => {
    await open();
    await app.tap('问好');
    await app.find('你好');
    expect(app.since().calls).toMatchObject([{ fn: 'hello', action: 'greet', ok: true }]);
  });

  it('answers wx.cloud with the same functions', async () => {
    await open();
    await app.tap('云端问好');
    await app.find('你好');
    expect(app.since().calls).toMatchObject([{ fn: 'hello', action: 'greet' }]);
  });

  it('keeps WeChat rules of navigation', async () => {
    await open();
    app.go('navigateTo', '/extra/deep/index?id=7');
    expect(app.routes()).toEqual(['pages/home/index', 'extra/deep/index']);
    expect(app.page().query).toEqual({ id: '7' });
    app.go('navigateBack', '');
    expect(app.routes()).toEqual(['pages/home/index']);
    expect(() => app.go('navigateTo', '/pages/mine/index')).toThrow(/tabbar/);
    expect(() => app.go('navigateTo', '/pages/none/index')).toThrow(/not found/);
    app.go('switchTab', '/pages/mine/index');
    app.go('switchTab', '/pages/home/index');
    expect(app.page().instance.trail).toContain('onHide onShow');
  });

  it('has nothing a phone lacks', async () => {
    await open();
    const absent = app.page().instance.absent as string[];
    expect(absent).toEqual([
      'window',
      'document',
      'URL',
      'fetch',
      'TextEncoder',
      'AbortController',
      'crypto',
    ]);
  });

  it('refuses what crosses subpackages', async () => {
    await open();
    expect(() => app.go('navigateTo', '/other/thief/index')).toThrow(/another subpackage/);
  });

  it('renders a native component with names for screen readers, and hears it', async () => {
    await open('extra/deep/index');
    const card = await app.find({ css: '.card' });
    expect(card.getAttribute('aria-role')).toBe('button');
    expect(card.getAttribute('aria-label')).toBe('明前龙井，价格 ¥198.00');
    await app.tap({ css: '.card' });
    await app.find('去 p-1');
    await app.settle();
    await app.see({ css: '.card' });
    await app.find('见 p-1');
    expect(app.phone.errors).toEqual([]);
  });

  it('tells a program nothing more once it is closed', async () => {
    const later = () => new Promise((resolve) => setTimeout(resolve, 20));
    await open();
    await app.tap('改名');
    await app.waitFor(() => app.page().instance.heard === 'setNavigationBarTitle:ok', 'the answer');
    const { instance } = app.page();
    instance.heard = 'nothing';
    await app.tap('改名');
    app.close();
    // As what follows on an answer that came too late.
    (instance.later as () => void)();
    await later();
    expect(instance.heard).toBe('nothing');
  });

  it('reports what goes wrong in a handler', async () => {
    await open();
    await app.tap('坏');
    expect(app.phone.errors.join()).toContain('broken on purpose');
  });
});
