import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contracts } from '../../cloudfunctions/contracts';
import type { CollectionName, Documents } from '../../cloudfunctions/platform/collections';
import { collections } from '../../cloudfunctions/platform/collections';
import type { Envelope, InputOf, OutputOf } from '../../cloudfunctions/platform/contract';
import { openClock } from '../../local/host/clock';
import { type Cloud, openCloud } from '../../local/host/cloud';
import { declaredSettings } from '../../local/host/declared';
import { CLOUD } from '../../local/host/environment';
import { serve } from '../../local/host/front/router';
import { storageRoutes } from '../../local/host/front/storage-routes';
import { readFunctions } from '../../local/host/function-folder';
import type { WarmWorkers } from '../../local/host/pool';
import { localShareSecrets } from '../../local/host/share-secrets';
import { fileIds } from '../../local/host/storage-port';
import type { CallRecord } from '../../local/host/types';
import type { MemoryStore, Store } from '../../local/store';
import { localNoticeTemplates } from '../../local/wechat/subscriptions';
import { builtFunctions } from './built';
import { filledStore } from './goods';

declare global {
  /** Of the process that runs the tests (test/node-environment.cjs). */
  var warmWorkers: WarmWorkers | undefined;
}

type Orders = Contracts['orders'];

export interface Answered<T> {
  envelope: Envelope<T>;
  record: CallRecord;
}

/** The built functions on the local cloud, with a store in memory and a clock that only the test moves on. */
export interface TestCloud {
  cloud: Cloud;
  store: MemoryStore;
  /** Calls any function as a client does; by default an `orders` action of the shopper `buyer`. */
  send(
    fn: string,
    event: unknown,
    caller?: { source?: string; openid?: string; ip?: string },
  ): Promise<Answered<unknown>>;
  /** An `orders` action; its data, or the error thrown. */
  orders<A extends keyof Orders & string>(
    action: A,
    input: InputOf<Orders, A>,
    as?: { openid?: string; requestId?: string },
  ): Promise<OutputOf<Orders, A>>;
  /** The same, where a refusal is what is looked at. */
  asked<A extends keyof Orders & string>(
    action: A,
    input: unknown,
    as?: { openid?: string; requestId?: string },
  ): Promise<Envelope<OutputOf<Orders, A>> & { record: CallRecord }>;
  tick(): Promise<{ ran: boolean; more: boolean; done: Record<string, number> }>;
  read<C extends CollectionName>(name: C, id: string): Promise<Documents[C]>;
  all<C extends CollectionName>(name: C): Promise<Documents[C][]>;
  /** One text of everything stored, to see whether anything changed. */
  everything(): Promise<string>;
  close(): Promise<void>;
}

let requests = 0;
/** A request id that no other placing of this run has. */
export const requestId = (): string => `request-${process.pid}-${++requests}`;

export interface TestCloudOptions {
  /** The store it stands on, where it is not the street of `goods.ts`. */
  filled?(now: () => number): Promise<MemoryStore>;
  /** A folder of built functions; the project's own without it. */
  functions?: string;
  /** How long WeChat looks at a picture, ms of real time. */
  pictureCheckMs?: number;
  /** Of the functions, beside what they have anyway. */
  env?: Readonly<Record<string, string>>;
}

export async function openTestCloud(options: TestCloudOptions = {}): Promise<TestCloud> {
  const { filled = filledStore, env } = options;
  const dir = mkdtempSync(join(tmpdir(), 'tongdian-orders-'));
  const built = options.functions ?? (await builtFunctions());
  const clock = openClock();
  const store = await filled(clock.now);
  let files: Awaited<ReturnType<typeof serve>> = { port: 1, close: async () => undefined };
  const cloud = await openCloud({
    dir: join(dir, 'data'),
    clock,
    store,
    functions: readFunctions(built, declared(env)),
    frontUrl: () => `http://127.0.0.1:${files.port}`,
    timers: false,
    workers: globalThis.warmWorkers,
    pictureCheckMs: options.pictureCheckMs,
  });
  files = await serve(
    storageRoutes(cloud.storage, cloud.sessions, fileIds(CLOUD.envId).of),
    0,
    console.error,
  );
  const close = async () => {
    await files.close();
    await shut(cloud, dir);
  };
  return { ...streetOn(cloud), store, close };
}

/** What can be asked of a street, whatever its store lies on and whoever opened it. */
export type Street = Omit<TestCloud, 'store' | 'close'>;

export const streetOn = (cloud: Cloud): Street => ({ ...callers(cloud), ...readers(cloud.store), cloud });

async function shut(cloud: Cloud, dir: string): Promise<void> {
  await cloud.close();
  rmSync(dir, { recursive: true, force: true });
}

/** The settings of the functions here; `operator` is the one operator. */
export const declared = (more: Readonly<Record<string, string>> = {}) =>
  declaredSettings({
    OPERATOR_OPENIDS: 'operator',
    DEPOSIT_SUB_MCH_ID: 'mch-deposit',
    SHARE_SECRETS: localShareSecrets,
    NOTICE_TEMPLATES: localNoticeTemplates,
    ...more,
  });

function callers(cloud: Cloud): Pick<TestCloud, 'send' | 'orders' | 'asked' | 'tick'> {
  const send: TestCloud['send'] = async (fn, event, caller = {}) => {
    const outcome = await cloud.host.invoke(fn, event, { source: 'wx_client', openid: 'buyer', ...caller });
    if (!outcome.ok) throw new Error(outcome.error.errMsg);
    return { envelope: JSON.parse(outcome.text) as Envelope<unknown>, record: outcome.record };
  };
  const asked: TestCloud['asked'] = async (action, input, as = {}) => {
    const event = { action, input, requestId: as.requestId ?? requestId() };
    const { envelope, record } = await send('orders', event, { openid: as.openid ?? 'buyer' });
    return { ...(envelope as Envelope<never>), record };
  };
  return {
    send,
    asked,
    async orders(action, input, as) {
      const answer = await asked(action, input, as);
      if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`);
      return answer.data;
    },
    async tick() {
      const { envelope } = await send(
        'clock',
        { Type: 'Timer' },
        { source: 'wx_trigger', openid: undefined },
      );
      if (!envelope.ok) throw new Error(JSON.stringify(envelope.error));
      return envelope.data as OutputOf<Contracts['clock'], 'tick'>;
    },
  };
}

function readers(store: Store): Pick<TestCloud, 'read' | 'all' | 'everything'> {
  const all: TestCloud['all'] = async (collection) => {
    const found: unknown[] = [];
    let page: unknown[];
    do {
      page = (await store.get({ collection, skip: found.length, limit: 1000 })).docs();
      found.push(...page);
    } while (page.length === 1000);
    return found as never;
  };
  return {
    all,
    async read(collection, id) {
      const [doc] = (await store.get({ collection, filter: { _id: id } })).docs();
      if (!doc) throw new Error(`${collection} has no ${id}`);
      return doc as never;
    },
    async everything() {
      const texts = await Promise.all(
        collections.map(async ({ name }) => (await store.get({ collection: name, limit: 1000 })).texts),
      );
      return JSON.stringify(texts);
    },
  };
}
