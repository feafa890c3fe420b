import { join } from 'node:path';
import type { Store } from '../store/port';
import { type Logistics, openLogistics } from '../wechat/logistics';
import { type Media, openMedia } from '../wechat/media';
import { createOpenapi } from '../wechat/openapi';
import { type Outbox, openOutbox } from '../wechat/outbox';
import { createWeChatPay, type WeChatPay } from '../wechat/pay';
import { PAY_COMBINED } from '../wechat/pay-combined';
import { PAY_WORKFLOW, runPayWorkflow } from '../wechat/pay-workflow';
import { createPush, type MessagePush } from '../wechat/push';
import { openSubscriptions, type Subscriptions } from '../wechat/subscriptions';
import { openSupportWindows } from '../wechat/support-window';
import { createWire } from '../wire';
import type { Outcome } from '../wire/port';
import { type DevClock, openClock } from './clock';
import { CLOUD } from './environment';
import { createFaults, type Faults } from './faults';
import { createHost, type FunctionHost } from './host';
import { type Journal, openJournal } from './log';
import type { WarmWorkers } from './pool';
import { openSessions, type Sessions } from './sessions';
import { type FileStorage, openStorage } from './storage';
import { behindLink, storagePort } from './storage-port';
import { startTimers, type Timers } from './timers';
import type { FunctionDeclaration } from './types';

/** Everything behind the local cloud's front door. */
export interface Cloud {
  clock: DevClock;
  faults: Faults;
  host: FunctionHost;
  journal: Journal;
  logistics: Logistics;
  media: Media;
  outbox: Outbox;
  pay: WeChatPay;
  /** Resolves once WeChat has told its verdict on every picture it was given. */
  picturesLooked(): Promise<void>;
  push: MessagePush;
  sessions: Sessions;
  storage: FileStorage;
  store: Store;
  subscriptions: Subscriptions;
  timers: Timers;
  close(): Promise<void>;
}

export interface CloudOptions {
  /** Where it keeps its files. */
  dir: string;
  clock?: DevClock;
  store: Store;
  functions: Map<string, FunctionDeclaration>;
  /** Where the front server answers; asked for late. */
  frontUrl: () => string;
  /** How long WeChat looks at a picture here, ms of real time. */
  pictureCheckMs?: number;
  /** False keeps timers from firing by themselves. */
  timers?: boolean;
  /** Workers that an earlier cloud of this process left; this one leaves its own there. */
  workers?: WarmWorkers;
}

/** The functions of WeChat Pay v3 that a deployer sets up; null: another function is called. */
function paysByFunction(pay: WeChatPay, name: string, event: unknown): Promise<Outcome> | null {
  if (name === PAY_WORKFLOW) return runPayWorkflow(pay.port, event);
  if (name !== PAY_COMBINED) return null;
  return pay.combined(event).then((taken) => taken ?? runPayWorkflow(pay.port, event));
}

/** Puts the parts together: each knows the others only by their ports. */
export async function openCloud(options: CloudOptions): Promise<Cloud> {
  const { dir, store, functions } = options;
  const clock = options.clock ?? openClock(dir);
  const journal = openJournal(dir);
  const faults = createFaults();
  const sessions = openSessions(dir);
  const storage = openStorage(join(dir, 'storage'), sessions);
  const outbox = openOutbox(dir);
  const windows = openSupportWindows(clock.now, dir);
  const logistics = openLogistics(clock.now, dir);
  const subscriptions = openSubscriptions(dir);
  const media = openMedia();
  const late: { host?: FunctionHost; wire?: { wire: ReturnType<typeof createWire>; url: string } } = {};
  const theHost = () => late.host as FunctionHost;
  const push = createPush(theHost, windows, CLOUD.appid, clock.now);
  const pay = createWeChatPay({ dir, host: theHost, now: clock.now, appid: CLOUD.appid });
  const openapi = createOpenapi({
    appid: CLOUD.appid,
    now: clock.now,
    outbox,
    windows,
    logistics,
    media,
    subscriptions,
    frontUrl: options.frontUrl,
    push: (event) => push.deliver(event),
    pictureCheckMs: options.pictureCheckMs,
    runs: (token) => theHost().runs(token),
    picture: (link) => behindLink(storage, link),
  });
  const wire = createWire({
    store,
    functions: {
      invoke: (name, data, caller) =>
        paysByFunction(pay, name, data) ?? theHost().invoke(name, data, caller, true),
    },
    storage: storagePort(storage, CLOUD.envId, options.frontUrl),
    openapi,
    pay: pay.port,
    now: clock.now,
    tap: (token, action, n, api) => theHost().tap(token, action, n, api),
  });
  const listening = await wire.listen(0);
  late.wire = { wire, url: listening.url };
  const host = createHost({
    functions,
    wire: () => late.wire as NonNullable<typeof late.wire>,
    cloud: CLOUD,
    clock,
    faults,
    journal,
    workers: options.workers,
  });
  late.host = host;
  const timers = startTimers(host, clock, options.timers ?? true);
  return {
    clock,
    faults,
    host,
    journal,
    logistics,
    media,
    outbox,
    pay,
    picturesLooked: openapi.looked,
    push,
    sessions,
    storage,
    store,
    subscriptions,
    timers,
    async close() {
      timers.close();
      pay.close();
      await host.close();
      await listening.close();
      await store.close();
      outbox.close();
      windows.close();
      logistics.close();
      subscriptions.close();
      await journal.close();
    },
  };
}
