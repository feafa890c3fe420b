import { judgeBuild } from '../../deploy/weapp-build';
import { type DemoCloud, startDemoCloud } from './demo-cloud';
import { buildForEnvironment } from './environment-build';
import { applyWithPictures, complaintPage, lookAtEvidence } from './evidence';
import { launch } from './host/launch';
import { Program } from './host/program';
import { Street } from './street';

const envId = 'tongdian-test-1a2b3c';

describe('a build for an environment', () => {
  let dist: string;
  let cloud: DemoCloud;

  beforeAll(async () => {
    dist = buildForEnvironment(envId);
    cloud = await startDemoCloud();
  }, 240_000);
  afterAll(() => cloud?.stop());

  it('holds no trace of the loopback carrier', () => {
    const program = new Program(dist);
    const texts = program
      .files()
      .filter((file) => !file.endsWith('.txt'))
      .map((file) => program.text(file))
      .join('\n');
    for (const trace of ['127.0.0.1', '8720', 'localhost', '/dev/wechat']) {
      expect([trace, texts.includes(trace)]).toEqual([trace, false]);
    }
    expect(texts).toContain(envId);
    expect(program.pages.filter((page) => page.includes('paysheet'))).toEqual([]);
    expect(judgeBuild(dist, envId)).toEqual({ fit: true });
  });

  it('calls its functions through wx.cloud, and pays through WeChat', async () => {
    const street = new Street(cloud.base);
    const as = await street.shopper();
    const orderId = await street.order(as);
    const app = await launch({ dist, base: cloud.base, as, path: `trade/order/index?orderId=${orderId}` });
    try {
      await app.tap('去付款');
      await app.waitFor(() => app.phone.shown.some(({ kind }) => kind === 'payment'), 'the pay sheet');
      await app.find(/待发货/);
      expect(app.phone.used).not.toContain('request');
      expect(app.since().calls.filter((call) => !call.ok)).toEqual([]);
      expect(app.phone.errors).toEqual([]);
    } finally {
      app.close();
    }
  });

  it('puts pictures up through wx.cloud', async () => {
    const street = new Street(cloud.base);
    const as = await street.shopper();
    const app = await launch({ dist, base: cloud.base, as, path: await complaintPage(street, as) });
    try {
      const afterSaleId = await applyWithPictures(app);
      expect(await lookAtEvidence(street, as, afterSaleId)).toEqual([200, 200]);
      expect(app.phone.used).not.toContain('uploadFile');
      expect(app.phone.errors).toEqual([]);
    } finally {
      app.close();
    }
  });

  it('reads as a visitor without identity from Moments, where nobody is logged in', async () => {
    const street = new Street(cloud.base);
    const { product } = await street.product();
    const path = `pages/product/index?productId=${product.productId}`;
    const app = await launch({ dist, base: cloud.base, as: await street.shopper(), path, scene: 1154 });
    try {
      await app.find(product.title);
      expect(app.since().calls).toMatchObject([{ fn: 'catalog', action: 'get', ok: true }]);
      expect(app.phone.errors).toEqual([]);
    } finally {
      app.close();
    }
  });

  it('shows a shop from Moments with one call, and nothing that would not open there', async () => {
    const { shop } = await new Street(cloud.base).product();
    const path = `pages/shop/index?shopId=${shop.shopId}`;
    const app = await launch({ dist, base: cloud.base, path, scene: 1154 });
    try {
      await app.find(/前往小程序/);
      expect(app.since().calls).toMatchObject([{ fn: 'homepage', action: 'get', ok: true }]);
      for (const away of ['搜本店商品', '领券', '关注公众号', '进直播间看看'])
        expect([away, app.query(away)]).toEqual([away, undefined]);
      // Nobody is logged in, and what is seen is not counted.
      expect(app.phone.used).not.toContain('login');
      expect(app.phone.errors).toEqual([]);
    } finally {
      app.close();
    }
  });

  it('leads nobody away who came from a live room', async () => {
    const street = new Street(cloud.base);
    const as = await street.shopper();
    const { shop } = await street.product();
    const path = `pages/shop/index?shopId=${shop.shopId}`;
    const app = await launch({ dist, base: cloud.base, as, path, scene: 1177 });
    try {
      await app.find('搜本店商品');
      for (const away of ['关注公众号', '视频', '文章'])
        expect([away, app.query(away)]).toEqual([away, undefined]);
      expect(app.phone.errors).toEqual([]);
    } finally {
      app.close();
    }
  });
});
