import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { call } from '@/cloud/call';
import { type Load, useLoad } from '@/cloud/use-load';
import { Loaded } from '@/ui/loaded';
import { ProductCard } from '@/ui/product-card';
import { ShopCard } from '@/ui/shop-card';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { words } from './words';

/** As many as one answer gives: the nodes of a page stay far under what a phone can show. */
const limit = 50;

/** The text that what is on show was found for: while a newer answer is on its way, the older stays. */
function useAnswered(load: Load<unknown>, text: string): string {
  const [answered, setAnswered] = useState('');
  useEffect(() => {
    if (!load.loading) setAnswered(text);
  }, [load.loading, text]);
  return answered;
}

/** Shops whose name or trade the text is, or is a part of, or sounds like. */
export function ShopsFound({ text }: { text: string }) {
  const t = useWords(words);
  const load = useLoad(() => call('search', 'shops', { text, limit }), [text]);
  const answered = useAnswered(load, text);
  return (
    <Loaded load={load} skeleton="list">
      {({ shops }) =>
        shops.length > 0 ? (
          <View className="search-list">
            <Text className="search-count">{t.found(shops.length)}</Text>
            {shops.map((shop) => (
              <View key={shop.shopId} className="search-row">
                <ShopCard shop={shop} />
              </View>
            ))}
          </View>
        ) : load.loading ? null : (
          <EmptyState icon="search" title={t.none(answered)} hint={t.noneHint} />
        )
      }
    </Loaded>
  );
}

/** Goods that hold every word; where none does, what a part of the words finds, and that it is so. */
export function GoodsFound({ text }: { text: string }) {
  const t = useWords(words);
  const load = useLoad(() => call('search', 'products', { text, limit }), [text]);
  const answered = useAnswered(load, text);
  return (
    <Loaded load={load} skeleton="grid">
      {({ products, total, help }) =>
        products.length > 0 ? (
          <View>
            <View className="search-list">
              <Text className="search-count">
                {help?.instead ? t.instead(help.instead) : t.foundGoods(total?.n ?? 0, total?.exact ?? true)}
              </Text>
            </View>
            <View className="product-grid">
              {products.map((product, i) => (
                <ProductCard key={product.productId} product={product} eager={i < 2} />
              ))}
            </View>
          </View>
        ) : load.loading ? null : (
          <EmptyState
            icon="search"
            title={t.none(answered)}
            hint={help && help.categories.length > 0 ? t.near(help.categories) : t.noneHint}
          />
        )
      }
    </Loaded>
  );
}
