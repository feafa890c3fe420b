import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useWords } from '@/words/dictionary';
import type { ShopOrder } from '../details';
import { companyWords } from './company-words';
import { type Draft, leftOf } from './draft';
import { shipWords } from './words';

/** The parcel once more in full before it leaves: there is no way back. */
export function ShipSummary({ order, draft }: { order: ShopOrder; draft: Draft }) {
  const t = useWords(shipWords);
  const companies = useWords(companyWords);
  const { userName, telNumber, provinceName, cityName, countyName, detailInfo } = order.address;
  const left = leftOf(order.lines);
  const packed = left.filter((line) => (draft.counts[line.lineNo] ?? 0) > 0);
  const n = packed.reduce((sum, line) => sum + (draft.counts[line.lineNo] ?? 0), 0);
  const rest = left.reduce((sum, line) => sum + line.left, 0) - n;
  return (
    <View className="ship">
      <Row name={draft.deliveryId ? companies[draft.deliveryId] : ''}>
        <Text className="ship-number">{draft.waybillId || t.noNumber}</Text>
      </Row>
      <Row name={t.to}>
        <Text>
          {userName} {telNumber}
        </Text>
        <Text className="ship-address">
          {[...new Set([provinceName, cityName, countyName])].filter(Boolean).join(' ')} {detailInfo}
        </Text>
      </Row>
      <Row name={t.contents}>
        {packed.map((line) => (
          <Text key={line.lineNo} className="ship-packed">
            {line.title} {line.skuAttrs.map((attr) => attr.value).join(' · ')} ×{draft.counts[line.lineNo]}
          </Text>
        ))}
        <Text className="ship-rest">{rest > 0 ? t.some(n, rest) : t.all(n)}</Text>
      </Row>
      <Text className="ship-final">{t.final}</Text>
    </View>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <View className="ship-row">
      <Text className="ship-name">{name}</Text>
      <View className="ship-row-words">{children}</View>
    </View>
  );
}
