import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Button } from '@/ui/button';
import { moneyText } from '@/ui/money';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { Fen } from '../../../../domain/units';
import { Entry, Flaw } from '../../form/entry';
import type { ShopOrder } from '../details';
import { asTyped, type NewPrice, newPrice, offers } from './new-price';
import { priceWords } from './words';
import './price-sheet.scss';

interface Props {
  shopId: string;
  order: ShopOrder;
  onClose: () => void;
  /** The order is not what it was, by this change or by somebody else's. */
  onChanged: () => void;
}

/** A lower total, what becomes of the order, and one button that names the new price. */
export function PriceSheet({ shopId, order, onClose, onChanged }: Props) {
  const t = useWords(priceWords);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const next = newPrice(order, typed);
  const type = (text: string) => {
    setTyped(text);
    changed();
  };
  const done = () => {
    onClose();
    onChanged();
  };
  const downFen = next.ok ? next.downFen : (0 as Fen);
  const { busy, error, go, changed } = useSending(
    () => call('orders', 'changePrice', { shopId, orderId: order.orderId, downFen, reason: reason.trim() }),
    ({ orderPrice }) => {
      toast(t.changed(moneyText(orderPrice)));
      done();
    },
  );
  const change = () => {
    if (next.ok) void go();
  };
  const isOver = error?.code === 'WRONG_STATE' || error?.code === 'NOT_FOUND';
  const foot = isOver ? (
    <Button block text={t.look} onPress={done} />
  ) : (
    <Button
      block
      busy={busy}
      disabled={!next.ok}
      text={next.ok ? t.confirm(moneyText(next.orderPrice)) : t.fill}
      onPress={change}
    />
  );
  return (
    <Sheet open title={t.title} onClose={busy ? stay : onClose} foot={foot}>
      <View className="new-price">
        <Text className="new-price-now">{t.now(moneyText(order.price.orderPrice))}</Text>
        <Entry
          name={t.total}
          kind="money"
          most={10}
          value={typed}
          hint={t.totalHint}
          onChange={type}
          flaw={typed && !next.ok ? t[next.flaw] : undefined}
        />
        <View className="new-price-offers">
          {offers(order).map(({ why, fen }) => (
            <Pressable key={why} className="new-price-offer" onPress={() => type(asTyped(fen))}>
              <Text>{t[why](moneyText(fen))}</Text>
            </Pressable>
          ))}
        </View>
        <Entry name={t.reason} most={60} value={reason} hint={t.reasonHint} onChange={setReason} />
        {next.ok ? <After next={next} /> : null}
        {error ? <Refused error={error} /> : null}
      </View>
    </Sheet>
  );
}

/** The order as it would be. */
function After({ next }: { next: Extract<NewPrice, { ok: true }> }) {
  const t = useWords(priceWords);
  const { freight, changeDownPrice } = next.after;
  return (
    <View className="new-price-after">
      <Amount name={t.goods} fen={next.orderPrice - freight} />
      <Amount name={t.freight} fen={freight} />
      <Amount name={t.off} fen={changeDownPrice} />
      <Amount name={t.toPay} fen={next.orderPrice} strong />
      <Text className="new-price-final">{t.final}</Text>
    </View>
  );
}

function Amount({ name, fen, strong }: { name: string; fen: Fen; strong?: boolean }) {
  return (
    <View className={`new-price-amount${strong ? ' is-strong' : ''}`}>
      <Text>{name}</Text>
      <Text>{moneyText(fen)}</Text>
    </View>
  );
}

function Refused({ error }: { error: ClientError }) {
  const t = useWords(priceWords);
  const sentence = useSentence();
  if (error.code === 'WRONG_STATE') return <Flaw text={t.moved} />;
  if (error.code === 'BUSY') return <Flaw text={t.busy} />;
  if (error.code === 'OFFLINE' || error.code === 'TIMEOUT') return <Flaw text={t.unsure} />;
  return <Flaw text={sentence(error)} />;
}

/** A change on its way to the function is waited for. */
function stay() {}
