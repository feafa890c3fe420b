import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Server, startServer } from '../../local/host/server';
import { buildProbe } from './build-probe';

/** Builds the probe once, under the names that the local cloud treats apart. */
export function probeFunctions(): string {
  const dir = mkdtempSync(join(tmpdir(), 'tongdian-probe-'));
  buildProbe(join(__dirname, 'probe', 'index.ts'), dir, 'probe');
  const permissions = {
    openapi: [
      'customerServiceMessage.send',
      'security.msgSecCheck',
      'security.mediaCheckAsync',
      'wxacode.getUnlimited',
    ],
  };
  writeFileSync(join(dir, 'probe', 'config.json'), JSON.stringify({ permissions, triggers: [] }));
  for (const name of ['payments', 'push', 'clock', 'members', 'slow']) {
    mkdirSync(join(dir, name));
    cpSync(join(dir, 'probe', 'index.js'), join(dir, name, 'index.js'));
  }
  const triggers = [{ name: 'every-minute', type: 'timer', config: '0 * * * * * *' }];
  writeFileSync(join(dir, 'clock', 'config.json'), JSON.stringify({ triggers }));
  return dir;
}

/** Function rules and time-outs of the probes. */
export const settings = {
  probe: { invoke: true, timeoutSeconds: 20 },
  slow: { invoke: true, timeoutSeconds: 1 },
  members: { invoke: 'auth != null' as const },
  payments: { invoke: false },
  push: { invoke: false },
  clock: { invoke: false, timeoutSeconds: 60 },
};

const identities = ['ann', 'ben'].map((as) => ({ as, openid: `o-${as}`, roles: ['shopper'] }));

export const collections = [{ name: 'notes', schema: 1, indexes: [] }];

export interface TestCloud extends Server {
  data: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Calls a function's action as somebody; the answer's JSON. */
  call(name: string, action: string, input?: object, as?: string): Promise<{ status: number; body: Answer }>;
  /** Ends the server and removes its data. */
  end(): Promise<void>;
}

export interface Answer {
  ok?: boolean;
  data?: unknown;
  error?: { code: string; message: string; errCode?: number };
  errCode?: number;
  errMsg?: string;
}

/** A local cloud with the probes, on its own data. */
export async function startTestCloud(
  functions: string,
  options: { data?: string; timers?: boolean; port?: number } = {},
): Promise<TestCloud> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'tongdian-data-'));
  const server = await startServer({
    data,
    port: options.port ?? 0,
    functions,
    settings,
    collections,
    site: join(data, 'no-site'),
    seeder: { name: 'empty', identities, fill: async () => undefined },
    contracts: {},
    timers: options.timers ?? false,
  });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const tokens = new Map<string, string>();
  async function tokenOf(as: string): Promise<string> {
    const known = tokens.get(as);
    if (known) return known;
    const { token } = (await (await post('/dev/login', { as })).json()) as { token: string };
    tokens.set(as, token);
    return token;
  }
  return {
    ...server,
    data,
    post,
    get: (path, headers = {}) => fetch(server.url + path, { headers }),
    async call(name, action, input = {}, as) {
      const headers: Record<string, string> = as ? { authorization: `Bearer ${await tokenOf(as)}` } : {};
      const response = await post(`/cloud/${name}`, { action, input }, headers);
      return { status: response.status, body: (await response.json()) as Answer };
    },
    async end() {
      await server.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
