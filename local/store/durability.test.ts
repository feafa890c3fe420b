import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openStore } from './index';
import { freshDir } from './testing/both';
import { transfers } from './testing/transfers';

const ROUNDS = 4;

/** Runs the writer until `after` answers have come, kills it in the middle of its work, gives what was answered. */
async function killedWriter(dir: string, after: number): Promise<string[]> {
  const root = join(__dirname, '../..');
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'testing/killed.ts'), dir], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk;
    if (text.split('\n').length > after) child.kill('SIGKILL');
  });
  const overdue = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await once(child, 'close');
  clearTimeout(overdue);
  return text.split('\n').slice(0, -1);
}

test('a kill at any time leaves every answered write, no half of any, and indexes that agree', async () => {
  const { dir, drop } = freshDir();
  const first = await openStore({ dir, collections: transfers });
  await first.insert(
    'accounts',
    Array.from({ length: 20 }, (_, i) => ({ _id: `acc${i}`, amount: 100, band: 0 })),
  );
  await first.close();

  const answered: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    answered.push(...(await killedWriter(dir, 150 + round * 37)));
    const store = await openStore({ dir, collections: transfers });
    const accounts = (await store.get({ collection: 'accounts', limit: 1_000 })).docs();
    expect(accounts.reduce((sum, a) => sum + Number(a.amount), 0)).toBe(2_000);

    const [byTag] = (
      await store.aggregate('moves', [
        { name: '$unwind', value: '$tags' },
        { name: '$group', value: { _id: null, n: { $sum: 1 } } },
      ])
    ).docs();
    const moves = await store.count('moves');
    expect(byTag).toEqual({ _id: null, n: moves * 2 });
    expect(moves).toBeGreaterThanOrEqual(answered.length);
    for (const id of answered.slice(-200)) expect(await store.count('moves', { _id: id })).toBe(1);

    let throughIndex = 0;
    for (let band = 0; band < 5; band++) throughIndex += await store.count('accounts', { band });
    expect(throughIndex).toBe(20);
    for (const account of accounts.slice(0, 5)) {
      const indexed = await store.count('moves', { tags: account._id });
      const scanned = await store.count('moves', { $or: [{ from: account._id }, { to: account._id }] });
      expect(indexed).toBe(scanned);
    }
    await store.close();
  }
  expect(answered.length).toBeGreaterThan(ROUNDS * 100);
  drop();
}, 120_000);
