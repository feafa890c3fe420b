import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Screen } from '@/ui/screen';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { Account } from './account';
import { PickShop } from './pick-shop';
import { deskDepositWords } from './words';
import '../index.scss';

/** The operator looks at a shop's deposit, deducts from it and gives back. Shops do not come here. */
export default function DeskDepositPage() {
  const t = useWords(deskDepositWords);
  const [shopId, setShopId] = useState<ShopId | null>(useRouter().params.shopId ?? null);
  return (
    <Screen title={t.title}>
      <View className="desk">
        {shopId ? (
          <Account key={shopId} shopId={shopId} onOther={() => setShopId(null)} />
        ) : (
          <PickShop onPick={setShopId} />
        )}
      </View>
    </Screen>
  );
}
