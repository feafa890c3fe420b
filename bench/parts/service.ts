import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ServiceMessageDoc, ServiceTalkDoc } from '../../domain/documents';
import { orderKey } from '../../domain/service/order-key';
import type { Cloud } from '../../local/host/cloud';
import { storedSettings } from '../../test/service/settings';
import { full } from '../arguments';
import { type Part, percentile, type Row } from '../row';
import { ask, put } from './durable-cloud';
import { openStreet } from './orders-street';

const perSecond = 50;
/** With --full a minute. */
const seconds = full ? 60 : 10;
const users = 40;
/** s at the same rate that nobody measures, and where their pushes are counted from. */
const warmUp = 3;
const warmFrom = 10_000_000;
const long = 10_000;

/** Customer service: a push from its arrival to stored and answered, and a long conversation from its page's one call. */
export const service: Part = {
  name: 'service',
  about: `${perSecond} pushes a second for ${seconds} s, and a conversation of ${long} messages`,
  needs: 'nothing',
  async run({ root, data, say }) {
    const dir = mkdtempSync(path.join(data, 'service-'));
    const cloud = await openStreet(dir, path.join(root, 'dist', 'cloudfunctions'));
    try {
      await put(cloud.store, 'service_settings', [storedSettings()]);
      const alone = await oneByOne(cloud);
      say(`service: ${perSecond} pushes a second for ${seconds} s`);
      // Every worker has run the function before: what is measured is a cloud at work, not one that starts.
      await pushed(cloud, warmUp, warmFrom);
      const taken = await pushed(cloud, seconds, users);
      return [...aloneRows(alone), ...pushRows(cloud, taken), ...(await longRows(cloud))];
    } finally {
      await cloud.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

const nameOf = (n: number): string => `bench-user-${n % users}`;

function eventOf(cloud: Cloud, n: number): Record<string, unknown> {
  const base = {
    ToUserName: 'gh',
    FromUserName: nameOf(n),
    CreateTime: Math.floor(cloud.clock.now() / 1000),
  };
  if (n < users) {
    return { ...base, MsgType: 'event', Event: 'user_enter_tempsession', SessionFrom: 'shop=tea' };
  }
  return { ...base, MsgType: 'text', Content: '包邮吗', MsgId: String(1_000_000 + n) };
}

/** Milliseconds of each push where the next waits for it: what the work itself takes. */
async function oneByOne(cloud: Cloud): Promise<number[]> {
  for (let n = 0; n < users; n++) await cloud.push.deliver(eventOf(cloud, n));
  const taken: number[] = [];
  for (let n = 0; n < 3 * users; n++) await one(cloud, 100_000 + n, performance.now(), taken);
  return taken;
}

const aloneRows = (taken: number[]): Row[] => [
  {
    what: 'push: one after another, p50',
    value: percentile(taken, 50),
    unit: 'ms',
    target: 30,
    note: `${taken.length} pushes, each answered by the shop itself`,
  },
];

/** Milliseconds of each push, every one of them answered by the shop itself; by the clock, not by the last one's end. */
async function pushed(cloud: Cloud, lasting: number, first: number): Promise<number[]> {
  const taken: number[] = [];
  const going: Promise<void>[] = [];
  const from = performance.now();
  for (let n = 0; n < perSecond * lasting; n++) {
    const due = from + (n * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((wake) => setTimeout(wake, wait));
    going.push(one(cloud, first + n, due, taken));
  }
  await Promise.all(going);
  return taken;
}

async function one(cloud: Cloud, n: number, due: number, taken: number[]): Promise<void> {
  const outcome = await cloud.push.deliver(eventOf(cloud, n));
  if (!outcome?.ok) throw new Error(outcome?.error.errMsg ?? 'no push function');
  taken.push(performance.now() - due);
}

function pushRows(cloud: Cloud, taken: number[]): Row[] {
  const calls = cloud.journal.calls(1000).filter((call) => call.function === 'push');
  const ops = percentile(
    calls.map((call) => call.ops + call.openapi),
    50,
  );
  const note = `${taken.length} pushes, each answered by the shop itself; from when it was due, after ${warmUp} s at the same rate`;
  return [
    { what: 'push: stored and answered, p50', value: percentile(taken, 50), unit: 'ms', target: 30, note },
    { what: 'push: stored and answered, p99', value: percentile(taken, 99), unit: 'ms', target: 150, note },
    {
      what: 'push: wire calls',
      value: ops,
      unit: 'calls',
      note: 'median; the send to WeChat is one of them',
    },
  ];
}

/** The page's one call on a conversation of ten thousand messages. */
async function longRows(cloud: Cloud): Promise<Row[]> {
  const openid = 'bench-talker';
  await ask(cloud, 'service', 'send', { shopId: 'tea', says: { kind: 'text', text: '包邮吗' } }, openid);
  const [talk] = (
    await cloud.store.get({ collection: 'service_talks', filter: { openid } })
  ).docs() as unknown as ServiceTalkDoc[];
  if (!talk) throw new Error('no conversation');
  await fill(cloud, talk);
  const took: number[] = [];
  const open = () => ask(cloud, 'service', 'open', { shopId: 'tea' }, openid);
  let last = await open();
  for (let n = 0; n < 40; n++) {
    const from = performance.now();
    last = await open();
    took.push(performance.now() - from);
  }
  return [
    {
      what: 'long conversation: answer',
      value: Buffer.byteLength(last.text) / 1000,
      unit: 'kB',
      target: 30,
      note: 'one call, 30 messages',
    },
    { what: 'long conversation: operations', value: last.record.ops, unit: 'ops' },
    {
      what: 'long conversation: p50',
      value: percentile(took, 50),
      unit: 'ms',
      note: '40 calls one after another',
    },
  ];
}

async function fill(cloud: Cloud, talk: ServiceTalkDoc): Promise<void> {
  const start = cloud.clock.now() - long * 1000;
  const docs = Array.from({ length: long }, (_, n): ServiceMessageDoc => {
    const at = start + n * 1000;
    return {
      _id: `long-${n}`,
      talkId: talk._id,
      shopId: 'tea',
      openid: talk.openid,
      seq: n + 10,
      changedAt: at,
      order: orderKey(at, String(n)),
      from: n % 3 === 0 ? 'shop' : 'shopper',
      by: '',
      byName: n % 3 === 0 ? '小雅' : '',
      carrier: 'page',
      kind: 'text',
      text: `第 ${n} 句：这款茶适合送长辈吗，想要不太浓的，包装喜庆一点`,
      picture: '',
      card: null,
      warning: '',
      out: null,
      dueAt: null,
      at,
    };
  });
  await put(cloud.store, 'service_messages', docs);
}
