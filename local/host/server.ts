import { join } from 'node:path';
import { contracts } from '../../cloudfunctions/contracts';
import type { CollectionDeclaration } from '../../cloudfunctions/platform/collections';
import type { Contract } from '../../cloudfunctions/platform/contract';
import { panelPage } from '../dev-panel/build';
import { openStore } from '../store';
import { openClock } from './clock';
import { type Cloud, openCloud } from './cloud';
import { startFront } from './front';
import type { DemoIdentity } from './front/dev-routes';
import { type DeclaredSettings, readFunctions } from './function-folder';
import { fillOnce } from './seed-once';

/** Fills a new store; gets the clock's now and a way to put pictures into storage. */
export interface Seeder {
  name: string;
  identities: readonly DemoIdentity[];
  fill(cloud: Pick<Cloud, 'store' | 'storage' | 'pay' | 'logistics'>, now: number): Promise<void>;
}

export interface ServerOptions {
  data: string;
  port: number;
  functions: string;
  settings: Readonly<Record<string, Partial<DeclaredSettings>>>;
  collections: readonly CollectionDeclaration[];
  /** The H5 app's folder. */
  site: string;
  seeder: Seeder;
  contracts?: Readonly<Record<string, Contract>>;
  timers?: boolean;
}

export interface Server {
  url: string;
  port: number;
  cloud: Cloud;
  close(): Promise<void>;
}

/** Opens the data, fills it once, and serves. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const clock = openClock(options.data);
  const store = await openStore({
    dir: join(options.data, 'store'),
    collections: options.collections,
    now: clock.now,
  });
  let front: Awaited<ReturnType<typeof startFront>> | undefined;
  const cloud = await openCloud({
    dir: options.data,
    clock,
    store,
    functions: readFunctions(options.functions, options.settings),
    frontUrl: () => front?.url ?? `http://127.0.0.1:${options.port}`,
    timers: false,
  });
  const { seeder } = options;
  await fillOnce(options.data, seeder.name, () => seeder.fill(cloud, clock.now()));
  // Not before: a tick among half of the documents would write what the rest of them then find taken.
  if (options.timers ?? true) cloud.timers.begin();
  front = await startFront({
    cloud,
    port: options.port,
    site: options.site,
    identities: seeder.identities,
    contracts: options.contracts ?? contracts,
    panel: panelPage,
  });
  return {
    url: front.url,
    port: front.port,
    cloud,
    async close() {
      await front?.close();
      await cloud.close();
    },
  };
}
