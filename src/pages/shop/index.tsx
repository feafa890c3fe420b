import { View } from '@tarojs/components';
import { useReachBottom, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { useState } from 'react';
import { BackgroundView } from '@/blocks/background/view';
import { CategoriesView } from '@/blocks/categories/view';
import { ShowcaseView } from '@/blocks/showcase/view';
import { call, type Output } from '@/cloud/call';
import { isSinglePage } from '@/cloud/launch';
import { useLoad } from '@/cloud/use-load';
import { sharedQuery, visiting } from '@/cloud/visit';
import { CouponsRow } from '@/coupons/offers';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { useWords } from '@/words/dictionary';
import { Goods, useGoods } from './goods';
import { ShopSearch } from './search';
import { ShopHead } from './shop-head';
import { words } from './words';
import './index.scss';

type Homepage = Output<'homepage', 'get'>;

export default function Shop() {
  const t = useWords(words);
  const { params } = useRouter<{ shopId: string }>();
  const shopId = params.shopId ?? '';
  const load = useLoad(
    () => visiting(`shop ${shopId}`, (beside) => call('homepage', 'get', { shopId, ...beside })),
    [shopId],
  );
  const shop = load.data?.shop;
  const query = sharedQuery({ shopId }, load.data?.share);
  useShareAppMessage(() => ({
    title: t.shareTitle(shop?.name ?? t.title),
    path: `/pages/shop/index?${query}`,
    imageUrl: load.data?.homepage.background?.img ?? shop?.logo,
  }));
  useShareTimeline(() => ({ title: shop?.name ?? t.title, query, imageUrl: shop?.logo }));
  return (
    <Screen title={shop?.name ?? t.title}>
      <Loaded load={load} skeleton="grid">
        {(homepage) => <Open homepage={homepage} />}
      </Loaded>
    </Screen>
  );
}

function Open({ homepage }: { homepage: Homepage }) {
  const [category, setCategory] = useState('');
  const goods = useGoods(homepage, category);
  useReachBottom(goods.extend);
  return (
    <View>
      <BackgroundView background={homepage.homepage.background} />
      <ShopHead shop={homepage.shop} />
      <ShopSearch shopId={homepage.shop.shopId} name={homepage.shop.name} />
      {isSinglePage() ? null : <CouponsRow shopId={homepage.shop.shopId} />}
      <ShowcaseView showcase={homepage.homepage.showcase} products={homepage.showcaseProducts} />
      <CategoriesView tree={homepage.homepage.categories} chosen={category} onChoose={setCategory} />
      <Goods pages={goods} />
    </View>
  );
}
