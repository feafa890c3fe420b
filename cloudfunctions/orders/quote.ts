import { type PricedLine, type ShopPart, totalOf } from '../../domain/basket';
import type { UserCouponDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import { noteBasket } from '../platform/visits';
import type { OrdersContract } from './contract';
import { couponsNamed, couponsOf, offeredFor, withCoupons } from './coupons-chosen';
import { priceNow, quoteKeyOf, tooMuch } from './shelf';

/** Five operations, six with a coupon chosen. */
export async function quote(input: ParsedInputOf<OrdersContract, 'quote'>, call: Call) {
  const over = tooMuch(input.lines, call.rules);
  if (over) return over;
  const bare = await priceNow(input.lines, input.provinceName, { withStock: true, ...call });
  const shopIds = bare.map((part) => part.shopId);
  const [had, named] = await Promise.all([
    couponsOf(call.openid, shopIds),
    couponsNamed(input.coupons, call),
    noteBasket(shopIds, call),
  ]);
  const priced = withCoupons(bare, input.coupons, named, call);
  if (!priced.ok) return priced;
  const { parts } = priced;
  return ok({
    shops: parts.map((part) => shownPart(part, had, call)),
    totalPrice: totalOf(parts),
    quoteKey: quoteKeyOf(parts),
  });
}

function shownPart(part: ShopPart, had: readonly UserCouponDoc[], call: Call) {
  const { shopId, shop, lines, productPrice, freight, freightReasons, discountedPrice, orderPrice, coupon } =
    part;
  return {
    shopId,
    name: shop?.name ?? '',
    logo: shop?.logo ?? '',
    lines: lines.map(shownLine),
    productPrice,
    freight,
    freightReasons,
    notSendArea: notSendArea(lines),
    discountedPrice,
    orderPrice,
    coupon: coupon ? { userCouponId: coupon.userCouponId, name: coupon.name, off: coupon.off } : null,
    coupons: offeredFor(part, had, call).map(({ coupon: one, off, why }) => ({
      userCouponId: one._id,
      name: one.terms.name,
      off,
      why,
      validTo: one.validTo,
    })),
  };
}

/** Where the shop does not send what cannot be sent there. */
const notSendArea = (lines: readonly PricedLine[]): string[] => [
  ...new Set(
    lines
      .filter(({ problem }) => problem === 'NOT_DELIVERABLE')
      .flatMap(({ template }) => template?.notSendArea ?? []),
  ),
];

function shownLine(line: PricedLine) {
  const { productId, skuId, n, title, thumbImg, skuAttrs, salePrice, available, problem } = line;
  return {
    productId,
    skuId,
    n,
    title,
    thumbImg,
    skuAttrs,
    salePrice,
    available,
    problem,
    discount: line.discount,
    ...(line.shipBy === undefined ? {} : { shipBy: line.shipBy }),
    ...(line.limitedInfo && line.limitedInfo.limitedBuyNum > 0 ? { limitedInfo: line.limitedInfo } : {}),
  };
}
