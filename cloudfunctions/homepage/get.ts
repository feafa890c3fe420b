import type { HomepageContent } from '../../domain/blocks';
import { listed, shopGoods } from '../catalog/goods';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import { cardFields, inStock, productCard, shopCard, shopService } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { shareOf } from '../platform/share';
import { noteVisit } from '../platform/visits';
import type { HomepageContract } from './contract';

const firstGoods = 10;
const empty: HomepageContent = { background: null, showcase: { scale: 2, items: [] }, categories: [] };

/**
 * At most six operations: shop, homepage and goods at once, then the showcase's goods, then stock (and rules when cold).
 * A way in that is new adds one or two beside the last, so that nobody waits for them.
 */
export async function get(input: ParsedInputOf<HomepageContract, 'get'>, call: Call) {
  const [shop, stored, goods] = await Promise.all([
    db.get('shops', input.shopId),
    db.get('homepages', input.shopId),
    shopGoods(input.shopId, { limit: firstGoods }),
  ]);
  if (!shop || shop.status === 'opening') return refuse('NOT_FOUND', '店铺不存在', 'shopId');
  if (shop.status === 'closed') return refuse('SHOP_CLOSED', '店铺已关闭', 'shopId');

  const homepage = stored?.published ?? empty;
  const shown = new Map(goods.page.map((p) => [p._id, p]));
  const named = homepage.showcase.items.flatMap((item) => (item.type === 1 ? [item.productId] : []));
  const missing = named.filter((id) => !shown.has(id));
  const fetched =
    missing.length === 0
      ? []
      : await db.find(
          'products',
          { _id: db.cmd.in(missing), shopId: shop._id, status: listed },
          { only: cardFields },
        );
  const target = { shopId: shop._id, productId: '' };
  const [stocked] = await Promise.all([
    inStock([...shown.keys(), ...fetched.map((p) => p._id)]),
    noteVisit(target, input.launch, call),
  ]);
  const cards = new Map([...shown.values(), ...fetched].map((p) => [p._id, productCard(p, stocked)]));

  return ok({
    shop: { ...shopCard(shop, call.rules), status: shop.status, service: shopService(shop) },
    homepage: withoutMissing(homepage, cards),
    showcaseProducts: named.flatMap((id) => cards.get(id) ?? []),
    products: goods.page.flatMap((p) => cards.get(p._id) ?? []),
    nextCursor: goods.nextCursor,
    share: shareOf(target, call),
  });
}

/** Shoppers see no card that leads nowhere and no category that the shop hid. */
function withoutMissing(page: HomepageContent, cards: ReadonlyMap<string, unknown>): HomepageContent {
  const items = page.showcase.items.filter((item) => item.type !== 1 || cards.has(item.productId));
  return {
    background: page.background,
    showcase: { scale: items.length < 3 ? 2 : page.showcase.scale, items },
    categories: page.categories
      .filter((c) => c.isDisplayed)
      .map((c) => ({ ...c, level2: c.level2.filter((leaf) => leaf.isDisplayed) })),
  };
}
