import { contracts } from '../../cloudfunctions/contracts';
import type { Contract, Who } from '../../cloudfunctions/platform/contract';
import { emptyHomepage } from '../../domain/homepage/content';
import { productContent } from '../catalogue/content';
import { planForm } from '../league/street';
import { basket, couponOffer, green } from '../orders/basket';
import { openTestCloud, requestId, type TestCloud } from '../orders/cloud';
import { member } from '../orders/goods';
import { serviceSettings } from '../service/settings';
import { type Caller, callers, mayCall } from './who-may';

/** For each action an input that its schema takes, so that what refuses is who asks and nothing else. */
const inputs: Record<string, object> = {
  'shops.discover': {},
  'shops.mine': {},
  'shops.overview': { shopId: 'tea' },
  'shops.nameAdvice': { name: '茶铺' },
  'shops.settings': { shopId: 'tea' },
  'shops.saveProfile': { shopId: 'tea', version: 9, profile: { logo: '', intro: '', city: '广州' } },
  'shops.freight': { shopId: 'tea' },
  'shops.saveFreight': {
    shopId: 'tea',
    version: 9,
    templates: [
      {
        id: 'f1',
        name: '包邮',
        valuationType: 'PIECE',
        shippingMethod: 'FREE',
        first: { amount: 1, price: 0 },
        next: { amount: 1, price: 0 },
        notSendArea: [],
      },
    ],
  },
  'shops.rename': { shopId: 'tea', name: '半坡茶铺' },
  'shops.open': { shopId: 'tea' },
  'shops.close': { shopId: 'tea' },
  'shops.upgrade': { shopId: 'tea' },
  'shops.upgradeService': { shopId: 'tea' },
  'openings.start': {},
  'openings.save': { openingId: 'nothing', version: 1, steps: {} },
  'openings.get': { openingId: 'nothing' },
  'openings.mine': {},
  'openings.submit': { openingId: 'nothing', version: 1 },
  'openings.withdraw': { openingId: 'nothing' },
  'deposits.get': { shopId: 'tea' },
  'deposits.pay': { shopId: 'tea' },
  'deposits.refund': { shopId: 'tea' },
  'deposits.look': { shopId: 'tea' },
  'deposits.deduct': { shopId: 'tea', fen: 1, reason: '违规' },
  'deposits.appeal': { shopId: 'tea', entryId: 'nothing', text: '不是我们' },
  'deposits.giveBack': { shopId: 'tea', entryId: 'nothing', reason: '扣错了' },
  'staff.list': { shopId: 'tea' },
  'staff.invite': { shopId: 'tea', as: 'service' },
  'staff.revoke': { shopId: 'tea', inviteId: 'nothing' },
  'staff.join': { code: 'nothing', name: '小王' },
  'staff.change': { shopId: 'tea', memberId: 'nothing', as: 'service' },
  'staff.remove': { shopId: 'tea', memberId: 'nothing' },
  'homepage.get': { shopId: 'tea' },
  'homepage.draft': { shopId: 'tea' },
  'homepage.previewCode': { shopId: 'tea', version: 0 },
  'homepage.preview': { shopId: 'tea', token: 'k.1.1.x' },
  'homepage.phoneCode': { shopId: 'tea', version: 0 },
  'homepage.phonePreview': { code: 'nothing' },
  'homepage.save': { shopId: 'tea', version: 9, content: emptyHomepage },
  'homepage.submit': { shopId: 'tea', version: 9 },
  'homepage.withdraw': { shopId: 'tea', no: 1 },
  'homepage.versions': { shopId: 'tea' },
  'homepage.compare': { shopId: 'tea', from: 1, to: null },
  'homepage.restore': { shopId: 'tea', version: 9, no: 1 },
  'homepage.seen': { shopId: 'tea', counts: [] },
  'links.list': { shopId: 'tea' },
  'links.invite': { shopId: 'tea', kind: 'wecom', accountId: 'no id', accountName: '企业' },
  'links.cancel': { shopId: 'tea', linkId: 'nothing' },
  'links.dependants': { shopId: 'tea', linkId: 'nothing' },
  'links.unbind': { shopId: 'tea', linkId: 'nothing', seen: '' },
  'links.look': { code: 'nothing' },
  'links.accept': { code: 'nothing' },
  'links.refuse': { code: 'nothing' },
  'catalog.get': { productId: 'green' },
  'catalog.list': { shopId: 'tea' },
  'catalog.reviews': { productId: 'green' },
  'catalog.shelf': { shopId: 'tea', tab: 'listed' },
  'catalog.editing': { shopId: 'tea' },
  'catalog.save': { shopId: 'tea', version: 0, content: productContent() },
  'catalog.discard': { shopId: 'tea', productId: 'green', version: 0 },
  'catalog.publish': { shopId: 'tea', version: 0, content: productContent() },
  'catalog.unlist': { shopId: 'tea', productId: 'nothing' },
  'catalog.batch': { shopId: 'tea', productIds: ['nothing'], change: { kind: 'unlist' } },
  'catalog.undo': { shopId: 'tea', batchId: 'nothing' },
  'catalog.arrangement': { shopId: 'tea' },
  'catalog.arrange': { shopId: 'tea', version: 9, pinned: [], arranged: [] },
  'tables.take': { shopId: 'tea', fileId: 'nothing', name: '商品.csv' },
  'tables.board': { shopId: 'tea' },
  'tables.look': { shopId: 'tea', importId: 'nothing' },
  'tables.lines': { shopId: 'tea', importId: 'nothing' },
  'tables.go': { shopId: 'tea', importId: 'nothing', cursor: 0 },
  'tables.stop': { shopId: 'tea', importId: 'nothing' },
  'tables.write': { shopId: 'tea', kind: 'csv', tab: 'listed' },
  'coupons.list': { shopId: 'tea' },
  'coupons.claim': { couponId: 'nothing' },
  'coupons.mine': {},
  'coupons.board': { shopId: 'tea' },
  'coupons.offer': { shopId: 'tea', couponId: 'nothing' },
  'coupons.make': { shopId: 'tea', offer: couponOffer(Date.now()) },
  'coupons.edit': { shopId: 'tea', couponId: 'nothing', version: 1, offer: couponOffer(Date.now()) },
  'coupons.stop': { shopId: 'tea', couponId: 'nothing' },
  'stock.board': { shopId: 'tea' },
  'stock.ledger': { shopId: 'tea', skuId: 'green-100' },
  'stock.adjust': { shopId: 'tea', skuId: 'green-100', diffType: 1, n: 1, reason: '到货' },
  'orders.quote': { lines: [green()] },
  'orders.place': basket(green()),
  'orders.pay': { orderIds: ['nothing'] },
  'orders.list': {},
  'orders.get': { orderId: 'nothing' },
  'orders.cancel': { orderId: 'nothing' },
  'orders.confirm': { orderId: 'nothing' },
  'orders.track': { orderId: 'nothing' },
  'orders.trackForShop': { shopId: 'tea', orderId: 'nothing' },
  'orders.board': { shopId: 'tea' },
  'orders.shopOrder': { shopId: 'tea', orderId: 'nothing' },
  'orders.changeAddress': { orderId: 'nothing', address: basket(green()).address },
  'orders.changePrice': { shopId: 'tea', orderId: 'nothing', downFen: 1 },
  'orders.ship': { shopId: 'tea', orderId: 'nothing', deliveryId: 'SF', waybillId: 'SF12345678' },
  'search.shops': { text: '茶' },
  'search.products': { text: '茶' },
  'search.suggest': { text: '茶' },
  'search.popular': {},
  'search.led': { text: '茶', productId: 'green' },
  'search.explain': { shopId: 'tea', text: '茶' },
  'search.rebuild': {},
  'reviews.toWrite': {},
  'reviews.mine': {},
  'reviews.write': { orderId: 'nothing', lineNo: 1, productScore: 5, logisticsScore: 5, serviceScore: 5 },
  'reviews.followUp': { reviewId: 'nothing', text: '用了一周，还是好' },
  'reviews.vote': { reviewId: 'nothing', helpful: true },
  'reviews.report': { reviewId: 'nothing', reason: 'ad' },
  'reviews.board': { shopId: 'tea' },
  'reviews.reply': { shopId: 'tea', reviewId: 'nothing', text: '谢谢' },
  'ratings.explain': { shopId: 'tea' },
  'insights.entrances': { shopId: 'tea' },
  'insights.goods': { shopId: 'tea' },
  'touchpoints.get': { shopId: 'tea' },
  'touchpoints.check': { shopId: 'tea' },
  'shares.poster': { shopId: 'tea' },
  'shares.promote': { shopId: 'tea' },
  'shares.codes': { shopId: 'tea' },
  'shares.link': { shopId: 'tea', kind: 'short' },
  'league.plans': { shopId: 'tea' },
  'league.savePlan': { shopId: 'tea', version: 9, planId: null, plan: planForm(Date.now()) },
  'league.dropPlan': { shopId: 'tea', planId: 'nothing' },
  'league.promoters': { shopId: 'tea', tab: 'applied' },
  'league.invite': { shopId: 'tea' },
  'league.revoke': { shopId: 'tea', inviteId: 'nothing' },
  'league.decide': { shopId: 'tea', promoterId: 'nothing', decision: 'accept' },
  'league.bill': { shopId: 'tea', month: '202611' },
  'league.lines': { shopId: 'tea', promoterId: 'nothing', month: '202611' },
  'league.mine': {},
  'league.recruiting': {},
  'league.apply': { shopId: 'tea', name: '小林' },
  'league.join': { code: 'nothing', name: '小林' },
  'league.offers': { shopId: 'tea' },
  'league.earned': { shopId: 'tea' },
  'league.statement': { shopId: 'tea', month: '202611' },
  'aftersales.apply': { orderId: 'nothing', lineNo: 1, n: 1, type: 'REFUND', reason: 'NO_LONGER_WANT' },
  'aftersales.list': {},
  'aftersales.get': { afterSaleId: 'nothing' },
  'aftersales.cancel': { afterSaleId: 'nothing' },
  'aftersales.shipBack': { afterSaleId: 'nothing', deliveryId: 'SF', waybillId: 'SF12345678' },
  'aftersales.confirm': { afterSaleId: 'nothing' },
  'aftersales.escalate': { afterSaleId: 'nothing', text: '商家不讲理' },
  'aftersales.board': { shopId: 'tea' },
  'aftersales.getForShop': { shopId: 'tea', afterSaleId: 'nothing' },
  'aftersales.accept': { shopId: 'tea', afterSaleId: 'nothing' },
  'aftersales.reject': { shopId: 'tea', afterSaleId: 'nothing', text: '不符合' },
  'aftersales.confirmReceipt': { shopId: 'tea', afterSaleId: 'nothing' },
  'desk.queue': {},
  'desk.get': { itemId: 'afterSale~nothing' },
  'desk.decide': { itemId: 'afterSale~nothing', decision: 'refund', reason: '证据充分' },
  'notices.templates': {},
  'notices.agree': { kinds: ['shipped'] },
  'pictures.folder': {},
  'pictures.take': { fileId: 'cloud://e.b/incoming/other/picture1.jpg', use: 'review' },
  'service.open': { shopId: 'tea' },
  'service.history': { shopId: 'tea' },
  'service.send': { shopId: 'tea', says: { kind: 'text', text: '在吗' } },
  'service.read': { shopId: 'tea', seq: 1 },
  'service.typing': { shopId: 'tea' },
  'service.poll': { shopId: 'tea' },
  'service.talks': {},
  'service.inbox': { shopId: 'tea' },
  'service.watch': { shopId: 'tea', talkId: 'nothing', elsewhere: true },
  'service.talk': { shopId: 'tea', talkId: 'nothing' },
  'service.talkHistory': { shopId: 'tea', talkId: 'nothing' },
  'service.take': { shopId: 'tea', talkId: 'nothing' },
  'service.transfer': { shopId: 'tea', talkId: 'nothing' },
  'service.close': { shopId: 'tea', talkId: 'nothing' },
  'service.reopen': { shopId: 'tea', talkId: 'nothing' },
  'service.note': { shopId: 'tea', talkId: 'nothing', text: '老顾客' },
  'service.answer': { shopId: 'tea', talkId: 'nothing', says: { kind: 'text', text: '在的' } },
  'service.decide': { shopId: 'tea', talkId: 'nothing', messageId: 'nothing', decision: 'drop' },
  'service.readTalk': { shopId: 'tea', talkId: 'nothing', seq: 1 },
  'service.typingTalk': { shopId: 'tea', talkId: 'nothing' },
  'service.agents': { shopId: 'tea' },
  'service.numbers': { shopId: 'tea' },
  'service.settings': { shopId: 'tea' },
  'service.saveSettings': { shopId: 'tea', version: 0, settings: serviceSettings() },
  'push.take': {
    FromUserName: 'buyer',
    ToUserName: 'gh_local',
    CreateTime: 1_790_000_000,
    MsgType: 'text',
    Content: '在吗',
    MsgId: '1',
  },
  'payments.callback': { outTradeNo: 'nothing' },
  'clock.tick': {},
};

