import { split } from './discount';
import type { OrderLine, OrderPrice } from './documents';
import { sum } from './money';
import type { Fen } from './units';

export type Lowered =
  | { ok: true; price: OrderPrice; realPrices: Fen[] }
  /** `up`: it is lower already, and a price changes only downwards; `tooLow`: less than a fen would be left. */
  | { ok: false; why: 'up' | 'tooLow' };

/** WeChat Pay takes no payment under one fen. */
const leastPaid: Fen = 1;

/**
 * An order's price with `down` taken off in all since it was placed: off the goods line by line, then off the
 * freight, so that lines and freight still add up to what is paid. The same `down` again changes nothing.
 */
export function lower(price: OrderPrice, lines: readonly Pick<OrderLine, 'realPrice'>[], down: Fen): Lowered {
  const more = down - price.changeDownPrice;
  if (more < 0) return { ok: false, why: 'up' };
  if (price.orderPrice - more < leastPaid) return { ok: false, why: 'tooLow' };
  const goods = lines.map((line) => line.realPrice);
  const offGoods = Math.min(more, sum(goods));
  const shares = split(offGoods, goods);
  return {
    ok: true,
    price: {
      ...price,
      freight: price.freight - (more - offGoods),
      changeDownPrice: down,
      orderPrice: sum([price.orderPrice, -more]),
    },
    realPrices: goods.map((fen, i) => fen - shares[i]!),
  };
}

/**
 * The freight as the order was placed with it, which is the one to show beside what the shop took off since: that
 * counts what it took off the freight too. Goods and this, less discount and price change, are what is paid.
 */
export const freightPlaced = (
  price: Pick<OrderPrice, 'productPrice' | 'discountedPrice' | 'changeDownPrice' | 'orderPrice'>,
): Fen => sum([price.orderPrice, price.changeDownPrice, price.discountedPrice, -price.productPrice]);
