import {
  agent,
  applied,
  operator,
  packer,
  paid,
  type Street,
  shipped,
  ship as shippedOrder,
  shopId,
} from '../../aftersales/street';
import { taken as file } from '../../catalogue/files';
import { editor, saved } from '../../homepage/street';
import { launchBy, openProduct, openShop, seen } from '../../insights/arrivals';
import { joined, planned, promotedOrder } from '../../league/street';
import { channelsLinkId, invited, linkAt, unbound } from '../../links/street';
import { basket, green, line, payFor } from '../../orders/basket';
import { decided, picture, take, taken, upload } from '../../pictures/street';
import { five, received } from '../../reviews/street';
import { askedInWeChat, pushOf } from '../../service/scene';
import { approved, filled, steps } from '../../shops/opening';
import { cutOff, decide, disputed, oneOrder, orderAt, paidOrder, preparedOrder, two } from '../goods';
import { amissUnless, type ScenariosOf, scenario } from '../scenario';

const minute = 60_000;
const day = 24 * 60 * minute;
const timer = () => ({ Type: 'Timer' });

/** A placing and a payment that were cut off, a sheet that nobody pays, money nobody told of. */
async function unpaid(street: Street): Promise<string> {
  const place = () => street.asked('place', basket(...two()));
  await cutOff(street, { function: 'orders', action: 'place', call: 7 }, place);
  await preparedOrder(street);
  const given = await oneOrder(street);
  const cancel = () => street.asked('cancel', { orderId: given });
  await cutOff(street, { function: 'orders', action: 'cancel', call: 7 }, cancel);
  const orderId = await oneOrder(street);
  await payFor(street, [orderId], 'SILENT');
  street.cloud.clock.advance(31 * minute);
  return orderId;
}

/** A parcel that left in two, and the pieces of a paid order that were not taken yet. */
async function parcels(street: Street): Promise<string> {
  const orderId = await paidOrder(street);
  const parcel = { shopId, orderId, deliveryId: 'STO' } as const;
  await street.orders('ship', { ...parcel, waybillId: 'STO0000001', items: [{ lineNo: 1, n: 1 }] }, packer);
  await street.orders('ship', { ...parcel, waybillId: 'STO0000002' }, packer);
  const caller = { source: 'wx_paycallback', openid: undefined };
  // Between the payment and its order, and between the order and its pieces.
  for (const call of [5, 6]) {
    const outTradeNo = await payFor(street, [await oneOrder(street)], 'SILENT');
    await cutOff(street, { function: 'payments', call }, () =>
      street.send('payments', { outTradeNo }, caller),
    );
  }
  street.cloud.clock.advance(2 * minute);
  return orderId;
}

/** A refund nobody answered in time, a decision that was cut off, a stuck entry of the outbox. */
async function quarrels(street: Street): Promise<string> {
  const orderId = await paid(street, 1);
  await applied(street, orderId);
  street.cloud.clock.advance(2 * day);
  const item = `afterSale~${await disputed(street, await applied(street, await shipped(street)))}`;
  await street.done('desk', 'queue', {}, operator);
  await cutOff(street, { function: 'desk', action: 'decide', call: 4 }, () =>
    decide(street, item, 'merchant'),
  );
  const stuck = { kind: 'uploadShippingInfo', payload: {}, state: 'stuck', tries: 12, nextAt: null };
  const when = { lastError: 'no way', createdAt: 1, sentAt: null };
  await street.store.insert('outbox', [{ _id: 'uploadShippingInfo~o~p', ...stuck, ...when }]);
  street.cloud.clock.advance(2 * minute);
  return orderId;
}

const twoOffSale = { shopId, productIds: ['black', 'green'], change: { kind: 'unlist' as const } };

/** A parcel that nobody confirmed, an invitation nobody answered, an unbinding that was cut off, a file of goods that was left, holds that are closed for long, an index that is due, a shop that closes. */
async function longAfter(street: Street): Promise<string> {
  const orderId = await shipped(street, 1);
  await street.tick();
  const change = { $set: { dueAt: 0 } };
  await street.store.update({ collection: 'search_jobs', filter: { _id: 'pass' }, change });
  await cutOff(street, { function: 'catalog', action: 'batch', call: 8 }, () =>
    street.ask('catalog', 'batch', twoOffSale, { openid: 'edits-tea' }),
  );
  await invited(street);
  await unbound(street, channelsLinkId);
  const left = { clearing: 'owner-tea', dueAt: 0 };
  await street.store.update({ collection: 'links', filter: { _id: channelsLinkId }, change: { $set: left } });
  const opening = await filled(street, 'opens-shops', steps('青石文具'));
  await cutOff(street, { function: 'openings', action: 'submit', call: 5 }, () =>
    street.ask('openings', 'submit', opening, { openid: 'opens-shops' }),
  );
  await file(street, '商品标题,售价\n乌龙茶叶,10');
  await approved(street, 'opens-more', steps('白沙茶铺', 2, 'tea'));
  await street.done('shops', 'close', { shopId: 'cup' }, { openid: 'owner-cup' });
  street.cloud.clock.advance(11 * day);
  return orderId;
}

