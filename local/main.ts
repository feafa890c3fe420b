/**
 * The local cloud: `tsx local/main.ts [--data <dir>] [--port <n>] [--seed demo|empty|large]`.
 * Serves until it is stopped; its data survives a restart and a kill.
 */
import { resolve } from 'node:path';
import { collections } from '../cloudfunctions/platform/collections';
import { readArguments } from './host/arguments';
import { declaredSettings } from './host/declared';
import { lockFolder } from './host/lock';
import { type Server, startServer } from './host/server';
import { localShareSecrets } from './host/share-secrets';
import { seeder } from './host/street';
import { localNoticeTemplates } from './wechat/subscriptions';

const root = resolve(__dirname, '..');

async function main(): Promise<void> {
  const started = performance.now();
  const options = readArguments(process.argv.slice(2), root);
  const lock = lockFolder(options.data);
  if ('heldBy' in lock) {
    throw new RangeError(
      `${options.data} is in use by process ${lock.heldBy}; stop it or give another --data`,
    );
  }
  process.on('exit', () => lock.release());
  const filler = await seeder(options.seed, (line) => console.log(line));
  const operators = filler.identities
    .filter((who) => who.roles.includes('operator'))
    .map((who) => who.openid);
  const server = await startServer({
    ...options,
    settings: declaredSettings({
      OPERATOR_OPENIDS: operators.join(','),
      NOTICE_TEMPLATES: localNoticeTemplates,
      DEPOSIT_SUB_MCH_ID: '1900000001',
      SHARE_SECRETS: localShareSecrets,
    }),
    collections,
    site: resolve(root, 'dist', 'h5'),
    seeder: filler,
  });
  stopWell(server);
  greet(server, options.data, performance.now() - started);
  if (options.warm) void server.cloud.host.warm();
}

function greet(server: Server, data: string, ms: number): void {
  console.log(`
  通店 · Tongdian is ready (${(ms / 1000).toFixed(1)} s)

  买家 shopper        ${server.url}/
  商家 merchant       ${server.url}/#/studio/overview/index
  本地云 panel        ${server.url}/dev     who to be, the clock, faults, calls, log
  接口 contract       ${server.url}/contract
  微信开发者工具      open this folder in WeChat DevTools (touristappid) and press compile
  data               ${data}

  Ctrl-C stops it.
`);
}

/** A launcher passes on the signal that the terminal sent to both: one press may arrive twice. */
const SAME_PRESS_MS = 1000;

/** The first signal ends what runs and closes the store; a second one does not wait. */
function stopWell(server: Server): void {
  let since: number | undefined;
  const stop = () => {
    if (since !== undefined && performance.now() - since > SAME_PRESS_MS) process.exit(1);
    if (since !== undefined) return;
    since = performance.now();
    void server.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: NodeJS.ErrnoException) => {
  const expected = error instanceof RangeError || error.code === 'EADDRINUSE';
  console.error(expected ? `cannot start: ${error.message}` : error);
  process.exit(1);
});
