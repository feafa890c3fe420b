import type { Output } from '@/cloud/call';
import { csvText } from '@/sheets/csv';
import { otherGoods } from '../../../../domain/goods-sales';
import type { goodsWords } from './words';

export type Sold = Output<'insights', 'goods'>;
export type SoldProduct = Sold['goods'][number];
export type GoodsWords = (typeof goodsWords)['en'];

/** What a row is called: `*` stands for many, and what is deleted has no title any more. */
export const nameOf = ({ productId, title }: SoldProduct, t: GoodsWords): string =>
  productId === otherGoods ? t.rest : (title ?? t.gone);

/** Whether its days can be asked for. */
export const isOne = ({ productId }: SoldProduct): boolean => productId !== otherGoods;

/** All figures of the page as one table; its days are those of `name`. */
export const csvOf = ({ goods, days }: Sold, name: string, t: GoodsWords): string =>
  csvText([
    [t.kind, t.name, t.orders, t.pieces, t.yuan],
    ...goods.map((one) => [t.product, nameOf(one, t), one.orders, one.pieces, { fen: one.salesFen }]),
    ...days.map((one) => [name, one.day, one.orders, one.pieces, { fen: one.salesFen }]),
  ]);
