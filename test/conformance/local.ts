import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CLOUD, environmentOf } from '../../local/host/environment';
import { openSessions } from '../../local/host/sessions';
import { openStorage } from '../../local/host/storage';
import { storagePort } from '../../local/host/storage-port';
import { memoryStore } from '../../local/store';
import { type Caller, createWire, type Outcome, type Verdict, type WireCounts } from '../../local/wire';
import { serveFiles } from './files';
import type { Cloud } from './sdk';
import type { Target } from './target-port';

/** The local cloud's own handles, beside what any environment gives. */
export interface Local extends Target {
  clock: { now: number };
  /** The wire calls of the test's own invocation, in order. */
  calls: string[];
  /** Decides the next wire calls. */
  fault: (n: number, action: string) => Verdict;
  counts(): WireCounts;
  /** Wire calls seen by openapi and pay, as they arrived. */
  seen: { api: string; data: Record<string, unknown> }[];
}

const OPENID = 'oConformance';
/** A type of the mini program's packages hides Node's own. */
declare const require: NodeJS.Require;
const files: Record<string, string> = {
  whoami: require.resolve('./functions/whoami.cjs'),
  relay: require.resolve('./functions/relay.cjs'),
};
const declaration = (name: string) => ({
  name,
  file: files[name] ?? '',
  timeoutSeconds: 20,
  invoke: true as const,
  env: {},
  triggers: [],
  openapi: ['security.msgSecCheck', 'security.imgSecCheck', 'wxacode.getUnlimited'],
});

/** Runs a function of `functions/` in a process of its own, where the real SDK reads its environment. */
async function runFunction(name: string, data: unknown, env: Record<string, string>): Promise<Outcome> {
  const script =
    'require(process.argv[1]).main(JSON.parse(process.argv[2])).then((r) => console.log(JSON.stringify(r)))';
  try {
    const { file } = declaration(name);
    const run = await promisify(execFile)(process.execPath, ['-e', script, file, JSON.stringify(data)], {
      env: env as NodeJS.ProcessEnv,
    });
    return { ok: true, text: run.stdout };
  } catch (e) {
    return { ok: false, error: { errCode: -504002, errMsg: String(e) } };
  }
}

const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** Opens a local cloud of its own in memory and points the SDK of this process at it. */
export async function openLocal(): Promise<Local> {
  const dir = mkdtempSync(join(tmpdir(), 'conformance-'));
  const clock = { now: Date.UTC(2026, 0, 15) };
  const store = await memoryStore({ collections: [], now: () => clock.now });
  const storage = openStorage(dir, openSessions());
  const local = { calls: [] as string[], fault: (() => 'pass') as Local['fault'], seen: [] as Local['seen'] };
  const own = randomBytes(8).toString('hex');
  let url = '';

  const open = (name: string, caller: Caller, token = randomBytes(8).toString('hex')) => {
    wire.open({ token, function: name, caller, openapi: declaration(name).openapi });
    return token;
  };
  const wire = createWire({
    store,
    storage: {
      ...storagePort(storage, CLOUD.envId, () => url),
      serve: (request) => serveFiles(storage, request),
    },
    functions: {
      async invoke(name, data, caller) {
        if (!files[name]) return { ok: false, error: { errCode: -501000, errMsg: 'no such function' } };
        const token = open(name, caller);
        const outcome = await runFunction(
          name,
          data,
          environmentOf(declaration(name), caller, token, url, CLOUD),
        );
        wire.close(token);
        return outcome;
      },
    },
    openapi: {
      async call(api, data) {
        local.seen.push({ api, data });
        if (api === 'wxacode.getUnlimited') return { contentType: 'image/png', body: picture };
        if (data.content === 'bad') return { json: { errcode: 87014, errmsg: 'risky content' } };
        return { json: { errcode: 0, errmsg: 'ok', trace_id: 't1', result: { label_code: 100 } } };
      },
    },
    pay: {
      async call(api, data) {
        local.seen.push({ api, data });
        return {
          return_code: 'SUCCESS',
          result_code: 'SUCCESS',
          prepay_id: 'wx1',
          payment: { time_stamp: '1' },
        };
      },
    },
    now: () => clock.now,
    tap(token, action, n) {
      if (token !== own) return 'pass';
      local.calls.push(action);
      return local.fault(n, action);
    },
  });
  const listening = await wire.listen(0);
  url = listening.url;
  const caller = { openid: OPENID, source: 'wx_client' };
  open('whoami', caller, own);
  Object.assign(process.env, environmentOf(declaration('whoami'), caller, own, url, CLOUD));
  const cloud = require('wx-server-sdk') as Cloud;
  cloud.init({ env: CLOUD.envId });
  const db = cloud.database();
  let collections = 0;

  const make = async (unique: boolean) => {
    const name = `c${++collections}`;
    const indexes = unique
      ? [{ name: 'code', keys: [{ field: 'code', direction: 1 as const }], unique }]
      : [];
    await store.addCollection({ name, schema: 1, indexes });
    return name;
  };
  return Object.assign(local, {
    cloud,
    db,
    _: db.command,
    clock,
    fresh: () => make(false),
    unique: () => make(true),
    counts: () => wire.counts(own),
    async close() {
      await listening.close();
      await store.close();
      rmSync(dir, { recursive: true, force: true });
    },
  });
}
