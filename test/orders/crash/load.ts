import type { Envelope } from '../../../cloudfunctions/platform/contract';
import { basket, green, line, mug } from '../basket';
import { requestId } from '../cloud';
import { answerer, buyers, shippers } from './people';
import type { Heard, Person, Street } from './person';
import { answersBack, asksBack, claims, lowers } from './quarrels';

const minute = 60_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Buyers, two shops and the timer at one server until it is gone; everybody ends at the first call that it cuts. */
export function startLoad(
  url: string,
  random: () => number,
  gone: () => boolean,
): { heard: Heard; ended: Promise<unknown> } {
  const heard: Heard = {
    placed: [],
    cancelled: [],
    confirmed: [],
    shipped: [],
    paid: [],
    claimed: [],
    applied: [],
    calls: 0,
  };
  const one = { url, random, gone, heard };
  const all = [
    ...buyers.map((name) => person(one, name, buys)),
    ...Object.entries(shippers).map(([shopId, name]) => person(one, name, (me) => ships(me, shopId))),
    person(one, answerer, (me) => answersBack(me, 'tea')),
    person(one, 'nobody', ticks),
  ];
  const ended = Promise.all(all);
  // Looked at after the kill; a fault before it is no unhandled one.
  ended.catch(() => undefined);
  return { heard, ended };
}

const MOST_ROUNDS = 400;

/** Does `work` again and again as `name` until the server is gone. */
async function person(street: Street, name: string, work: (me: Person) => Promise<void>): Promise<void> {
  try {
    const me = await arrive(street, name);
    for (let round = 0; round < MOST_ROUNDS; round++) await work(me);
  } catch (error) {
    // A call that fails on a street that stands is a fault; what the kill cut off is not.
    if (!street.gone()) throw error;
  }
}

async function arrive(street: Street, name: string): Promise<Person> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  const post: Person['post'] = async (path, body) => {
    const init = { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(60_000) };
    const answer = (await (await fetch(street.url + path, init)).json()) as Record<string, unknown>;
    street.heard.calls++;
    return answer;
  };
  if (name !== 'nobody') headers.authorization = `Bearer ${(await post('/dev/login', { as: name })).token}`;
  const call: Person['call'] = async (fn, action, input) => {
    const answer = (await post(`/cloud/${fn}`, { action, input, requestId: requestId() })) as unknown;
    const envelope = answer as Envelope<Record<string, unknown>>;
    if (envelope.ok) return envelope.data;
    const { code } = envelope.error;
    // A load that asks for nonsense proves nothing, and nobody foresaw the other one. Only who ships or claims a piece
    // that is asked back meanwhile asks for too much without knowing.
    if (code === 'INTERNAL' || (code === 'BAD_INPUT' && !['ship', 'apply'].includes(action))) {
      throw new Error(`${action} ${JSON.stringify(input)}: ${JSON.stringify(envelope.error)}`);
    }
    return null;
  };
  return {
    ...street,
    post,
    call,
    orders: (action, input) => call('orders', action, input),
    rest: () => pause(20),
  };
}

const wants = [green(), line('green', 'green-250'), line('black', 'black-100'), mug(), green(2)];

/** One order: placed, then paid, given up or left; sometimes an older one is received. */
async function buys(me: Person): Promise<void> {
  const { random, heard } = me;
  const from = Math.floor(random() * wants.length);
  const lines = [...wants, ...wants].slice(from, from + 1 + Math.floor(random() * 3));
  const goods = [...new Map(lines.map((l) => [l.skuId, l])).values()];
  const tea = random() < 0.3 ? await claims(me, 1 + Math.floor(random() * 3)) : undefined;
  const trade = await me.orders('place', { ...basket(...goods), ...(tea ? { coupons: { tea } } : {}) });
  if (!trade) return pause(5).then(() => undefined);
  const orderIds = (trade.orders as { orderId: string }[]).map((order) => order.orderId);
  heard.placed.push(...orderIds);
  const next = random();
  if (next < 0.7) await pays(me, orderIds);
  else if (next < 0.85) await gives(me, orderIds[0] as string);
  if (random() < 0.4) await receives(me);
  if (random() < 0.4) await asksBack(me);
}

async function pays(me: Person, orderIds: string[]): Promise<void> {
  for (let sheet = 0; sheet < 2; sheet++) {
    const answer = await me.orders('pay', { orderIds });
    const payment = answer?.payment as { outTradeNo: string } | null | undefined;
    if (!payment) return;
    const result = (['SUCCESS', 'SUCCESS', 'DUPLICATE', 'SILENT', 'FAIL', 'REFUSE'] as const)[
      Math.floor(me.random() * 6)
    ];
    const { outTradeNo } = payment;
    const settled = await me.post('/dev/wechat/pay', { outTradeNo, result });
    if (settled.state === 'SUCCESS') me.heard.paid.push(outTradeNo);
  }
}

async function gives(me: Person, orderId: string): Promise<void> {
  if (me.random() < 0.5) await me.orders('pay', { orderIds: [orderId] });
  if (await me.orders('cancel', { orderId })) me.heard.cancelled.push(orderId);
}

async function receives(me: Person): Promise<void> {
  const page = await me.orders('list', { tab: 'shipped' });
  const [order] = (page?.orders ?? []) as { orderId: string }[];
  if (order && (await me.orders('confirm', { orderId: order.orderId })))
    me.heard.confirmed.push(order.orderId);
}

interface Line {
  lineNo: number;
  skuCnt: number;
  shippedCnt: number;
}

let waybills = 0;

/** Sends what waits at the counter, now and then one line of an order alone. */
async function ships(me: Person, shopId: string): Promise<void> {
  const page = await me.orders('board', { shopId, tab: 'toShip' });
  if (me.random() < 0.3) await lowers(me, shopId);
  const waiting = ((page?.orders ?? []) as { orderId: string; lines: Line[] }[]).slice(0, 3);
  if (waiting.length === 0) await pause(20);
  for (const { orderId, lines } of waiting) {
    const waybillId = `STO${String(++waybills).padStart(8, '0')}`;
    const left = lines.find((l) => l.shippedCnt < l.skuCnt);
    const part = left && me.random() < 0.3 ? { items: [{ lineNo: left.lineNo, n: 1 }] } : {};
    const sent = await me.orders('ship', { shopId, orderId, deliveryId: 'STO', waybillId, ...part });
    if (sent) me.heard.shipped.push(`${orderId} ${waybillId}`);
  }
}

/** Time goes by in leaps, so that orders fall due while others are placed. */
async function ticks(me: Person): Promise<void> {
  await me.post('/dev/clock', { advance: 3 * minute });
  await me.post('/dev/timers/clock', {});
  await pause(60);
}
