import * as v from 'valibot';
import type { Cloud } from '../cloud';
import type { Outcome } from '../types';
import { callerOf } from './cloud-routes';
import { HttpError, readJson, sendJson } from './reply';
import type { Handle, Routes, Visit } from './router';

/** Someone a tester can be. */
export interface DemoIdentity {
  as: string;
  openid: string;
  roles: readonly string[];
  /** For the panel. */
  name?: string;
}

const BODY = 256 * 1024;

const loginInput = v.object({ as: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))) });
const payInput = v.object({
  outTradeNo: v.string(),
  result: v.picklist(['SUCCESS', 'DUPLICATE', 'SILENT', 'FAIL', 'REFUSE']),
});
const clockInput = v.union([v.strictObject({ now: v.number() }), v.strictObject({ advance: v.number() })]);
const faultInput = v.strictObject({
  function: v.string(),
  action: v.optional(v.string()),
  call: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  api: v.optional(v.string()),
  when: v.picklist(['before', 'after', 'kill']),
});

/** The tester's side of the cloud: everything below `/dev/` but the panel itself. */
export function devRoutes(cloud: Cloud, identities: readonly DemoIdentity[]): Routes {
  return [
    ['GET /dev/identities', ({ response }) => sendJson(response, 200, { identities })],
    ['POST /dev/login', json(loginInput, ({ as }) => login(cloud, identities, as))],
    ['POST /dev/wechat/push', json(v.record(v.string(), v.unknown()), (event) => deliver(cloud, event))],
    ['POST /dev/wechat/pay', json(payInput, (input) => settle(cloud, input.outTradeNo, input.result))],
    ['POST /dev/wechat/subscribe', (visit) => subscribe(cloud, visit)],
    ['GET /dev/wechat/pay', ({ response }) => sendJson(response, 200, payState(cloud))],
    ['GET /dev/timers', ({ response }) => sendJson(response, 200, { timers: cloud.timers.list() })],
    [
      'POST /dev/timers/*',
      async ({ rest, response }) => sendJson(response, 200, await runTimer(cloud, rest)),
    ],
    ['GET /dev/clock', ({ response }) => sendJson(response, 200, time(cloud))],
    ['POST /dev/clock', json(clockInput, (input) => moveClock(cloud, input))],
    ['GET /dev/faults', ({ response }) => sendJson(response, 200, { faults: cloud.faults.list() })],
    ['POST /dev/faults', json(faultInput, (fault) => addFault(cloud, fault))],
    ['DELETE /dev/faults', ({ response }) => sendJson(response, 200, clearFaults(cloud))],
    [
      'GET /dev/outbox',
      (visit) => sendJson(visit.response, 200, { outbox: cloud.outbox.list(limit(visit.url)) }),
    ],
    [
      'GET /dev/log',
      (visit) => sendJson(visit.response, 200, { log: cloud.journal.lines(limit(visit.url)) }),
    ],
    [
      'GET /dev/calls',
      (visit) => sendJson(visit.response, 200, { calls: cloud.journal.calls(limit(visit.url)) }),
    ],
    ['GET /dev/store', ({ response }) => sendJson(response, 200, cloud.store.stats())],
  ];
}

const subscribeInput = v.object({ templateIds: v.pipe(v.array(v.string()), v.maxLength(5)) });

/** What a buyer agreed to in the question of `wx.requestSubscribeMessage`, which only a phone can ask. */
async function subscribe(cloud: Cloud, visit: Visit): Promise<void> {
  const { openid } = callerOf(cloud.sessions, visit);
  if (!openid) throw new HttpError(401, 'log in first');
  const parsed = v.safeParse(subscribeInput, await readJson(visit.request, BODY));
  if (!parsed.success) throw new HttpError(400, parsed.issues[0].message);
  for (const templateId of parsed.output.templateIds) cloud.subscriptions.agreed(openid, templateId);
  sendJson(visit.response, 200, { agreed: parsed.output.templateIds });
}

function json<S extends v.GenericSchema>(
  schema: S,
  handle: (input: v.InferOutput<S>) => unknown | Promise<unknown>,
): Handle {
  return async ({ request, response }) => {
    const parsed = v.safeParse(schema, await readJson(request, BODY));
    if (!parsed.success) throw new HttpError(400, parsed.issues[0]?.message ?? 'bad input');
    sendJson(response, 200, await handle(parsed.output));
  };
}

function limit(url: URL): number {
  const asked = Number(url.searchParams.get('limit') ?? 100);
  return Number.isInteger(asked) ? Math.min(1000, Math.max(1, asked)) : 100;
}

/** Where the street is empty. */
const newcomer = 'new:visitor';

/**
 * A demo identity by its name or openid, the first who only buys where none is named; `new:<name>` makes a shopper who
 * was never here.
 */
export function login(cloud: Cloud, identities: readonly DemoIdentity[], named?: string) {
  const shopper = identities.find((one) => one.roles.every((role) => role === 'shopper')) ?? identities[0];
  const as = named ?? shopper?.as ?? newcomer;
  const fresh = /^new:([\w-]{1,40})$/.exec(as)?.[1];
  const known = identities.find((i) => i.as === as || i.openid === as);
  const openid = fresh ? `oNew_${fresh}` : known?.openid;
  if (!openid) throw new HttpError(404, `no demo identity "${as}"; see GET /dev/identities`);
  return { token: cloud.sessions.tokenFor(openid), openid, as, name: known?.name };
}

async function deliver(cloud: Cloud, event: Record<string, unknown>) {
  const outcome = await cloud.push.deliver(event);
  return outcome ? answerOf(outcome) : { delivered: false, reason: 'no function takes message push' };
}

async function settle(cloud: Cloud, no: string, result: v.InferOutput<typeof payInput>['result']) {
  const { error } = await cloud.pay.settle(no, result);
  if (error === 'ORDERNOTEXIST') throw new HttpError(404, error);
  if (error) throw new HttpError(409, error);
  return { outTradeNo: no, state: cloud.pay.find(no)?.state };
}

function payState(cloud: Cloud) {
  return { orders: cloud.pay.orders().slice(-100).reverse(), callBacks: cloud.pay.callBacks.pending() };
}

async function runTimer(cloud: Cloud, name: string) {
  const run = cloud.timers.run(name);
  if (!run) throw new HttpError(404, `${name} has no timer`);
  return answerOf(await run);
}

function answerOf(outcome: Outcome) {
  return outcome.ok
    ? { delivered: true, result: JSON.parse(outcome.text) as unknown, ms: outcome.record.ms }
    : { delivered: false, error: outcome.error };
}

function time(cloud: Cloud) {
  return { now: cloud.clock.now(), offset: cloud.clock.offset() };
}

function moveClock(cloud: Cloud, input: v.InferOutput<typeof clockInput>) {
  try {
    if ('now' in input) cloud.clock.set(input.now);
    else cloud.clock.advance(input.advance);
  } catch (error) {
    if (error instanceof RangeError) throw new HttpError(400, error.message);
    throw error;
  }
  return time(cloud);
}

function addFault(cloud: Cloud, fault: v.InferOutput<typeof faultInput>) {
  cloud.faults.add(fault);
  return { faults: cloud.faults.list() };
}

function clearFaults(cloud: Cloud) {
  cloud.faults.clear();
  return { faults: [] };
}
