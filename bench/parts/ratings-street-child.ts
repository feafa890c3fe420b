/** `<store's folder> <orders>`: writes the street of the ratings bench, in a process whose memory nobody measures. */
import { collections } from '../../cloudfunctions/platform/collections';
import { openStore } from '../../local/store';
import { fillRatedStreet } from './ratings-street';

const [dir = '', orders = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const store = await openStore({ dir, collections, now: Date.now });
  await fillRatedStreet(store, Number(orders));
  await store.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
