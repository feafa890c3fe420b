import { Text, View } from '@tarojs/components';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { type Address, placeText } from '../address/book';
import { chooseAddress } from '../address/choose';
import { words } from './words';

/** Where it goes. */
export function AddressCard({ address }: { address: Address | null }) {
  const t = useWords(words);
  return (
    <Pressable className="checkout-address" onPress={() => void chooseAddress()}>
      <Icon name="place" size={22} />
      {address ? (
        <View className="checkout-address-words">
          <Text className="checkout-address-name">
            {address.userName} {address.telNumber}
          </Text>
          <Text className="checkout-address-place">{placeText(address)}</Text>
        </View>
      ) : (
        <View className="checkout-address-words">
          <Text className="checkout-address-name">{t.addAddress}</Text>
        </View>
      )}
      <Icon name="next" size={14} />
    </Pressable>
  );
}
