import { wholeHomepage } from '../../domain/homepage/content';
import { type Call, ok } from '../platform/call';
import { shownRating } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { personOf } from '../platform/share';
import { codeFor, shownCode } from './code';
import type { SharesContract } from './contract';
import { openPage } from './page';
import { unpaidFor } from './promoter';

/**
 * Write: saga, its intent the code's document. Four operations where the caller has this code already, two more for one
 * that pays.
 */
export async function poster(input: ParsedInputOf<SharesContract, 'poster'>, call: Call) {
  const page = await openPage(input);
  if (!page.ok) return page;
  const { shop, product } = page.data;
  const unpaid = input.promotes ? await unpaidFor(input, call) : null;
  if (unpaid) return unpaid;
  const named = {
    shopId: shop._id,
    productId: product?._id ?? '',
    sharer: personOf(shop._id, call.openid),
    account: '',
    ...(input.promotes ? { promoted: true as const } : {}),
  };
  const [code, background] = await Promise.all([codeFor(named, call), product ? '' : backgroundOf(shop._id)]);
  if (!code.ok) return code;
  return ok({
    code: shownCode(code.data),
    name: product?.title ?? shop.name,
    picture: product?.headImgs[0] ?? (background || shop.logo),
    price: product,
    shop: {
      name: shop.name,
      logo: shop.logo,
      mainCategoryName: shop.mainCategoryName,
      rating: shownRating(shop.rating, call.rules),
    },
  });
}

/** A shop's poster shows its homepage's background. One operation. */
async function backgroundOf(shopId: string): Promise<string> {
  const homepage = await db.get('homepages', shopId);
  return wholeHomepage(homepage?.published).background?.img ?? '';
}
