import type { OutboxDoc } from '../../domain/documents';
import { productPage, shopPage } from '../../domain/search/page';
import type { Ms, ProductId, ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { enqueue, entry, type Sent } from '../platform/outbox';
import { cloud } from '../platform/sdk';

/**
 * WeChat takes no page of ours, or none any more today: held off by the sitemap (40066), over the day's quota (47006),
 * search off for this mini program (85083, 85091). Nothing is amiss then, its crawler still comes by the sitemap.
 */
const leftToTheCrawler: readonly number[] = [40066, 47006, 85083, 85091];

/** Queues a product's page for 搜一搜; once for each of its changes. One operation. */
export const tellOfProduct = ({ _id, updatedAt }: { _id: ProductId; updatedAt: Ms }, now: Ms) =>
  enqueue(entry('submitPages', `product~${_id}~${updatedAt}`, { productId: _id }, now));

/** Queues a shop's page; once for each change. One operation. */
export const tellOfShop = (shopId: ShopId, changedAt: Ms, now: Ms) =>
  enqueue(entry('submitPages', `shop~${shopId}~${changedAt}`, { shopId, changedAt: String(changedAt) }, now));

/** Outbox sender: a page as it is now. Three operations at most; none where the operator switched it off. */
export async function submitPages(payload: OutboxDoc['payload'], call: Call): Promise<Sent> {
  if (call.rules['search.submitPages'] === 0) return { ok: true };
  const page = payload.productId ? await ofProduct(payload.productId) : await ofShop(payload);
  if (!page) return { ok: false, why: 'no such page', never: true };
  const reply = await cloud.openapi.search!.submitPages!({ pages: [page] });
  const code = Number(reply.errCode ?? reply.errcode ?? 0);
  if (leftToTheCrawler.includes(code)) call.log('page left to the crawler', { code });
  if (code === 0 || leftToTheCrawler.includes(code)) return { ok: true };
  return { ok: false, why: `${code} ${String(reply.errMsg ?? '')}` };
}

async function ofProduct(id: ProductId) {
  const product = await db.get('products', id);
  return product && productPage(product, await db.get('shops', product.shopId));
}

async function ofShop({ shopId = '', changedAt }: OutboxDoc['payload']) {
  const shop = await db.get('shops', shopId);
  return shop && shopPage(shop, Number(changedAt));
}
