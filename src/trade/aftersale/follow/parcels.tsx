import { Text, View } from '@tarojs/components';
import { carrierName } from '@/ui/carriers';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { placeText } from '../../address/book';
import type { AfterSale } from './after-sale';
import { followWords } from './words';

/** Where the goods go back to, and what is on its way. */
export function Parcels({ afterSale }: { afterSale: AfterSale }) {
  const t = useWords(followWords);
  const { returnAddress, returnParcel, exchangeParcel } = afterSale;
  if (!returnAddress && !returnParcel && !exchangeParcel) return null;
  return (
    <View className="aftersale-card">
      {returnAddress ? (
        <View className="aftersale-row">
          <Text className="aftersale-key">{t.returnTo}</Text>
          <Text className="aftersale-value" userSelect>
            {`${returnAddress.userName} ${returnAddress.telNumber} ${placeText(returnAddress)}`}
          </Text>
        </View>
      ) : null}
      <Parcel name={t.returned} parcel={returnParcel} />
      <Parcel name={t.exchanged} parcel={exchangeParcel} />
    </View>
  );
}

function Parcel({ name, parcel }: { name: string; parcel: AfterSale['returnParcel'] }) {
  const language = useLanguage((state) => state.language);
  if (!parcel) return null;
  return (
    <View className="aftersale-row">
      <Text className="aftersale-key">{name}</Text>
      <Text className="aftersale-value" userSelect>
        {`${carrierName(parcel.deliveryId, language)} ${parcel.waybillId}`}
      </Text>
    </View>
  );
}
