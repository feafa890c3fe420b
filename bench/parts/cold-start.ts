import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { collections } from '../../cloudfunctions/platform/collections';
import { CLOUD, environmentOf } from '../../local/host/environment';
import { openStore, type Store } from '../../local/store';
import { createWire } from '../../local/wire';
import type { Wire } from '../../local/wire/port';
import { median, type Part } from '../row';

const starts = 15;
const run = promisify(execFile);
const child = path.join(__dirname, 'cold-child.cjs');

/** A function in a process of its own, from `require` to its first answer, with the demo street behind the wire. */
export const coldStart: Part = {
  name: 'cold',
  about: 'cold start of a function',
  needs: 'data',
  async run({ root, data }) {
    const store = await openStore({ dir: path.join(data, 'store'), collections });
    const wire = createWire({ store, ...noOtherPorts });
    const { url, close } = await wire.listen(0);
    try {
      const event = JSON.stringify({ action: 'get', input: { shopId: await anyShop(store) } });
      const bundle = path.join(root, 'dist', 'cloudfunctions', 'homepage', 'index.js');
      const loads: number[] = [];
      const totals: number[] = [];
      for (let i = 0; i < starts; i++) {
        const { stdout } = await run(process.execPath, [child, bundle, event], {
          env: env(wire, url, i) as NodeJS.ProcessEnv,
        });
        // The function's own log lines come first.
        const seen = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
          load: number;
          total: number;
          ok: boolean;
        };
        if (!seen.ok) throw new Error('the cold function refused');
        loads.push(seen.load);
        totals.push(seen.total);
      }
      return [
        {
          what: 'require to first answer',
          value: median(totals),
          unit: 'ms',
          target: 200,
          note: `homepage.get; median of ${starts} fresh processes`,
        },
        { what: 'of that, require', value: median(loads), unit: 'ms', note: 'the SDK is inside the bundle' },
      ];
    } finally {
      await close();
      await store.close();
    }
  },
};

/** Opens one invocation and gives the environment its function runs under. */
function env(wire: Wire, url: string, n: number): Record<string, string> {
  const token = `cold-${process.pid}-${n}`;
  const caller = { source: 'wx_client' };
  wire.open({ token, function: 'homepage', caller, openapi: [] });
  const declaration = {
    name: 'homepage',
    file: '',
    timeoutSeconds: 20,
    invoke: true,
    env: {},
    triggers: [],
    openapi: [],
  };
  return environmentOf(declaration, caller, token, url, CLOUD);
}

async function anyShop(store: Store): Promise<string> {
  const [shop] = (await store.get({ collection: 'shops', filter: { status: 'open' }, limit: 1 })).docs();
  if (!shop) throw new Error('the demo street has no open shop');
  return String(shop._id);
}

const none = (): never => {
  throw new Error('homepage.get uses the database alone');
};
const noOtherPorts = {
  functions: { invoke: none },
  storage: { uploadMetadata: none, downloadUrl: none, remove: none, serve: async () => undefined },
  openapi: { call: none },
  pay: { call: none },
};