const actions = Object.entries(contracts).flatMap(([fn, contract]) =>
  Object.entries(contract as Contract).map(([action, { who }]) => ({ fn, action, who })),
);

const openids: Partial<Record<Caller, string>> = {
  shopper: 'buyer',
  owner: 'owner-tea',
  editor: 'edits-tea',
  fulfilment: 'ships-tea',
  service: 'answers-tea',
  'owner of another shop': 'owner-cup',
  operator: 'operator',
  'wechat:push': 'buyer',
};
const sources: Partial<Record<Caller, string>> = {
  'wechat:pay': 'wx_paycallback',
  'wechat:push': 'wx_unknown',
  timer: 'wx_trigger',
};

let street: TestCloud;
beforeAll(async () => {
  street = await openTestCloud();
  await street.store.insert('members', [{ ...member('tea', 'edits-tea', 'editor') }]);
});
afterAll(() => street.close());

/** Comes to a function's own door, past the service's function rule. True if let in. */
async function letIn(fn: string, action: string, caller: Caller, source = sources[caller]): Promise<boolean> {
  const input = inputs[`${fn}.${action}`];
  const event = caller in sources ? { ...input, action, input } : { action, input, requestId: requestId() };
  const { envelope } = await street.send(fn, event, {
    source: source ?? 'wx_client',
    openid: openids[caller],
  });
  const answer = envelope as { ok?: boolean; errmsg?: string; error?: { code: string } };
  const code = answer.error?.code ?? answer.errmsg ?? '';
  expect(code).not.toBe('INTERNAL');
  expect(code).not.toBe('BAD_INPUT');
  return !['FORBIDDEN', 'NOT_LOGGED_IN'].includes(code);
}

