import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { LineItem } from '@/ui/line-item';
import { moneyText } from '@/ui/money';
import { ShownPictures } from '@/ui/pictures/shown';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { dateTime } from '@/words/when';
import type { ShopId } from '../../../../domain/units';
import { addressText } from '../../order/address-text';
import { openOrder } from '../../order/open-order';
import { Copy, Part } from '../../order/part';
import { companyWords } from '../../order/ship/company-words';
import { shopOrderWords } from '../../order/words';
import { afterSaleWords } from '../words';
import type { ShopAfterSale } from './shop-after-sale';
import { afterSaleViewWords } from './words';

interface Props {
  doc: ShopAfterSale;
}

/** What is asked back, and for how much. */
export function Asked({ shopId, doc }: Props & { shopId: ShopId }) {
  const t = useWords(afterSaleViewWords);
  const a = useWords(afterSaleWords);
  return (
    <Part
      title={a.type(doc.type)}
      aside={
        <Pressable role="link" className="part-copy" onPress={() => openOrder(shopId, doc.orderId)}>
          <Text>{t.order}</Text>
        </Pressable>
      }
    >
      <LineItem
        title={doc.title}
        thumb={doc.thumbImg}
        attrs={doc.skuAttrs}
        price={doc.refundFee - doc.freightFee}
        n={doc.n}
      />
      {doc.type === 'EXCHANGE' ? null : <Fact name={t.refund}>{moneyText(doc.refundFee)}</Fact>}
      {doc.freightFee > 0 ? <Fact name={t.freight}>{moneyText(doc.freightFee)}</Fact> : null}
      <Fact name={t.why}>{a.reason(doc.reason)}</Fact>
    </Part>
  );
}

/** What both sides said, and the pictures. */
export function Said({ doc }: Props) {
  const t = useWords(afterSaleViewWords);
  const { text, pictures, shopPictures, rejectText, dispute } = doc;
  return (
    <>
      {text || pictures.length > 0 ? (
        <Part title={t.said}>
          {text ? <Text className="aftersale-said">{text}</Text> : null}
          <ShownPictures pictures={pictures} name={t.pictures} />
        </Part>
      ) : null}
      {rejectText || shopPictures.length > 0 ? (
        <Part title={rejectText ? t.rejected : t.shown}>
          {rejectText ? <Text className="aftersale-said">{rejectText}</Text> : null}
          <ShownPictures pictures={shopPictures} name={t.shown} />
        </Part>
      ) : null}
      {dispute ? (
        <Part title={t.dispute}>
          <Text className="aftersale-said">{dispute.text}</Text>
        </Part>
      ) : null}
    </>
  );
}

/** Where the goods go back to, and the parcels both ways. */
export function Ways({ doc: { returnAddress, returnParcel, exchangeParcel } }: Props) {
  const t = useWords(afterSaleViewWords);
  if (!returnAddress && !returnParcel && !exchangeParcel) return null;
  return (
    <Part title={t.ways}>
      {returnAddress ? <Fact name={t.returnTo}>{addressText(returnAddress)}</Fact> : null}
      {returnParcel ? <Parcel name={t.back} parcel={returnParcel} /> : null}
      {exchangeParcel ? <Parcel name={t.sentAgain} parcel={exchangeParcel} /> : null}
    </Part>
  );
}

function Parcel({ name, parcel }: { name: string; parcel: NonNullable<ShopAfterSale['returnParcel']> }) {
  const companies = useWords(companyWords);
  const o = useWords(shopOrderWords);
  return (
    <View className="parcel-head">
      <View className="parcel-words">
        <Text className="parcel-name">
          {name} · {companies[parcel.deliveryId as keyof typeof companies] ?? parcel.deliveryId}
        </Text>
        <Text className="parcel-waybill">{parcel.waybillId}</Text>
      </View>
      <Copy text={parcel.waybillId} word={o.copyWaybill} label={`${o.copyWaybill} ${parcel.waybillId}`} />
    </View>
  );
}

/** Who did what and when, the latest first. */
export function History({ doc }: Props) {
  const t = useWords(afterSaleViewWords);
  const join = useJoined();
  return (
    <Part title={t.history}>
      {[...doc.log].reverse().map((entry) => (
        <View key={`${entry.at}${entry.event}`} className="aftersale-step">
          <Text>{join.told([t.event(entry.event), entry.by === 'operator' && entry.text])}</Text>
          <Text className="aftersale-step-time">{dateTime(entry.at)}</Text>
        </View>
      ))}
    </Part>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <View className="fact">
      <Text className="fact-name">{name}</Text>
      <View className="fact-value">
        <Text>{children}</Text>
      </View>
    </View>
  );
}
