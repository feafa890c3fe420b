import type { NoticeKind } from '../../domain/notice';
import { localTemplates } from '../../local/wechat/subscriptions';
import {
  agent,
  applied,
  type FreshStreet,
  openFreshStreet,
  paid,
  ship,
  shipped,
  shopId,
} from '../aftersales/street';
import { green, placed } from '../orders/basket';
import { requestId } from '../orders/cloud';

const minute = 60_000;
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

/** As a buyer's phone does it: WeChat's own question, and then our count of it. */
async function agree(kinds: NoticeKind[], more: { orderId?: string; times?: number } = {}) {
  for (let i = 0; i < (more.times ?? 1); i++) {
    for (const kind of kinds) street.cloud.subscriptions.agreed('buyer', localTemplates[kind]!.id);
    const input = { kinds, ...(more.orderId ? { orderId: more.orderId } : {}) };
    await street.done('notices', 'agree', input);
  }
}
interface Message {
  touser: string;
  template_id: string;
  page: string;
  data: Record<string, { value: string }>;
}
const sent = (): Message[] =>
  street.cloud.outbox
    .list(100)
    .filter(
      ({ api, answer }) => api === 'subscribeMessage.send' && (answer as { errcode: number }).errcode === 0,
    )
    .map(({ data }) => data as Message);
const entries = async () => (await street.all('outbox')).filter(({ kind }) => kind === 'notice');
const left = async () => (await street.all('notice_consents'))[0]?.left;

it('one consent is one message, and without one nothing is even queued', async () => {
  await agree(['shipped']);
  expect(await left()).toEqual({ shipped: 1 });
  const [first, second] = [await paid(street, 1), await paid(street, 1)];
  await ship(street, first, undefined, '1');
  await street.tick();
  expect(sent()).toMatchObject([
    {
      touser: 'buyer',
      template_id: 'local-shipped',
      page: `trade/order/index?orderId=${first}`,
      data: { thing2: { value: '申通快递' }, character_string3: { value: 'STO0000001' } },
    },
  ]);
  expect(await left()).toEqual({ shipped: 0 });
  await ship(street, second, undefined, '2');
  await street.tick();
  expect(sent()).toHaveLength(1);
  expect(await entries()).toHaveLength(1);
});

it('a request that is repeated counts once, another one more', async () => {
  const again = { requestId: requestId() };
  await street.done('notices', 'agree', { kinds: ['shipped', 'refunded', 'shipped'] }, again);
  await street.done('notices', 'agree', { kinds: ['shipped', 'refunded'] }, again);
  expect((await street.done('notices', 'agree', { kinds: ['shipped'] })).left).toEqual({
    shipped: 2,
    refunded: 1,
  });
  await Promise.all(
    Array.from({ length: 10 }, () => street.done('notices', 'agree', { kinds: ['payClosing'] })),
  );
  expect(await left()).toMatchObject({ payClosing: 10 });
});

it('an after-sale’s answer and its refund are told, each once', async () => {
  await agree(['afterSaleAnswered', 'refunded'], { times: 3 });
  const afterSaleId = await applied(street, await shipped(street));
  await street.done('aftersales', 'accept', { shopId, afterSaleId }, agent);
  await street.calledBack();
  for (let i = 0; i < 3; i++) await street.tick();
  const byTemplate = sent().map(({ template_id, page, data }) => [
    template_id,
    page,
    Object.values(data)[1]?.value,
  ]);
  const page = `trade/aftersale/follow/index?afterSaleId=${afterSaleId}`;
  expect(byTemplate.sort()).toEqual([
    ['local-after-sale', page, '商家已同意退款'],
    ['local-refunded', page, '¥45.00'],
  ]);
});

