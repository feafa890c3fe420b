import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { OutputOf } from '../../cloudfunctions/platform/contract';
import type { TablesContract } from '../../cloudfunctions/tables/contract';
import { rankByAge } from '../../domain/product/ranks';
import type { Cloud } from '../../local/host/cloud';
import { CLOUD } from '../../local/host/environment';
import { serve } from '../../local/host/front/router';
import { storageRoutes } from '../../local/host/front/storage-routes';
import { fileIds } from '../../local/host/storage-port';
import type { Store } from '../../local/store';
import { productContent } from '../../test/catalogue/content';
import { member, passedPicture, product, shop } from '../../test/orders/goods';
import { full } from '../arguments';
import { type Part, percentile, type Row } from '../row';
import { ask, openDurableCloud, put } from './durable-cloud';

/** With --full as many as a large shop has. */
const goods = full ? 100_000 : 20_000;
const imported = 5000;
const editor = 'edits-tea';
const shopId = 'tea';

/** The catalogue: a product listed in one call, the pages of a large shop, and goods that come in by a file. */
export const catalogue: Part = {
  name: 'catalogue',
  about: `listing, pages of ${goods} goods, an import of ${imported} SKUs`,
  needs: 'nothing',
  async run({ root, data, say }) {
    const dir = mkdtempSync(path.join(data, 'catalogue-'));
    const functions = path.join(root, 'dist', 'cloudfunctions');
    let port = 1;
    const frontUrl = () => `http://127.0.0.1:${port}`;
    const cloud = await openDurableCloud({ dir, functions, fill, frontUrl });
    const routes = storageRoutes(cloud.storage, cloud.sessions, fileIds(CLOUD.envId).of);
    const files = await serve(routes, 0, (error) => say(String(error)));
    port = files.port;
    try {
      const listed = await listing(cloud);
      const paged = await pages(cloud);
      say(`catalogue: ${imported} SKUs from a file`);
      return [...listed, ...paged, ...(await bringIn(cloud))];
    } finally {
      await files.close();
      await cloud.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

async function fill(store: Store): Promise<void> {
  await put(store, 'shops', [shop(shopId)]);
  await put(store, 'members', [member(shopId, editor, 'editor')]);
  await put(store, 'pictures', [passedPicture('oolong'), passedPicture('hill')]);
  for (let from = 0; from < goods; from += 5000) {
    const some = Array.from({ length: Math.min(5000, goods - from) }, (_, i) => {
      const id = `goods-${String(from + i).padStart(6, '0')}`;
      const createdAt = 1_700_000_000_000 + (from + i) * 1000;
      return { ...product(id, shopId, { [`${id}-a`]: 4500 }), createdAt, homeRank: rankByAge(createdAt, id) };
    });
    await put(store, 'products', some);
  }
}

async function listing(cloud: Cloud): Promise<Row[]> {
  // The first reads the rules and marks the pictures as shown.
  await ask(cloud, 'catalog', 'publish', { shopId, version: 0, content: productContent() }, editor);
  let ops = 0;
  const taken: number[] = [];
  for (let i = 0; i < 30; i++) {
    const content = productContent({ title: `高山乌龙茶 ${i}` });
    const { record, ms } = await ask(cloud, 'catalog', 'publish', { shopId, version: 0, content }, editor);
    ops = Math.max(ops, record.ops);
    taken.push(ms);
  }
  return [
    { what: 'list a product: calls', value: 1, unit: 'calls', target: 1 },
    {
      what: 'list a product: operations',
      value: ops,
      unit: 'ops',
      target: 6,
      note: 'the words check counted apart',
    },
    { what: 'list a product, p50', value: percentile(taken, 50), unit: 'ms' },
  ];
}

/** Pages from the first to the last: the last tenth as fast as the first. */
async function pages(cloud: Cloud): Promise<Row[]> {
  const taken: number[] = [];
  let cursor: string | undefined;
  do {
    const input = { shopId, tab: 'listed', limit: 50, ...(cursor ? { cursor } : {}) };
    const { data, ms } = await ask<{ nextCursor: string | null }>(cloud, 'catalog', 'shelf', input, editor);
    taken.push(ms);
    cursor = data.nextCursor ?? undefined;
  } while (cursor);
  const tenth = Math.max(1, Math.floor(taken.length / 10));
  const first = percentile(taken.slice(0, tenth), 50);
  const last = percentile(taken.slice(-tenth), 50);
  const note = `${taken.length} pages of 50, of ${goods} goods`;
  return [
    { what: 'catalogue page, p50', value: percentile(taken, 50), unit: 'ms', target: 15, note },
    { what: 'catalogue page: last tenth to first', value: last / first, unit: '×', target: 1.5 },
  ];
}

type Import = OutputOf<TablesContract, 'take'>;

async function bringIn(cloud: Cloud): Promise<Row[]> {
  const lines = Array.from(
    { length: imported / 2 },
    (_, i) => `好茶 ${i},茶叶,规格:小,${i + 1}.50,3\n,,规格:大,${i + 2},4`,
  );
  const file = `incoming/${editor}/goods-0001.csv`;
  await cloud.storage.write(file, Buffer.from(`商品标题,类目,规格,售价,库存\n${lines.join('\n')}`));
  const fileId = fileIds(CLOUD.envId).of(file);
  const read = await ask<Import>(cloud, 'tables', 'take', { shopId, fileId, name: 'a.csv' }, editor);
  let at = read.data;
  let ms = 0;
  let slowest = 0;
  while (at.state !== 'done') {
    const input = { shopId, importId: at.importId, cursor: at.cursor };
    const step = await ask<Import>(cloud, 'tables', 'go', input, editor);
    ms += step.ms;
    slowest = Math.max(slowest, step.ms);
    at = step.data;
  }
  const rate = (at.skus * 1000) / (ms + read.ms);
  const note = `${at.made} new goods of two SKUs, reading the file included`;
  return [
    { what: 'import', value: rate, unit: 'SKUs/s', target: 500, atLeast: true, note },
    { what: 'import: read and preview', value: read.ms, unit: 'ms', note: `${at.skus} SKUs in CSV` },
    { what: 'import: slowest step', value: slowest, unit: 'ms', note: 'up to 200 SKUs' },
  ];
}
