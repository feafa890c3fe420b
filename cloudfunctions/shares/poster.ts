import { type Call, ok } from '../platform/call';
import { shownRating } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import { personOf } from '../platform/share';
import { codeFor, shownCode } from './code';
import type { SharesContract } from './contract';
import { openPage } from './page';

/** Write: saga, its intent the code's document. Three operations where the caller has this code already. */
export async function poster(input: ParsedInputOf<SharesContract, 'poster'>, call: Call) {
  const page = await openPage(input);
  if (!page.ok) return page;
  const { shop, product } = page.data;
  const named = {
    shopId: shop._id,
    productId: product?._id ?? '',
    sharer: personOf(shop._id, call.openid),
    account: '',
  };
  const code = await codeFor(named, call);
  if (!code.ok) return code;
  return ok({
    code: shownCode(code.data),
    name: product?.title ?? shop.name,
    picture: product?.headImgs[0] ?? shop.logo,
    price: product,
    shop: {
      name: shop.name,
      logo: shop.logo,
      mainCategoryName: shop.mainCategoryName,
      rating: shownRating(shop.rating, call.rules),
    },
  });
}
