import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Flaw } from '@/studio/form/entry';
import { Part } from '@/studio/order/part';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { moneyText } from '@/ui/money';
import { open } from '@/ui/navigate';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { Settings } from './settings';
import { shopWords } from './words';
import '../../studio/order/order-view.scss';

interface Props {
  shop: Settings;
  isOwner: boolean;
  onMoved: () => void;
}

/** Whether the shop is open, what that means, what stands in the way of closing it, and the way out. */
export function State({ shop, isOwner, onMoved }: Props) {
  const t = useWords(shopWords);
  const sentence = useSentence();
  const [asking, setAsking] = useState(false);
  const { shopId, status } = shop;
  const moved = (said: string) => () => {
    setAsking(false);
    toast(said);
    onMoved();
  };
  const opening = useSending(
    () => call('shops', 'open', { shopId }),
    moved(status === 'opening' ? t.opened : t.reopened),
  );
  const closing = useSending(() => call('shops', 'close', { shopId }), moved(t.closingNow));
  // What was refused before is no word on this.
  const ask = () => {
    opening.changed();
    closing.changed();
    setAsking(true);
  };
  return (
    <Part title={t.state} aside={<Text className="part-aside">{t.status(status)}</Text>}>
      <View className="shop-state">
        <Text className="shop-state-hint">{t[`${status}Hint`]}</Text>
        {status === 'opening' ? <Ready shop={shop} /> : null}
        {status === 'closed' ? <MoneyBack shop={shop} /> : null}
        {status === 'closing' ? <InTheWay shop={shop} /> : null}
        {isOwner || status === 'closed' ? null : <Text className="shop-state-hint">{t.ownerOnly}</Text>}
        {isOwner && status === 'opening' ? (
          <Button block busy={opening.busy} text={t.open} onPress={() => void opening.go()} />
        ) : null}
        {isOwner && status === 'closing' ? (
          <Button block kind="soft" busy={opening.busy} text={t.reopen} onPress={() => void opening.go()} />
        ) : null}
        {isOwner && (status === 'open' || status === 'opening') ? (
          <Button block kind="line" text={t.close} onPress={ask} />
        ) : null}
        {opening.error ? <Flaw text={sentence(opening.error)} /> : null}
      </View>
      <Sheet
        open={asking}
        title={t.closeTitle}
        onClose={() => setAsking(false)}
        foot={
          <View className="shop-state-foot">
            <Button kind="line" text={t.keep} onPress={() => setAsking(false)} />
            <Button busy={closing.busy} text={t.close} onPress={() => void closing.go()} />
          </View>
        }
      >
        <View className="shop-state">
          {[t.close1, t.close2, t.close3, t.close4].map((line) => (
            <Text key={line} className="shop-state-line">
              {line}
            </Text>
          ))}
          <InTheWay shop={shop} />
          {closing.error ? <Flaw text={sentence(closing.error)} /> : null}
        </View>
      </Sheet>
    </Part>
  );
}

/** What a closed shop may still have back. */
function MoneyBack({ shop: { shopId, deposit } }: { shop: Settings }) {
  const t = useWords(shopWords);
  if (deposit.balanceFen === 0) return null;
  return (
    <View className="shop-state-way">
      <Text className="shop-state-thing">{t.moneyBack(moneyText(deposit.balanceFen))}</Text>
      <Button
        kind="soft"
        size="small"
        text={t.toTakeBack}
        onPress={() => open('shopkeeping/deposit/index', { shopId })}
      />
    </View>
  );
}

/** What a shopper would miss if it opened now. */
function Ready({ shop: { shopId, deposit } }: { shop: Settings }) {
  const t = useWords(shopWords);
  if (deposit.lacksFen === 0) return null;
  return (
    <View className="shop-state-way">
      <Text className="shop-state-thing">{t.readyDeposit}</Text>
      <Button
        kind="soft"
        size="small"
        text={t.toPay}
        onPress={() => open('shopkeeping/deposit/index', { shopId })}
      />
    </View>
  );
}

/** What is still owed to somebody, each with its number. */
function InTheWay({ shop: { open: left } }: { shop: Settings }) {
  const t = useWords(shopWords);
  const things = [
    left.orders > 0 ? t.orders(left.orders) : '',
    left.afterSales > 0 ? t.afterSales(left.afterSales) : '',
  ].filter(Boolean);
  return (
    <View className="shop-state-things">
      {(things.length > 0 ? things : [t.nothing]).map((thing) => (
        <View key={thing} className={`shop-state-way${things.length > 0 ? ' is-left' : ''}`}>
          <Icon name={things.length > 0 ? 'parcel' : 'check'} size={18} />
          <Text className="shop-state-thing">{thing}</Text>
        </View>
      ))}
    </View>
  );
}
