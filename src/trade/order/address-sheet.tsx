import { Text, View } from '@tarojs/components';
import { call, type Output } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { type Address, placeText, useAddress } from '../address/book';
import { chooseAddress } from '../address/choose';
import { placeWords } from './place-words';

interface Props {
  order: Output<'orders', 'get'>;
  open: boolean;
  onClose: () => void;
  onChanged: () => Promise<void>;
}

/** Another address for an order that has not left: chosen as at the till, then confirmed. */
export function AddressSheet({ order, open, onClose, onChanged }: Props) {
  const t = useWords(placeWords);
  const sentence = useSentence();
  const chosen = useAddress((state) => state.address);
  const { busy, go: save } = useOneAtATime(async (address: Address) => {
    const outcome = await call('orders', 'changeAddress', { orderId: order.orderId, address });
    if (!outcome.ok) return toast(sentence(outcome.error));
    toast(t.changed);
    onClose();
    await onChanged();
  });
  const foot = (
    <Button
      block
      text={t.save}
      busy={busy}
      disabled={!chosen || sameAddress(chosen, order.address)}
      onPress={() => chosen && void save(chosen)}
    />
  );
  return (
    <Sheet open={open} title={t.change} onClose={onClose} foot={foot}>
      <Shown name={t.from} address={order.address} />
      <Pressable className="place-choose" onPress={() => void chooseAddress()}>
        <View className="order-place-words">
          {chosen ? <Shown name={t.to} address={chosen} /> : <Text>{t.choose}</Text>}
        </View>
        <Icon name="next" size={14} />
      </Pressable>
      <Text className="place-hint">{t.times(order.addressChanges)}</Text>
    </Sheet>
  );
}

function Shown({ name, address }: { name: string; address: Address }) {
  return (
    <View className="place-shown">
      <Text className="order-key">{name}</Text>
      <Text className="order-place-name">
        {address.userName} {address.telNumber}
      </Text>
      <Text className="order-place-text">{placeText(address)}</Text>
    </View>
  );
}

const sameAddress = (a: Address, b: Address): boolean =>
  a.userName === b.userName && a.telNumber === b.telNumber && placeText(a) === placeText(b);