/** An upload and an import that were cut off, a picture whose verdict was not told on, one that nobody shows. */
async function pictures(street: Street): Promise<string> {
  const unused = await taken(street);
  await decided(street, unused);
  const orderId = await paid(street, 1);
  street.cloud.clock.advance(day - 2 * minute);
  const shown = await taken(street);
  await decided(street, shown);
  await applied(street, orderId, { pictures: [shown] });
  const change = { $set: { tellAt: street.cloud.clock.now() } };
  await street.store.update({ collection: 'pictures', filter: { _id: shown }, change });
  const fileId = await upload(street, await picture());
  await cutOff(street, { function: 'pictures', action: 'take', call: 6 }, () => take(street, fileId));
  const { importId } = await file(street, '商品标题,售价\n乌龙茶叶,10');
  await cutOff(street, { function: 'tables', action: 'go', call: 8 }, () =>
    street.ask('tables', 'go', { shopId, importId, cursor: 0 }, { openid: 'owner-tea' }),
  );
  street.cloud.clock.advance(3 * minute);
  return unused;
}

/** An order that went back whole, and a parcel that is under way. */
async function wentBack(street: Street): Promise<string> {
  const parcel = await shipped(street, 1);
  await street.orders('track', { orderId: parcel });
  const orderId = await paid(street, 1);
  for (let i = 0; i < 2; i++) {
    street.cloud.clock.advance(2 * minute);
    await street.tick();
  }
  const afterSaleId = await applied(street, orderId);
  await street.done('aftersales', 'accept', { shopId, afterSaleId }, agent);
  await street.calledBack();
  street.cloud.clock.advance(3 * 60 * minute);
  return orderId;
}

/** A review whose text WeChat was not asked about, and a night that closes the days it touched. */
async function said(street: Street): Promise<string> {
  const orderId = await received(street);
  await street.done('reviews', 'mine', {});
  street.cloud.faults.add({ function: 'reviews', action: 'write', call: 3, when: 'before' });
  await street.done('reviews', 'write', { orderId, lineNo: 1, ...five, text: '汤色清亮' });
  await street.tick();
  street.cloud.clock.advance(2 * day);
  return orderId;
}

/** A push that was kept, an answer that was not sent yet, a try that died, a question that nobody answered. */
async function talk(street: Street): Promise<string> {
  const talkId = await askedInWeChat(street);
  const words = ['第一句', '第二句'];
  for (const text of words) {
    await street.done('service', 'answer', { shopId, talkId, says: { kind: 'text', text } }, agent);
  }
  const died = [
    { text: '第一句', out: { state: 'queued', tries: 0, why: '' } },
    { text: '第二句', out: { state: 'sending', tries: 1, why: '' } },
  ];
  for (const { text, out } of died) {
    const change = { $set: { out, dueAt: 0 } };
    await street.store.update({ collection: 'service_messages', filter: { talkId, text }, change });
  }
  street.cloud.clock.advance(2000);
  await street.cloud.push.deliver(pushOf(street, '还在吗'));
  const kept = { _id: 'kept', event: pushOf(street, '人呢'), dueAt: 0, createdAt: 0 };
  await street.store.insert('service_arrivals', [kept]);
  street.cloud.clock.advance(25 * 60 * minute);
  return talkId;
}

/** Visitors, a basket and an order of today, and what nobody needs any more. */
async function came(street: Street): Promise<string> {
  await street.done('shares', 'poster', { shopId, productId: 'green' }, { openid: 'long-ago' });
  await street.store.update({ collection: 'share_codes', filter: {}, change: { $set: { removeAt: 0 } } });
  const version = await saved(street);
  await street.done('homepage', 'phoneCode', { shopId: 'tea', version }, editor);
  await openShop(street, 'long-ago', launchBy(1058));
  street.cloud.clock.advance(8 * day);
  for (const who of ['buyer', 'other']) await openShop(street, who, launchBy(1008));
  await street.orders('quote', { lines: two() });
  return oneOrder(street);
}

/** A night that has all shops before it. */
async function unchecked(street: Street): Promise<void> {
  const change = { $set: { day: '20200101' } };
  await street.store.update({ collection: 'touchpoint_jobs', filter: { _id: 'night' }, change });
}

/** Orders by a promoter's link: one whose time is over, and one that was just paid. */
async function promoted(street: Street): Promise<string> {
  await planned(street, { productIds: ['green', 'black'] });
  await joined(street);
  const orderId = await promotedOrder(street, { lines: [green(2), line('black', 'black-100')] });
  await street.tick();
  await shippedOrder(street, orderId);
  await street.orders('confirm', { orderId });
  street.cloud.clock.advance(8 * day);
  await promotedOrder(street);
  return orderId;
}

/** An order that a friend's share won, under the incentive for that. */
async function shared(street: Street): Promise<void> {
  await street.store.insert('rules', [{ _id: 'current', values: { 'incentive.on': 1 } }]);
  const { share } = await openProduct(street, 'ann');
  await openProduct(street, 'buyer', launchBy(1008, { s: share ?? '' }));
}

