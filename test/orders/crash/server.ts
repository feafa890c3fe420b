/**
 * The street on the durable store in a process of its own, to be killed: `server.ts <data> <functions>`.
 * It ends with its parent, and by itself after two minutes whatever happens.
 */
import { collections } from '../../../cloudfunctions/platform/collections';
import { declaredSettings } from '../../../local/host/declared';
import { startServer } from '../../../local/host/server';
import type { Store } from '../../../local/store';
import { fillStreet } from '../goods';
import { people } from './people';
import { offered } from './quarrels';

const [data = '', functions = ''] = process.argv.slice(2);
setTimeout(() => process.exit(3), 120_000).unref();
process.stdin.on('end', () => process.exit(4)).resume();

/** Enough of two goods that a load does not end at the first sold-out, and one that everybody wants. */
async function fill(store: Store): Promise<void> {
  await fillStreet(store);
  await store.insert('coupons', [{ ...offered }]);
  const scarce = { $set: { available: 12 } };
  const plenty = { $set: { available: 400 } };
  for (const [filter, change] of [
    [{ _id: 'green-250' }, scarce],
    [{ _id: 'green-100' }, plenty],
    [{ _id: 'mug-white' }, plenty],
  ] as const) {
    await store.update({ collection: 'stocks', filter, change });
  }
}

startServer({
  data,
  port: 0,
  functions,
  settings: declaredSettings({ OPERATOR_OPENIDS: 'operator' }),
  collections,
  site: data,
  seeder: { name: 'street', identities: people, fill: ({ store }) => fill(store) },
  timers: false,
}).then(
  async (server) => {
    // The kill shall meet orders, not the loading of bundles.
    await server.cloud.host.warm();
    console.log(`serving ${server.url}`);
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