it('a lower price is told once, also when the shop’s answer was lost', async () => {
  await agree(['priceChanged'], { times: 2 });
  const [orderId = ''] = await placed(street, [green(2)]);
  const lower = { shopId, orderId, downFen: 500 };
  await street.orders('changePrice', lower, { openid: 'owner-tea' });
  await street.orders('changePrice', lower, { openid: 'owner-tea' });
  await street.tick();
  expect(sent()).toHaveLength(1);
});

describe('an order that is about to close', () => {
  it('is told of ten minutes before, to who asked for it', async () => {
    const [orderId = ''] = await placed(street, [green()]);
    await agree(['payClosing'], { orderId });
    street.cloud.clock.advance(19 * minute);
    await street.tick();
    expect(sent()).toEqual([]);
    street.cloud.clock.advance(2 * minute);
    await street.tick();
    expect(sent()).toMatchObject([{ template_id: 'local-closing', data: { amount2: { value: '¥53.00' } } }]);
  });

  it('is not told of once it is paid', async () => {
    const [orderId = ''] = await placed(street, [green()]);
    await agree(['payClosing'], { orderId });
    const { payment } = await street.orders('pay', { orderIds: [orderId] });
    await street.cloud.pay.settle(payment!.outTradeNo, 'SUCCESS');
    street.cloud.clock.advance(21 * minute);
    await street.tick();
    expect(sent()).toEqual([]);
    expect(await entries()).toMatchObject([{ state: 'dropped' }]);
    expect(await left()).toEqual({ payClosing: 1 });
  });

  it('of somebody else is not', async () => {
    const [orderId = ''] = await placed(street, [green()], 'somebody');
    await agree(['payClosing'], { orderId });
    expect(await entries()).toEqual([]);
  });
});

describe('what WeChat says', () => {
  const queued = async () => {
    await street.done('notices', 'agree', { kinds: ['shipped'] });
    await street.done('notices', 'agree', { kinds: ['shipped'] });
    await ship(street, await paid(street, 1));
  };

  it('43101: it was not agreed to after all, so no more is tried, and no person is asked', async () => {
    await queued();
    for (let i = 0; i < 3; i++) {
      await street.tick();
      street.cloud.clock.advance(10 * minute);
    }
    expect(await entries()).toMatchObject([
      { state: 'dropped', tries: 1, lastError: expect.stringMatching(/^43101/) },
    ]);
    expect(await left()).toEqual({ shipped: 0 });
    expect(await street.all('desk_items')).toEqual([]);
  });

  it('nothing: whether it went nobody knows, and it does not go again', async () => {
    street.cloud.subscriptions.agreed('buyer', 'local-shipped');
    street.cloud.subscriptions.agreed('buyer', 'local-shipped');
    await queued();
    const take = street.cloud.subscriptions.take;
    let asked = 0;
    street.cloud.subscriptions.take = (message) => {
      asked += 1;
      take(message);
      throw new Error('line cut');
    };
    for (let i = 0; i < 4; i++) {
      await street.tick();
      street.cloud.clock.advance(10 * minute);
    }
    street.cloud.subscriptions.take = take;
    expect(await entries()).toMatchObject([{ state: 'dropped', tries: 1 }]);
    expect(await left()).toEqual({ shipped: 1 });
    expect(asked).toBe(1);
  });
});

it('the stand-in refuses an unknown template and values that do not fit, as WeChat does', () => {
  const take = (more: object) =>
    street.cloud.subscriptions.take({ touser: 'buyer', template_id: 'local-shipped', data: {}, ...more })
      .errcode;
  street.cloud.subscriptions.agreed('buyer', 'local-shipped');
  expect(take({ template_id: 'none' })).toBe(40037);
  expect(take({ data: { thing1: { value: '茶'.repeat(21) } } })).toBe(47003);
  expect(take({ data: { thing1: { value: '' } } })).toBe(47003);
  expect(take({ data: { thing1: { value: '茶' } } })).toBe(0);
  expect(take({ data: { thing1: { value: '茶' } } })).toBe(43101);
});
