import { Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useMemo, useState } from 'react';
import { useCart } from '@/cart/store';
import { useSentence } from '@/cloud/messages';
import { useLoad } from '@/cloud/use-load';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { HOME } from '@/ui/navigate';
import { Price } from '@/ui/price';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { useAddress } from '../address/book';
import { AddressCard } from './address-card';
import { basketFrom, buyable } from './basket';
import { CouponSheet } from './coupon-sheet';
import { type Placing, usePlacing } from './place';
import { type Choice, couponsIn, type Quote, quoteWithCoupons } from './quoting';
import { ShopOrder } from './shop-order';
import { words } from './words';
import './index.scss';

export default function Checkout() {
  const t = useWords(words);
  const { params } = useRouter();
  // Taken once: the cart empties while this page is still in front.
  const basket = useMemo(() => basketFrom(params, useCart.getState().lines), [params]);
  if (basket.length > 0) return <Till basket={basket} fromCart={params.from === 'cart'} />;
  return (
    <Screen title={t.title}>
      <EmptyState
        icon="cart"
        title={t.nothing}
        action={{ text: t.title, onPress: () => void Taro.switchTab({ url: HOME }) }}
      />
    </Screen>
  );
}

type Basket = ReturnType<typeof basketFrom>;

function Till({ basket, fromCart }: { basket: Basket; fromCart: boolean }) {
  const t = useWords(words);
  const sentence = useSentence();
  const address = useAddress((state) => state.address);
  const [notes, setNotes] = useState<Record<string, string>>({});
  const [choice, setChoice] = useState<Choice>({});
  const [choosing, setChoosing] = useState('');
  const load = useLoad(
    () => quoteWithCoupons(basket, address?.provinceName, choice),
    [address?.provinceName, choice],
  );
  const { placing, place } = usePlacing(fromCart);
  const quote = load.data;
  const lines = quote ? buyableOf(basket, quote) : [];
  const submit = async () => {
    if (!address) return toast(t.addressFirst);
    if (!quote) return;
    const error = await place({ ...orderOf(quote, basket), address, notes: filled(notes) });
    if (!error) return;
    toast(error.code === 'PRICE_CHANGED' ? t.changed : sentence(error));
    await load.reload();
  };
  const choose = (userCouponId: string) => {
    // What the other shops have stands as if chosen, so that one answer is enough.
    const had = quote ? couponsIn(quote, new Set(quote.shops.map((shop) => shop.shopId))) : {};
    setChoice((old) => ({ ...had, ...old, [choosing]: userCouponId }));
    setChoosing('');
  };
  const foot = quote ? (
    <Foot
      total={quote.totalPrice}
      placing={placing}
      empty={lines.length === 0 || load.loading}
      onPlace={() => void submit()}
    />
  ) : null;
  return (
    <Screen title={t.title} foot={foot}>
      <AddressCard address={address} />
      <Loaded load={load} skeleton="list">
        {({ shops }) => (
          <View>
            <Warning quoted={shops} provinceName={address?.provinceName ?? ''} />
            {shops.map((shop) => (
              <ShopOrder
                key={shop.shopId}
                shop={shop}
                provinceName={address?.provinceName ?? ''}
                note={notes[shop.shopId] ?? ''}
                onNote={(note) => setNotes((old) => ({ ...old, [shop.shopId]: note }))}
                onCoupons={() => setChoosing(shop.shopId)}
              />
            ))}
          </View>
        )}
      </Loaded>
      <CouponSheet
        shop={quote?.shops.find((shop) => shop.shopId === choosing) ?? null}
        onChoose={choose}
        onClose={() => setChoosing('')}
      />
    </Screen>
  );
}

/** What stands in the way of the whole basket; the address, where another would do. */
function Warning({ quoted, provinceName }: { quoted: Quote['shops']; provinceName: string }) {
  const t = useWords(words);
  const problems = quoted.flatMap((shop) => shop.lines.flatMap((line) => line.problem ?? []));
  if (problems.length === 0) return null;
  const unserved = provinceName !== '' && problems.includes('NOT_DELIVERABLE');
  return <Text className="checkout-warning">{unserved ? t.notDelivered(provinceName) : t.cannot}</Text>;
}

interface FootProps {
  total: number;
  placing: Placing;
  empty: boolean;
  onPlace: () => void;
}

function Foot({ total, placing, empty, onPlace }: FootProps) {
  const t = useWords(words);
  return (
    <View className="checkout-foot">
      <View className="checkout-total">
        <Text className="checkout-word">{t.total}</Text>
        <Price fen={total} size="l" />
      </View>
      <Button text={t.place} busy={placing !== 'idle'} disabled={empty} onPress={onPlace} />
    </View>
  );
}

const buyableOf = (basket: Basket, quote: Quote) =>
  buyable(
    basket,
    quote.shops.flatMap((shop) => shop.lines),
  );

/** What is ordered of a quote: the lines that can be bought, and the coupons of their shops. */
function orderOf(quote: Quote, basket: Basket) {
  const lines = buyableOf(basket, quote);
  const fine = quote.shops.filter((shop) => shop.lines.some((line) => line.problem === null));
  const coupons = couponsIn(quote, new Set(fine.map((shop) => shop.shopId)));
  return { lines, coupons, ...(lines.length === basket.length ? { quoteKey: quote.quoteKey } : {}) };
}

function filled(notes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(notes).filter(([, note]) => note.trim() !== ''));
}
