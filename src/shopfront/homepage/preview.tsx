import { View } from '@tarojs/components';
import { useState } from 'react';
import { ShopView } from '@/pages/shop/view';
import { named } from '@/ui/names';
import { ProductCard } from '@/ui/product-card';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import type { HomepageContent } from '../../../domain/blocks';
import { type Look, looks, previewPage, sceneOf } from './preview-page';
import type { Draft } from './use-keeper';
import { homepageWords } from './words';

interface Props {
  content: HomepageContent;
  draft: Draft;
  urlOf: (ref: string) => string;
}

const most = 20;

/** The shop's own page with the draft in it, as different shoppers would get it. Nothing in it opens. */
export function Preview({ content, draft, urlOf }: Props) {
  const t = useWords(homepageWords);
  const [look, setLook] = useState<Look>('first');
  const [category, setCategory] = useState('');
  const page = previewPage(content, draft, urlOf, { look, category });
  return (
    <View className="home-preview">
      <Tabs
        kind="chips"
        label={t.as}
        tabs={looks.map((key) => ({ key, text: t[key] }))}
        active={look}
        onChange={setLook}
      />
      <View className="home-phone" {...named(t.previewName, 'img')}>
        <View
          className="home-page"
          {...(process.env.TARO_ENV === 'h5' ? { nativeProps: { inert: '' } } : {})}
        >
          <ShopView homepage={page} scene={sceneOf[look]} category={category} onCategory={setCategory}>
            <View className="product-grid">
              {page.products.slice(0, most).map((product) => (
                <ProductCard key={product.productId} product={product} />
              ))}
            </View>
          </ShopView>
        </View>
      </View>
    </View>
  );
}
