import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { ShopView } from '@/pages/shop/view';
import { type ListPlace, LongList, topOfList } from '@/ui/long-list';
import { named } from '@/ui/names';
import { ProductCard } from '@/ui/product-card';
import { StillProvider } from '@/ui/still';
import { Tabs } from '@/ui/tabs';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { type Look, lookedAt, looks, type PreviewedPage, sceneOf } from './preview-page';
import { previewWords } from './preview-words';
import './preview.scss';

const most = 20;

/**
 * The shop's own page as different shoppers would get it. What stays on the page works, by finger, keyboard and screen
 * reader: categories, the row of the showcase. What would lead away, or be bought, says that this is a preview.
 */
export function Looks({ page, className }: { page: PreviewedPage; className: string }) {
  const t = useWords(previewWords);
  const [look, setLook] = useState<Look>('first');
  const [category, setCategory] = useState('');
  const seen = lookedAt(page, look, category);
  const places = usePlaces();
  return (
    <View className="home-preview">
      <Tabs
        kind="chips"
        label={t.as}
        tabs={looks.map((key) => ({ key, text: t[key] }))}
        active={look}
        onChange={setLook}
      />
      <View className={className} {...named(t.previewName, 'region')}>
        <View className="home-page">
          <StillProvider value={() => toast(t.still)}>
            <ShopView homepage={seen} scene={sceneOf[look]} category={category} onCategory={setCategory}>
              <LongList
                key={category}
                rows={seen.products.slice(0, most)}
                place={places(category)}
                className="product-grid"
                outerClass="home-preview-goods"
              >
                {(product) => <ProductCard key={product.productId} product={product} />}
              </LongList>
            </ShopView>
          </StillProvider>
        </View>
      </View>
    </View>
  );
}

/** Where each category's goods were scrolled to. */
function usePlaces(): (category: string) => ListPlace {
  const known = useRef(new Map<string, ListPlace>());
  return (category) => {
    const place = known.current.get(category) ?? topOfList();
    known.current.set(category, place);
    return place;
  };
}
