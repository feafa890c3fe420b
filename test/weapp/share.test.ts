import { type DemoCloud, startDemoCloud } from './demo-cloud';
import { dist } from './dist';
import { type LaunchSettings, launch, type MiniProgram } from './host/launch';
import { type Found, Street } from './street';

/** Pages passed on and come back by: codes, posters, shares of 视频号, and goods of a real 微信小店. */
describe('passing on', () => {
  let cloud: DemoCloud;
  let street: Street;
  let found: Found;
  let as: string;
  let friend: string;
  let app: MiniProgram;

  beforeAll(async () => {
    cloud = await startDemoCloud();
    street = new Street(cloud.base);
    found = await street.product();
    as = await street.shopper();
    friend = await street.shipper(found.shop.shopId);
  }, 180_000);
  afterEach(() => app.close());
  afterAll(() => cloud.stop());

  const open = async (path: string, more: Partial<LaunchSettings> = {}) => {
    app = await launch({ dist, base: cloud.base, as, path, ...more });
    return app;
  };
  const told = () => app.since().calls.map(({ input }) => input)[0];
  const errors = () => app.phone.errors;

  it('opens the product of a code with one call, which tells the code', async () => {
    const { shopId, productId, title } = found.product;
    const { code } = await street.call('shares', 'poster', { shopId, productId }, friend);
    await open(`pages/product/index?scene=${code.key}`, { scene: 1047 });
    await app.find(title);
    await app.settle();
    expect(app.since().calls.map(({ action }) => action)).toEqual(['get']);
    expect(told()).toMatchObject({ code: code.key, launch: { scene: 1047, query: { k: code.key } } });
    const card = app.callPage('onShareAppMessage', { from: 'menu' }) as { path: string };
    expect(card.path).toContain(`productId=${productId}&s=`);
    expect(errors()).toEqual([]);
  });

  it.each(['pages/product/index', 'pages/shop/index'])(
    'says plainly on %s that a code is none',
    async (page) => {
      await open(`${page}?scene=${encodeURIComponent('s=<b>../1')}`, { scene: 1047 });
      await app.find(/这个码无法识别/);
      expect(errors()).toEqual([]);
    },
  );

  it('draws a poster, asks for the album, and leads on where it is closed', async () => {
    const { productId, title } = found.product;
    await open(`pages/product/index?productId=${productId}`, { make: { canvas: true } });
    await app.tap('分享');
    await app.find('发给朋友或群聊');
    await app.tap(/生成海报/);
    await app.waitFor(() => app.page().route === 'trade/poster/index', 'the poster');
    await app.find({ css: 'image.poster-sheet' });
    const poster = app.phone.drawn.find(({ texts }) => texts.includes('长按识别小程序码'));
    expect(poster?.texts.join('')).toContain([...title].slice(0, 6).join(''));
    expect(poster?.texts.join('')).toContain(found.shop.name);
    expect(poster?.pictures.some((src) => src.includes('/public/codes/'))).toBe(true);
    app.answers.savesPictures = 'refused';
    await app.tap('保存到相册');
    await app.tap('去设置');
    await app.waitFor(() => app.phone.shown.some(({ kind }) => kind === 'settings'), 'the settings');
    app.answers.savesPictures = 'allowed';
    await app.tap('保存到相册');
    await app.waitFor(() => app.phone.shown.some(({ kind }) => kind === 'album'), 'the album');
    expect(errors()).toEqual([]);
  });

  it('shows the code alone where nothing can be drawn', async () => {
    await open(`trade/poster/index?shopId=${found.shop.shopId}`);
    await app.find(/画不了海报/);
    await app.tap('看大图');
    await app.waitFor(() => app.phone.shown.some(({ text }) => text.includes('/public/codes/')), 'the code');
  });

  it('draws the square card of Moments when the ways to share open', async () => {
    await open(`pages/product/index?productId=${found.product.productId}`, { make: { canvas: true } });
    await app.tap('分享');
    const picture = () => (app.callPage('onShareTimeline') as { imageUrl?: string }).imageUrl;
    await app.waitFor(() => picture()?.startsWith('wxfile://'), 'the card');
  });

  it('tells with the first page what 视频号 says, in its scenes alone', async () => {
    const channelsShare = { sharerOpenId: 'o-friend', promoter: { promoterId: 'p7' } };
    const path = `pages/product/index?productId=${found.product.productId}`;
    await open(path, { scene: 1195, channelsShare });
    await app.find(found.product.title);
    expect(told()).toMatchObject({ launch: { channels: { sharer: 'o-friend', promoter: 'p7' } } });
    app.close();
    await open(path, { scene: 1008, channelsShare });
    await app.find(found.product.title);
    expect(told()).not.toHaveProperty('launch.channels');
  });

  describe('of a product that is bought in a real 微信小店', () => {
    /** One of the street's goods is. */
    const productId = 'zhishang-letter';
    const path = `pages/product/index?productId=${productId}`;

    it('shows WeChat’s own card on a phone, and ours once it cannot be opened', async () => {
      await open(path, { make: { platform: 'ios', library: '3.7.1' } });
      const embed = await app.find({ css: 'store-product' });
      const { product } = await street.call('catalog', 'get', { productId }, as);
      expect([embed.getAttribute('appid'), embed.getAttribute('product-id')]).toEqual([
        product.soldIn?.appid,
        product.soldIn?.productId,
      ]);
      await app.tap('去微信小店购买');
      expect(app.query('立即购买')).toBeUndefined();
      await app.send({ css: 'store-product' }, 'entererror', { code: 20001, message: 'taken down' });
      await app.find(/已下架，暂时不能购买/);
      expect(app.query({ css: 'store-product' })).toBeUndefined();
      expect(errors()).toEqual([]);
    });

    it.each([
      ['the developer tools', { platform: 'devtools' }],
      ['a desktop', { platform: 'windows' }],
      ['an old base library', { platform: 'android', library: '3.6.6' }],
    ] as const)('shows our card on %s', async (_, make) => {
      await open(path, { make });
      await app.find(/请用手机微信/);
      expect(app.query({ css: 'store-product' })).toBeUndefined();
    });

    it('shows its shop’s and coupon’s cards of WeChat, each of ours in its place once one cannot be opened', async () => {
      const { store } = (await street.call('homepage', 'get', { shopId: 'zhishang' }, as)).shop;
      await open('pages/shop/index?shopId=zhishang', { make: { platform: 'ios', library: '3.8.3' } });
      const [home, coupon] = [await app.find({ css: 'store-home' }), await app.find({ css: 'store-coupon' })];
      expect(home.getAttribute('appid')).toBe(store?.appid);
      expect([coupon.getAttribute('appid'), coupon.getAttribute('coupon-id')]).toEqual([
        store?.appid,
        store?.couponId,
      ]);
      await app.send({ css: 'store-home' }, 'entererror', { code: 10001, message: 'no such shop' });
      await app.find(/微信小店里的这家店 · /);
      expect(app.query({ css: 'store-home' })).toBeUndefined();
      expect(app.query({ css: 'store-coupon' })).toBeDefined();
      await app.send({ css: 'store-coupon' }, 'entererror', { code: -1, message: '' });
      await app.find(/微信小店优惠券 · /);
      expect(app.query({ css: 'store-coupon' })).toBeUndefined();
      expect(app.findAll(/微信小店暂时打不开/)).toHaveLength(2);
      expect(errors()).toEqual([]);
    });

    it.each([
      ['neither in the developer tools', { platform: 'devtools' }, [false, false]],
      ['neither on an old base library', { platform: 'android', library: '3.5.4' }, [false, false]],
      ['no coupon before its base library', { platform: 'android', library: '3.8.2' }, [true, false]],
    ] as const)('shows of its shop %s', async (_, make, shown) => {
      await open('pages/shop/index?shopId=zhishang', { make });
      await app.find(/可以领微信小店的优惠券/);
      const tags = ['store-home', 'store-coupon'];
      expect(tags.map((css) => app.query({ css }) !== undefined)).toEqual(shown);
    });

    it('is not ordered here', async () => {
      const { product } = await street.call('catalog', 'get', { productId }, as);
      const lines = [{ productId, skuId: product.skus[0]?.skuId ?? '', n: 1 }];
      const quote = await street.call('orders', 'quote', { lines }, as);
      expect(quote.shops[0]?.lines[0]?.problem).toBe('SOLD_ELSEWHERE');
    });
  });
});
