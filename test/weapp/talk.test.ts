import { picture } from '../pictures/street';
import { type DemoCloud, startDemoCloud } from './demo-cloud';
import { dist } from './dist';
import { launch, type MiniProgram } from './host/launch';
import { Street } from './street';

const kB = 1000;
const shopId = 'laochen';
const agent = 'yaya';

/** A shopper and a shop talk on our own page: each step goes on where the one before ended. */
describe('the conversation page on a phone', () => {
  let cloud: DemoCloud;
  let street: Street;
  let app: MiniProgram;
  let as: string;
  let talkId: string;

  beforeAll(async () => {
    cloud = await startDemoCloud();
    street = new Street(cloud.base);
    await street.opensAllDay(shopId);
    as = await street.shopper();
    app = await launch({ dist, base: cloud.base, as, path: `service/talk/index?shopId=${shopId}` });
    await app.settle();
  }, 180_000);
  afterAll(async () => {
    app?.close();
    await cloud?.stop();
  });

  const actions = (mark?: ReturnType<MiniProgram['mark']>) =>
    app.since(mark).calls.map(({ action }) => action);
  const write = async (text: string) => {
    await app.input({ css: '.composer-field' }, text);
    await app.tap('发送');
  };

  it('opens with one call, and marks what was unread', async () => {
    await app.find({ css: '.talk-head-name' });
    await app.find('好呀，擀面皮保质期几天？');
    expect(actions().filter((action) => action !== 'read')).toEqual(['open']);
    expect(app.since().calls[0]?.bytes).toBeLessThanOrEqual(30 * kB);
  });

  it('sends words, for one call and less than 2 kB', async () => {
    const mark = app.mark();
    await write('今天能发货吗');
    await app.waitFor(() => actions(mark).includes('send') && !app.query('发送中'), 'the answer');
    await app.settle();
    await app.find('今天能发货吗');
    expect(app.findAll('今天能发货吗')).toHaveLength(1);
    expect(actions(mark).filter((action) => action === 'send')).toHaveLength(1);
    expect(app.since(mark).setData.bytes).toBeLessThanOrEqual(2 * kB);
    await app.find('未读');
    const { talks } = await street.call('service', 'inbox', { shopId, box: 'all' }, agent);
    talkId = talks.find(({ lastText }) => lastText === '今天能发货吗')?.talkId ?? '';
    expect(talkId).not.toBe('');
  });

  it('receives an answer within six seconds, for less than 2 kB, and tells that it was read', async () => {
    const mark = app.mark();
    const said = Date.now();
    await street.call(
      'service',
      'answer',
      { shopId, talkId, says: { kind: 'text', text: '能的，四点前都能发' } },
      agent,
    );
    await app.find('能的，四点前都能发', 8000);
    expect(Date.now() - said).toBeLessThanOrEqual(6000);
    expect(app.since(mark).setData.bytes).toBeLessThanOrEqual(2 * kB);
    await app.waitFor(() => actions(mark).includes('read'), 'the mark');
    expect(app.query('未读')).toBeUndefined();
  }, 20_000);

  it('keeps what is written without a network, and sends each once when it is back', async () => {
    app.phone.line.offline = true;
    await write('没网也能写');
    await write('写两条');
    await app.find('网络断开，恢复后自动发送');
    expect(app.phone.storage.get('tongdian.talk.outbox')).toContain('没网也能写');
    const mark = app.mark();
    app.network(true);
    await app.waitFor(() => actions(mark).filter((action) => action === 'send').length === 2, 'both');
    await app.settle();
    expect(app.phone.storage.get('tongdian.talk.outbox') ?? '').not.toContain('没网也能写');
    const { messages } = await street.call('service', 'talk', { shopId, talkId }, agent);
    const texts = messages.map(({ text }) => text);
    expect(texts.slice(-2)).toEqual(['没网也能写', '写两条']);
    expect(app.findAll('没网也能写')).toHaveLength(1);
  }, 20_000);

  it('sends a picture from the album and a card from the shelf', async () => {
    app.answers.album.set('wxfile://tmp_noodles.jpg', await picture('pass', 'jpeg'));
    await app.tap('更多');
    await app.tap('图片');
    await app.waitFor(
      () => app.since().calls.some(({ action, ok }) => action === 'take' && ok),
      'the picture',
    );
    await app.tap('更多');
    await app.tap('商品');
    await app.tap({ css: '.sheet .talk-card' });
    await app.settle();
    const { messages } = await street.call('service', 'talk', { shopId, talkId }, agent);
    expect(messages.slice(-2).map(({ kind }) => kind)).toEqual(['image', 'product']);
  }, 20_000);

  it('warns of paying elsewhere, to both', async () => {
    await write('加我微信转账便宜点');
    await app.find('疑似平台外交易，请谨慎');
    await app.find(/私下转账、扫码付款/);
    const { messages } = await street.call('service', 'talk', { shopId, talkId }, agent);
    expect(messages.map(({ warning }) => warning)).toContain('offPlatform');
  });

  it('went wrong nowhere', () => {
    expect(app.phone.errors).toEqual([]);
  });
});

/** WeChat's own conversation: the button names what it is about, so that the push can tell. */
describe('the service button', () => {
  let cloud: DemoCloud;
  beforeAll(async () => {
    cloud = await startDemoCloud();
  }, 180_000);
  afterAll(() => cloud.stop());

  it('opens WeChat’s conversation about this product, and beside it our own page about the shop', async () => {
    const street = new Street(cloud.base);
    const { product, shop } = await street.product();
    const app = await launch({
      dist,
      base: cloud.base,
      as: await street.shopper(),
      path: `pages/product/index?productId=${product.productId}`,
    });
    try {
      const button = await app.find({ css: 'button[open-type="contact"]' });
      expect(button.getAttribute('session-from')).toBe(`shop=${shop.shopId}&product=${product.productId}`);
      expect(button.getAttribute('send-message-title')).toBe(product.title);
      app.go('navigateTo', `/pages/shop/index?shopId=${shop.shopId}`);
      await app.tap('在小程序里和客服聊');
      await app.waitFor(() => app.page().route === 'service/talk/index', 'our page');
    } finally {
      app.close();
    }
  });
});
