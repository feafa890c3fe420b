import { Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useMemo, useState } from 'react';
import { useCart } from '@/cart/store';
import { call } from '@/cloud/call';
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
import { type Placing, usePlacing } from './place';
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

function Till({ basket, fromCart }: { basket: ReturnType<typeof basketFrom>; fromCart: boolean }) {
  const t = useWords(words);
  const sentence = useSentence();
  const address = useAddress((state) => state.address);
  const [notes, setNotes] = useState<Record<string, string>>({});
  const load = useLoad(
    () =>
      call('orders', 'quote', { lines: basket, ...(address ? { provinceName: address.provinceName } : {}) }),
    [address?.provinceName],
  );
  const { placing, place } = usePlacing(fromCart);
  const quote = load.data;
  const lines = quote
    ? buyable(
        basket,
        quote.shops.flatMap((shop) => shop.lines),
      )
    : [];
  const submit = async () => {
    if (!address) return toast(t.addressFirst);
    if (!quote) return;
    const whole = lines.length === basket.length;
    const error = await place({
      lines,
      address,
      notes: filled(notes),
      ...(whole ? { quoteKey: quote.quoteKey } : {}),
    });
    if (!error) return;
    toast(error.code === 'PRICE_CHANGED' ? t.changed : sentence(error));
    await load.reload();
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
            {lines.length < basket.length ? <Text className="checkout-warning">{t.cannot}</Text> : null}
            {shops.map((shop) => (
              <ShopOrder
                key={shop.shopId}
                shop={shop}
                addressKnown={address !== null}
                note={notes[shop.shopId] ?? ''}
                onNote={(note) => setNotes((old) => ({ ...old, [shop.shopId]: note }))}
              />
            ))}
          </View>
        )}
      </Loaded>
    </Screen>
  );
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

function filled(notes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(notes).filter(([, note]) => note.trim() !== ''));
}
