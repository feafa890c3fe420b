/** Walks the one table of who may call what: every action, by everyone, for the own and for another shop. */
import * as v from 'valibot';
import { contracts } from '../../cloudfunctions/contracts';
import type { Action, Contract, Who } from '../../cloudfunctions/platform/contract';
import { roles } from '../../domain/roles';
import { openTestCloud, requestId, type TestCloud } from '../orders/cloud';
import { member } from '../orders/goods';

interface Caller {
  name: string;
  source: string;
  openid?: string;
}

const shopId = 'tea';
const staff = roles.map((role) => ({ role, openid: `${role}-of-tea` }));
const clients: Caller[] = [
  { name: 'visitor', source: 'wx_client' },
  { name: 'shopper', source: 'wx_client', openid: 'somebody' },
  { name: 'owner of another shop', source: 'wx_client', openid: 'owner-cup' },
  ...staff.map(({ role, openid }) => ({ name: role, source: 'wx_client', openid })),
];
const others: Caller[] = [
  { name: 'pay', source: 'wx_paycallback' },
  { name: 'timer', source: 'wx_trigger' },
  { name: 'a client behind a function', source: 'wx_client,scf', openid: 'owner-of-tea' },
  { name: 'a pay call-back behind a function', source: 'wx_paycallback,scf' },
  { name: 'a stranger', source: '', openid: 'owner-of-tea' },
];

/** Said apart from the door's own code: who may pass for each kind of `who`. */
function mayPass(who: Who, caller: Caller): boolean {
  if (who === 'wechat:pay') return caller.name === 'pay';
  if (who === 'timer') return caller.name === 'timer';
  if (others.includes(caller)) return false;
  if (who === 'public') return true;
  if (who === 'shopper') return caller.openid !== undefined;
  if (who.startsWith('merchant:')) {
    return caller.name === 'owner' || who.slice('merchant:'.length).split('|').includes(caller.name);
  }
  return false;
}

/** An input that parses, naming the shop where the action asks for one. */
const inputs: Record<string, object> = {
  'shops.discover': {},
  'shops.find': { text: '茶' },
  'shops.mine': {},
  'shops.overview': { shopId },
  'homepage.get': { shopId },
  'catalog.get': { productId: 'green' },
  'catalog.list': { shopId },
  'catalog.reviews': { productId: 'green' },
  'orders.quote': { lines: [{ productId: 'nothing', skuId: 'nothing', n: 1 }] },
  'orders.place': {
    lines: [{ productId: 'nothing', skuId: 'nothing', n: 1 }],
    address: {
      userName: '林',
      telNumber: '13800000000',
      provinceName: '广东省',
      cityName: '广州市',
      countyName: '天河区',
      detailInfo: '1 号',
    },
    launch: { scene: 1001, path: 'pages/shop/index', query: {} },
  },
  'orders.pay': { orderIds: ['nothing'] },
  'orders.list': {},
  'orders.get': { orderId: 'nothing' },
  'orders.cancel': { orderId: 'nothing' },
  'orders.confirm': { orderId: 'nothing' },
  'orders.board': { shopId },
  'orders.shopOrder': { shopId, orderId: 'nothing' },
  'orders.ship': { shopId, orderId: 'nothing', deliveryId: 'SF', waybillId: 'SF1234567890' },
  'payments.callback': { outTradeNo: 'nothing' },
  'clock.tick': {},
};

const actions = Object.entries(contracts).flatMap(([fn, contract]) =>
  Object.entries(contract as Contract).map(([name, action]) => ({ fn, name, action, key: `${fn}.${name}` })),
);

let street: TestCloud;
beforeAll(async () => {
  street = await openTestCloud();
  await street.store.insert(
    'members',
    staff.map(({ openid, role }) => ({ ...member(shopId, openid, role) })),
  );
});
afterAll(() => street.close());

const isRaw = (action: Action) => action.who === 'wechat:pay' || action.who === 'timer';

test.each(actions)('$key: an input of the walk parses, so that only `who` decides', ({ key, action }) => {
  expect(inputs).toHaveProperty([key]);
  expect(v.safeParse(action.input, inputs[key]).success).toBe(true);
});

test.each(actions)(
  '$key answers those whom the table names and nobody else',
  async ({ fn, name, action, key }) => {
    for (const caller of [...clients, ...others]) {
      const before = await street.everything();
      const body =
        isRaw(action) && others.includes(caller)
          ? inputs[key]
          : { action: name, input: inputs[key], requestId: requestId() };
      const { envelope } = await street.send(fn, body, { source: caller.source, openid: caller.openid });
      const answer = envelope as { ok?: boolean; error?: { code: string }; errcode?: number };
      const code = answer.error?.code ?? '';
      const barred = ['FORBIDDEN', 'NOT_LOGGED_IN', 'UNKNOWN_ACTION'].includes(code);
      expect({ key, caller: caller.name, passed: !barred }).toEqual({
        key,
        caller: caller.name,
        passed: mayPass(action.who, caller),
      });
      expect(code).not.toBe('INTERNAL');
      if (barred) expect(await street.everything()).toBe(before);
    }
  },
);

test('a member of one shop reads nothing of another by naming it', async () => {
  for (const { openid } of staff) {
    const { envelope } = await street.send(
      'orders',
      { action: 'board', input: { shopId: 'cup' } },
      { openid },
    );
    expect(envelope).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  }
});
