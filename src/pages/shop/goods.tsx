import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCounted, useTapped } from '@/blocks/counted';
import { call, type Output } from '@/cloud/call';
import { type Pages, pageOf, usePages } from '@/cloud/use-pages';
import { ListEnd } from '@/ui/list-end';
import { ProductCard, type ProductCardData } from '@/ui/product-card';
import { Skeleton } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { words } from './words';

/** As many as the first screen of a phone has bytes for, beside a full showcase; the others are drawn as one scrolls. */
const drawnFirst = 8;

/** The shop's goods, or those of one category. The first page of all goods came with the homepage. */
export function useGoods(homepage: Output<'homepage', 'get'>, category: string): Pages<ProductCardData> {
  const { shopId } = homepage.shop;
  const pages = usePages(
    async (cursor) =>
      pageOf(
        await call('catalog', 'list', {
          shopId,
          ...(category ? { categoryId: category } : {}),
          ...(cursor ? { cursor } : {}),
        }),
        ({ products }) => products,
      ),
    [shopId, category],
    { rows: homepage.products, nextCursor: homepage.nextCursor },
  );
  const [whole, setWhole] = useState(false);
  if (whole || pages.rows.length <= drawnFirst) return pages;
  return { ...pages, rows: pages.rows.slice(0, drawnFirst), more: true, extend: () => setWhole(true) };
}

export function Goods({ pages }: { pages: Pages<ProductCardData> }) {
  const t = useWords(words);
  if (pages.loading) return <Skeleton kind="grid" />;
  if (pages.error && pages.rows.length === 0)
    return <ErrorState error={pages.error} onRetry={pages.reload} />;
  if (pages.rows.length === 0) return <EmptyState icon="shop" title={t.noGoods} hint={t.noGoodsHint} />;
  return (
    <View>
      <Grid rows={pages.rows} />
      <ListEnd pages={pages} />
    </View>
  );
}

function Grid({ rows }: { rows: readonly ProductCardData[] }) {
  const tapped = useTapped('goods');
  const id = useCounted('goods');
  return (
    <View id={id} className="product-grid">
      {rows.map((product, i) => (
        <ProductCard key={product.productId} product={product} eager={i < 2} onOpen={tapped} />
      ))}
    </View>
  );
}
