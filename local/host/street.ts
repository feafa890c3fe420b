import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { PaymentDoc, TrackDoc } from '../../domain/documents';
import type { Store } from '../store/port';
import type { Handed } from '../wechat/logistics';
import type { PayOrder } from '../wechat/pay-ledger';
import type { Seed } from './arguments';
import { PUBLIC_FILES } from './environment';
import type { DemoIdentity } from './front/dev-routes';
import type { Seeder } from './server';

/** Documents by collection; every one has its own `_id`. */
type Batch = Readonly<Record<string, readonly object[]>>;

/** Drawn once for all data folders: drawing takes minutes, copying a moment. */
const DRAWN = resolve(__dirname, '..', '..', '.cache', 'street');
/** Documents of one write: enough that an index of many entries grows in the order of its keys. */
const AT_ONCE = 5_000;

/** Somebody to log in as where no street was built. */
const NOBODY: readonly DemoIdentity[] = [{ as: 'shopper', openid: 'oLocalShopper', roles: ['shopper'] }];

/** Who fills an empty data folder, and with what. */
export async function seeder(seed: Seed, say: (line: string) => void): Promise<Seeder> {
  if (seed === 'empty') return { name: seed, identities: NOBODY, fill: async () => undefined };
  const street = await import('../demo/seed');
  return {
    name: seed,
    identities: street.identities,
    async fill({ store, storage, pay, logistics }, now) {
      const drawn = await drawStreet(say);
      await copyPictures(Object.values(drawn), storage.dir);
      const addresses = Object.entries(drawn).map(([key, path]) => [key, PUBLIC_FILES + path]);
      await clearOut(store);
      say('  writing shops, goods and their history');
      let written = 0;
      const tell = everyFewSeconds((text) => say(`  ${text}`));
      for (const batch of street.batches(seed, Object.fromEntries(addresses), now)) {
        written += await insertAll(store, batch);
        pay.adopt((batch.payments ?? []).map((payment) => payOrderOf(payment as PaymentDoc)));
        logistics.adopt((batch.tracks ?? []).map((track) => handed(track as TrackDoc)));
        tell(`${written} documents written`);
      }
    },
  };
}

/** Draws what is not drawn yet. @returns each picture's key with its path, such as `public/<sha256>.webp`. */
export async function drawStreet(say: (line: string) => void): Promise<Record<string, string>> {
  const [{ allRecipes }, { renderPictures }] = await Promise.all([
    import('../demo/gallery'),
    import('../demo/render'),
  ]);
  const tell = everyFewSeconds(say);
  return renderPictures(allRecipes(), DRAWN, (done, total) =>
    tell(`  drawing pictures: ${done} of ${total}`),
  );
}

/** Passes on a line at most every five seconds. */
function everyFewSeconds(say: (line: string) => void): (line: string) => void {
  let last = performance.now();
  return (line) => {
    if (performance.now() - last < 5000) return;
    last = performance.now();
    say(line);
  };
}

async function copyPictures(paths: readonly string[], target: string): Promise<void> {
  const folders = new Set(paths.map((path) => dirname(path)));
  await Promise.all([...folders].map((folder) => mkdir(join(target, folder), { recursive: true })));
  await Promise.all(paths.map((path) => copyFile(join(DRAWN, path), join(target, path))));
}

/** A paid order of the street as WeChat Pay would know it, so that it can be asked for and refunded. */
function payOrderOf(payment: PaymentDoc): PayOrder {
  return {
    outTradeNo: payment._id,
    subMchId: payment.subMchId,
    totalFee: payment.totalFee,
    body: '通店',
    attach: '',
    openid: payment.openid,
    functionName: 'payments',
    prepayId: payment.prepay?.package.replace('prepay_id=', '') ?? '',
    createdAt: payment.createdAt,
    state: payment.paidAt === null ? 'NOTPAY' : 'SUCCESS',
    ...(payment.transactionId ? { transactionId: payment.transactionId } : {}),
    ...(payment.paidAt === null ? {} : { paidAt: payment.paidAt }),
  };
}

const handed = ({ deliveryId, waybillId, shippedAt }: TrackDoc): Handed => ({
  deliveryId,
  waybillId,
  at: shippedAt,
});

/** Removes what an earlier, interrupted fill left. */
async function clearOut(store: Store): Promise<void> {
  for (const collection of store.collections()) {
    if ((await store.count(collection)) > 0) await store.remove({ collection, filter: {}, multi: true });
  }
}

/** @returns how many documents were written. */
async function insertAll(store: Store, batch: Batch): Promise<number> {
  let written = 0;
  for (const [collection, docs] of Object.entries(batch)) {
    for (let i = 0; i < docs.length; i += AT_ONCE) {
      const some = docs.slice(i, i + AT_ONCE) as Record<string, unknown>[];
      await store.insert(collection, some);
      written += some.length;
    }
  }
  return written;
}
