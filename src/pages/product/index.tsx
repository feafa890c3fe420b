import { Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useCart } from '@/cart/store';
import { call, type Output } from '@/cloud/call';
import { isSinglePage } from '@/cloud/launch';
import { useLoad } from '@/cloud/use-load';
import { sharedQuery, visiting } from '@/cloud/visit';
import { CouponsRow } from '@/coupons/offers';
import { productAsked } from '@/opening/openings';
import { ShareSheet } from '@/share/share-sheet';
import { usePassingOn } from '@/share/use-passing-on';
import { SOLD_IN_STORE, SoldInStore } from '@/store-embeds/sold-in-store';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { moneyText } from '@/ui/money';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { points } from '@/ui/rating';
import { Screen } from '@/ui/screen';
import { ShopCard } from '@/ui/shop-card';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { BuyBar } from './buy-bar';
import { type Picked, skuOf, startingPick } from './choice';
import { Details, Facts } from './facts';
import { Gallery } from './gallery';
import { Reviews } from './reviews';
import { SkuSheet } from './sku-sheet';
import { words } from './words';
import './index.scss';

type Found = Output<'catalog', 'get'>;

export default function Product() {
  const t = useWords(words);
  const { params } = useRouter<{ productId?: string; scene?: string }>();
  const asked = productAsked(params);
  const which = Object.values(asked)[0] ?? '';
  const load = useLoad(
    () => visiting(`product ${which}`, (beside) => call('catalog', 'get', { ...asked, ...beside })),
    [which],
  );
  const productId = load.data?.product.productId ?? params.productId ?? '';
  const path = `/pages/product/index?${sharedQuery({ productId }, load.data?.share)}`;
  const passing = usePassingOn(cardOf(load.data, t.title, path));
  const [choosing, setChoosing] = useState(false);
  const found = load.data;
  return (
    <Screen
      title={found?.product.title ?? t.title}
      foot={found ? foot(found, t, () => setChoosing(true)) : null}
    >
      <Loaded load={load} skeleton="detail">
        {(product) => (
          <Open found={product} choosing={choosing} onChoosing={setChoosing} onShare={passing.open} />
        )}
      </Loaded>
      {found ? (
        <ShareSheet
          open={passing.isOpen}
          onClose={passing.close}
          path={path}
          poster={{ shopId: found.product.shopId, productId }}
        />
      ) : null}
    </Screen>
  );
}

/** The product as a card in a chat: its first photo, price and shop. */
function cardOf(found: Found | null, untitled: string, path: string) {
  const title = found?.product.title ?? untitled;
  const rating = found?.shop.rating;
  const facts = {
    name: title,
    price: found ? moneyText(found.product.minPrice) : '',
    rating: rating ? points(rating.overall) : '',
    note: found?.shop.name ?? '',
  };
  return { title, path, photo: found?.product.headImgs[0], facts };
}

type Sentences = ReturnType<typeof useWords<(typeof words)['zh']>>;

/** In Moments' single page nothing can be bought or opened: WeChat's own bar leads on. */
function foot({ product, shop }: Found, t: Sentences, onChoose: () => void) {
  if (isSinglePage()) return <Text className="single-hint">{t.single}</Text>;
  // What is bought in 微信小店 has its stock there.
  const gone = !product.soldIn && product.skus.every((sku) => sku.available === 0);
  const refusal = product.listed ? (gone ? t.soldOut : '') : t.unlisted;
  return (
    <BuyBar
      shop={shop}
      product={product}
      refusal={refusal}
      onChoose={onChoose}
      onStore={product.soldIn ? toStore : undefined}
    />
  );
}

const toStore = () => {
  Taro.pageScrollTo({ selector: `#${SOLD_IN_STORE}`, offsetTop: -64, duration: 200 }).catch(() => undefined);
};

interface OpenProps {
  found: Found;
  choosing: boolean;
  onChoosing: (choosing: boolean) => void;
  onShare: () => void;
}

function Open({ found, choosing, onChoosing, onShare }: OpenProps) {
  const t = useWords(words);
  const { product } = found;
  const [picked, setPicked] = useState<Picked>(() => startingPick(product.skus));
  const add = useCart((state) => state.add);
  const toCart = (skuId: string, n: number) => {
    const whole = add({ productId: product.productId, skuId, n });
    onChoosing(false);
    toast(whole ? t.added : t.cartFull);
  };
  const toTill = (skuId: string, n: number) => {
    onChoosing(false);
    open('trade/checkout/index', { productId: product.productId, skuId, n: String(n) });
  };
  return (
    <View>
      <Gallery images={product.headImgs} />
      <Facts product={product} onShare={onShare} />
      {product.soldIn ? (
        <SoldInStore product={product} />
      ) : (
        <Pressable className="panel choice" onPress={() => onChoosing(true)}>
          <Text className="choice-name">{t.chosen}</Text>
          <Text className="choice-value">{choiceText(product, picked) || t.choose}</Text>
          <Icon name="next" size={16} />
        </Pressable>
      )}
      {isSinglePage() ? null : <CouponsRow shopId={product.shopId} productId={product.productId} />}
      <View className="panel">
        <ShopCard shop={found.shop} />
      </View>
      <Reviews product={product} reviews={found.reviews} />
      <Details product={product} />
      <SkuSheet
        open={choosing}
        product={product}
        picked={picked}
        onPick={setPicked}
        onClose={() => onChoosing(false)}
        onAdd={toCart}
        onBuy={toTill}
      />
    </View>
  );
}

function choiceText(product: Found['product'], picked: Picked): string {
  const sku = skuOf(product.skus, picked);
  return sku?.attrs.map((attr) => attr.value).join(' · ') ?? '';
}
