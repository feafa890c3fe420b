import { useReachBottom, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { CounterContext } from '@/blocks/counted';
import { call } from '@/cloud/call';
import { isSinglePage, launchInfo } from '@/cloud/launch';
import { useLoad } from '@/cloud/use-load';
import { sharedQuery, visiting } from '@/cloud/visit';
import { CouponsRow } from '@/coupons/offers';
import { shopAsked } from '@/opening/openings';
import { ShareSheet } from '@/share/share-sheet';
import { usePassingOn } from '@/share/use-passing-on';
import { ShopInStore } from '@/store-embeds/shop-in-store';
import { Loaded } from '@/ui/loaded';
import { points } from '@/ui/rating';
import { Screen } from '@/ui/screen';
import { Skeleton } from '@/ui/skeleton';
import { useAfterPaint } from '@/ui/use-after-paint';
import { useWords } from '@/words/dictionary';
import { Goods, useGoods } from './goods';
import { useCounter } from './use-counter';
import { type Homepage, ShopView } from './view';
import { words } from './words';

export default function Shop() {
  const t = useWords(words);
  const { params } = useRouter<{ shopId?: string; scene?: string }>();
  const asked = shopAsked(params);
  const which = Object.values(asked)[0] ?? '';
  const load = useLoad(
    () => visiting(`shop ${which}`, (beside) => call('homepage', 'get', { ...asked, ...beside })),
    [which],
  );
  const shop = load.data?.shop;
  const shopId = shop?.shopId ?? params.shopId ?? '';
  const path = `/pages/shop/index?${sharedQuery({ shopId }, load.data?.share)}`;
  const passing = usePassingOn({
    title: t.shareTitle(shop?.name ?? t.title),
    path,
    photo: load.data?.homepage.background?.img ?? shop?.logo,
    facts: {
      name: shop?.name ?? t.title,
      price: '',
      rating: shop?.rating ? points(shop.rating.overall) : '',
      note: shop?.mainCategoryName ?? '',
    },
  });
  return (
    <Screen title={shop?.name ?? t.title}>
      <Loaded load={load} skeleton="grid">
        {(homepage) => <Open homepage={homepage} onShare={passing.open} />}
      </Loaded>
      {shop ? (
        <ShareSheet open={passing.isOpen} onClose={passing.close} path={path} poster={{ shopId }} />
      ) : null}
    </Screen>
  );
}

function Open({ homepage, onShare }: { homepage: Homepage; onShare: () => void }) {
  const [category, setCategory] = useState('');
  const goods = useGoods(homepage, category);
  const { shopId } = homepage.shop;
  const counter = useCounter(shopId);
  const painted = useAfterPaint();
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
        coupons={
          <>
            <CouponsRow shopId={shopId} />
            <ShopInStore shop={homepage.shop} />
          </>
        }
        onShare={isSinglePage() ? undefined : onShare}
      >
        {painted ? <Goods pages={goods} /> : <Skeleton kind="grid" />}
      </ShopView>
    </CounterContext.Provider>
  );
}
