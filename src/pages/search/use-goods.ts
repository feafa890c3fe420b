import { call, type Output } from '@/cloud/call';
import type { ProductFound } from './product-found';
import { goodsInput, keyOf, type Question } from './question';
import { type Answered, useAnswer } from './use-answer';

type Answer = Output<'search', 'products'>;

export interface GoodsPage extends Omit<Answer, 'products'> {
  rows: ProductFound[];
}

/** The goods of a question. Who asks the same again, be it the filter sheet before the list, gets the same answer. */
export function useGoods(question: Question): Answered<ProductFound, GoodsPage> {
  return useAnswer<ProductFound, GoodsPage>(keyOf(question), async (cursor) => {
    const outcome = await call('search', 'products', {
      ...goodsInput(question),
      ...(cursor ? { cursor } : {}),
    });
    if (!outcome.ok) return outcome;
    const { products, ...about } = outcome.data;
    return { ok: true, data: { ...about, rows: products } };
  });
}