it('has an input for every action', () => {
  expect(Object.keys(inputs).sort()).toEqual(actions.map((a) => `${a.fn}.${a.action}`).sort());
});

describe.each(actions)('$fn.$action, for $who', ({ fn, action, who }) => {
  it('lets in whom its contract names, and nobody else', async () => {
    const row: Record<string, boolean> = {};
    for (const caller of callers) row[caller] = await letIn(fn, action, caller);
    expect(row).toEqual(Object.fromEntries(callers.map((caller) => [caller, mayCall(caller, who)])));
  });

  it('takes no chain of sources for the real one', async () => {
    const own = sourceOf(who);
    for (const source of [`${own},scf`, `scf,${own}`, 'wx_unknown', ''].filter((one) => one !== own)) {
      const caller: Caller = /^(wechat:|timer)/.test(who) ? (who as Caller) : 'owner';
      expect({ source, in: await letIn(fn, action, caller, source) }).toEqual({ source, in: false });
    }
  });

  it('is reachable from a client only where the function rule says so', () => {
    const visitor = { source: 'wx_client' };
    const shopper = { source: 'wx_client', openid: 'buyer' };
    if (mayCall('visitor', who)) expect(street.cloud.host.allows(fn, visitor)).toBe(true);
    if (mayCall('shopper', who)) expect(street.cloud.host.allows(fn, shopper)).toBe(true);
    if (/^(wechat:|timer)/.test(who)) expect(street.cloud.host.allows(fn, shopper)).toBe(false);
  });
});

const sourceOf = (who: Who): string => sources[who as Caller] ?? 'wx_client';
