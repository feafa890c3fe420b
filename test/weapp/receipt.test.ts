import { type DemoCloud, startDemoCloud } from './demo-cloud';
import { dist } from './dist';
import { launch, type MiniProgram } from './host/launch';
import { Street } from './street';

/** The buyer confirms in WeChat's own view where there is one, and on our page where there is none. */
describe('confirming a receipt', () => {
  let cloud: DemoCloud;
  let street: Street;
  let as: string;
  let waiting: string[];

  beforeAll(async () => {
    cloud = await startDemoCloud();
    street = new Street(cloud.base);
    as = await street.shopper();
    const { orders } = await street.call('orders', 'list', { tab: 'shipped', limit: 10 }, as);
    waiting = orders.map(({ orderId }) => orderId);
  }, 180_000);
  afterAll(() => cloud.stop());

  async function onOrder(
    receipt: MiniProgram['answers']['receipt'],
    work: (app: MiniProgram, orderId: string) => Promise<void>,
  ): Promise<void> {
    const [orderId = ''] = waiting;
    const app = await launch({ dist, base: cloud.base, as, path: `trade/order/index?orderId=${orderId}` });
    try {
      app.answers.receipt = receipt;
      await app.find('确认收货');
      await app.tap('确认收货');
      await work(app, orderId);
      expect(app.phone.errors).toEqual([]);
    } finally {
      app.close();
    }
  }
  const statusOf = async (orderId: string) => (await street.call('orders', 'get', { orderId }, as)).status;
  const viewOpened = (app: MiniProgram) => app.phone.shown.find(({ kind }) => kind === 'weappOrderConfirm');

  it('done in WeChat’s view, which got the payment’s number, it is confirmed here without another question', async () => {
    await onOrder('success', async (app, orderId) => {
      await app.find('已完成');
      const { transactionId } = await street.call('orders', 'get', { orderId }, as);
      expect(viewOpened(app)?.text).toBe(JSON.stringify({ transaction_id: transactionId }));
      expect(app.phone.shown.filter(({ kind }) => kind === 'modal')).toEqual([]);
      expect(await statusOf(orderId)).toBe(100);
    });
    waiting.shift();
  });

  it.each(['cancel', 'closed'] as const)('left by %s, nothing is confirmed', async (how) => {
    await onOrder(how, async (app, orderId) => {
      await app.waitFor(() => viewOpened(app), 'WeChat’s view');
      await app.waitFor(() => app.phone.shownAgain.size === 0, 'the way back');
      await app.settle();
      expect(app.since().calls.map(({ action }) => action)).not.toContain('confirm');
      expect(await statusOf(orderId)).toBe(30);
    });
  });

  it('where the view fails, the page asks by itself', async () => {
    await onOrder('broken', async (app, orderId) => {
      await app.find('已完成');
      expect(app.phone.shown.some(({ kind }) => kind === 'modal')).toBe(true);
      expect(await statusOf(orderId)).toBe(100);
    });
  });
});
