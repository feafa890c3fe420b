import { wholeHomepage } from '../../domain/homepage/content';
import { carried } from '../../domain/homepage/linked';
import { shownContent } from '../../domain/homepage/shown';
import { showcaseGoods } from '../../domain/homepage/walk';
import { listed, shopGoods } from '../catalog/goods';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import { cardFields, inStock, productCard } from '../platform/cards';
import { codeOf, noCode } from '../platform/codes';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { shareOf } from '../platform/share';
import { noteVisit } from '../platform/visits';
import type { HomepageContract } from './contract';
import { noShop, shopClosed, shopHead } from './shop-head';

/** What a shopper scrolls through before another call is due; a page draws the first few of them at once. */
const firstGoods = 20;

/**
 * At most six operations: shop, homepage and goods at once, then the showcase's goods, then stock (and rules when cold).
 * A code that names the shop is one before. A way in that is new adds one or two beside the last, so that nobody waits
 * for them.
 */
export async function get(input: ParsedInputOf<HomepageContract, 'get'>, call: Call) {
  const code = await codeOf(input.code);
  const shopId = input.shopId ?? code?.shopId;
  if (!shopId) return noCode();
  const [shop, stored, goods] = await Promise.all([
    db.get('shops', shopId),
    db.get('homepages', shopId),
    shopGoods(shopId, { limit: firstGoods }),
  ]);
  if (!shop || shop.status === 'opening') return noShop();
  if (shop.status === 'closed') return shopClosed();

  const homepage = carried(wholeHomepage(stored?.published), shop.linkedAccounts);
  const shown = new Map(goods.page.map((p) => [p._id, p]));
  const named = showcaseGoods(homepage);
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
    noteVisit(target, input.launch, call, code),
  ]);
  const cards = new Map([...shown.values(), ...fetched].map((p) => [p._id, productCard(p, stocked)]));

  return ok({
    shop: shopHead(shop, call.rules),
    homepage: shownContent(homepage, cards),
    showcaseProducts: named.flatMap((id) => cards.get(id) ?? []),
    products: goods.page.flatMap((p) => cards.get(p._id) ?? []),
    nextCursor: goods.nextCursor,
    share: shareOf(target, call),
  });
}