export const scenarios: ScenariosOf<'clock'> = {
  tick: [
    scenario<string>({
      title: 'what a share won',
      setup: async (street) => {
        await shared(street);
        return paid(street, 1);
      },
      input: timer,
      end: async (street, orderId) => {
        const [day] = await street.all('won_days');
        return amissUnless(day?.orders[orderId]?.entrance === 'group', `won: ${JSON.stringify(day)}`);
      },
    }),
    scenario<string>({
      title: 'what a share won and went back whole',
      setup: async (street) => {
        await shared(street);
        return wentBack(street);
      },
      input: timer,
      end: async (street, orderId) => {
        const { undone } = await street.read('orders', orderId);
        const left = (await street.all('won_days')).flatMap(({ orders }) => Object.keys(orders));
        return amissUnless(undone !== undefined && !left.includes(orderId), `it still counts: ${left}`);
      },
    }),
    scenario<void>({
      title: 'entrances that the night looks at',
      setup: unchecked,
      input: timer,
      end: async (street) => {
        const days = await street.all('touchpoint_days');
        const checked = days.filter(({ night }) => night).map(({ shopId: of }) => of);
        return amissUnless(checked.sort().join() === 'cup,tea', `checked: ${checked}`);
      },
    }),
    scenario<string>({
      title: 'commissions that begin and settle',
      setup: promoted,
      input: timer,
      end: async (street, orderId) => {
        const rows = await street.all('commissions');
        const at = rows.map((row) => `${row.orderId === orderId} ${row.status}`).sort();
        return amissUnless(at.join() === 'false 20,true 100', at.join());
      },
    }),
    scenario<string>({
      title: 'who came, what they ordered, and what is forgotten',
      setup: came,
      input: timer,
      end: async (street) => {
        const { total } = await seen(street);
        const touches = await street.all('touches');
        return [
          ...amissUnless([total.visits, total.carts, total.orders].join() === '2,1,1', JSON.stringify(total)),
          ...amissUnless(touches.length === 2, `${touches.length} ways in are remembered`),
          ...amissUnless((await street.all('share_codes')).length === 0, 'a code that is over is kept'),
          ...amissUnless((await street.all('preview_codes')).length === 0, 'a look that is over is kept'),
        ];
      },
    }),
    scenario<string>({
      title: 'a conversation that was left in the middle',
      setup: talk,
      input: timer,
      end: async (street, talkId) => {
        const of = (await street.all('service_messages')).filter((m) => m.talkId === talkId);
        const rounds = await street.all('service_rounds');
        const states = ['第一句', '第二句'].map((text) => of.find((m) => m.text === text)?.out?.state);
        return [
          ...amissUnless(states.join() === 'sent,unknown', `answers ${states}`),
          ...amissUnless(of.filter((m) => m.text === '人呢').length === 1, 'the kept push is not there once'),
          ...amissUnless(rounds.map((r) => r.answerMs === null).join() === 'false,true', 'rounds are wrong'),
        ];
      },
    }),
    scenario<string>({
      title: 'pictures that were cut off, told of, or never shown',
      setup: pictures,
      input: timer,
      end: async (street, unused) => {
        const { state } = await street.read('pictures', unused);
        return amissUnless(state === 'dropped', `nobody shows it, and it is ${state}`);
      },
    }),
    scenario<string>({
      title: 'what was placed and not paid',
      setup: unpaid,
      input: timer,
      end: (street, orderId) => orderAt(street, orderId, 20),
    }),
    scenario<string>({
      title: 'what was paid and what left',
      setup: parcels,
      input: timer,
      end: (street, orderId) => orderAt(street, orderId, 30),
    }),
    scenario<string>({
      title: 'quarrels and what is stuck',
      setup: quarrels,
      input: timer,
      end: (street, orderId) => orderAt(street, orderId, 200),
    }),
    scenario<string>({
      title: 'what went back whole, and a parcel on its way',
      setup: wentBack,
      input: timer,
      end: async (street, orderId) => {
        const { undone, undoDue } = await street.read('orders', orderId);
        const [track] = await street.all('tracks');
        return [
          ...amissUnless(undone !== undefined && undoDue === undefined, 'its sale still counts'),
          ...amissUnless((track?.events.length ?? 0) > 0, 'nobody asked about the parcel'),
        ];
      },
    }),
    scenario<string>({
      title: 'what was said, and the night after',
      setup: said,
      input: timer,
      end: async (street, orderId) => {
        const { state } = await street.read('reviews', `${orderId}-1`);
        const nights = (await street.all('rating_days')).length;
        return amissUnless(state === 'public' && nights > 0, `review ${state}, ${nights} nights`);
      },
    }),
    scenario<string>({
      title: 'long after',
      setup: longAfter,
      input: timer,
      end: async (street, orderId) => {
        const [asked, ended] = [await linkAt(street), await linkAt(street, channelsLinkId)];
        return [
          ...(await orderAt(street, orderId, 100)),
          ...amissUnless(asked.status === 5, `an invitation of long ago is ${asked.status}`),
          ...amissUnless(ended.clearing === null, 'an unbinding was not carried out'),
        ];
      },
    }),
  ],
};
