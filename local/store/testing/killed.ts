import { setImmediate } from 'node:timers/promises';
import { openStore } from '../index';
import { transfers } from './transfers';

/** A process of its own that moves amounts between accounts until it is killed; says what was answered. */
async function main(dir: string): Promise<void> {
  const store = await openStore({ dir, collections: transfers });
  const round = Date.now();
  const client = async (c: number) => {
    for (let n = 0; ; n++) {
      const id = `${round}-${c}-${n}`;
      const [from, to] = [`acc${(c * 7 + n) % 20}`, `acc${(c * 3 + n * 5 + 1) % 20}`];
      if (from === to) continue;
      const t = await store.startTransaction();
      try {
        const on = (account: string, by: number) =>
          store.update({
            collection: 'accounts',
            filter: { _id: account },
            change: { $inc: { amount: by }, $set: { band: n % 5 } },
            transaction: t,
          });
        await on(from, -1);
        await on(to, 1);
        await store.insert('moves', [{ _id: id, from, to, tags: [from, to] }], t);
        await store.commit(t);
        process.stdout.write(`${id}\n`);
      } catch (e) {
        if (!/Conflict/.test(String(e))) throw e;
        // Who holds the document cannot commit unless the loop turns.
        await setImmediate();
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, c) => client(c)));
}

// Whoever was to kill it may be gone: it ends by itself.
setTimeout(() => process.exit(1), 60_000).unref();
process.stdout.on('error', () => process.exit(1));

void main(process.argv[2]!);
