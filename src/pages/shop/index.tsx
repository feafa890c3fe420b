import { useReachBottom, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { useState } from 'react';
import { CounterContext } from '@/blocks/counted';
import { call } from '@/cloud/call';
import { launchInfo } from '@/cloud/launch';
import { useLoad } from '@/cloud/use-load';
import { sharedQuery, visiting } from '@/cloud/visit';
import { CouponsRow } from '@/coupons/offers';
import { chatCard } from '@/share/card-picture';
import { Loaded } from '@/ui/loaded';
import { points } from '@/ui/rating';
import { Screen } from '@/ui/screen';
import { useWords } from '@/words/dictionary';
import { Goods, useGoods } from './goods';
import { useCounter } from './use-counter';
import { type Homepage, ShopView } from './view';
import { words } from './words';

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
  useShareAppMessage(() =>
    chatCard({
      title: t.shareTitle(shop?.name ?? t.title),
      path: `/pages/shop/index?${query}`,
      photo: load.data?.homepage.background?.img ?? shop?.logo,
      facts: {
        name: shop?.name ?? t.title,
        price: '',
        rating: shop?.rating ? points(shop.rating.overall) : '',
        note: shop?.mainCategoryName ?? '',
      },
    }),
  );
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
  const { shopId } = homepage.shop;
  const counter = useCounter(shopId);
  useReachBottom(goods.extend);
  const choose = (chosen: string) => {
    counter?.tapped('categories');
    setCategory(chosen);
  };
  return (
    <CounterContext.Provider value={counter}>
      <ShopView
        homepage={homepage}
        scene={launchInfo().scene}
        category={category}
        onCategory={choose}
        coupons={<CouponsRow shopId={shopId} />}
      >
        <Goods pages={goods} />
      </ShopView>
    </CounterContext.Provider>
  );
}
