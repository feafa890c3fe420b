import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { moneyText } from '@/ui/money';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import type { Ms } from '../../../domain/units';
import { TimeLeft } from './time-left';
import { afterSaleWords } from './words';

export type BoardAfterSale = Output<'aftersales', 'board'>['afterSales'][number];

interface Props {
  row: BoardAfterSale;
  now: Ms;
  active: boolean;
  onOpen: () => void;
}

/** One after-sale of the board: what is asked, why, for how much, and how long is left. */
export function AfterSaleCard({ row, now, active, onOpen }: Props) {
  const t = useWords(afterSaleWords);
  const join = useJoined();
  const attrs = row.skuAttrs.map((attr) => attr.value).join(' · ');
  return (
    <Pressable
      role="link"
      className={`aftersale-card${active ? ' is-active' : ''}`}
      spoken={join.clause([t.type(row.type), row.title, t.refund(moneyText(row.refundFee))])}
      onPress={onOpen}
    >
      <View className="aftersale-card-head">
        <Text className="aftersale-card-type">{t.type(row.type)}</Text>
        <Text className="aftersale-card-status">{t.status(row.status)}</Text>
        <TimeLeft deadline={row.deadline} now={now} />
      </View>
      <View className="aftersale-card-line">
        <View className="aftersale-card-thumb" aria-hidden="true">
          <Picture src={row.thumbImg} className="aftersale-card-picture" />
        </View>
        <View className="aftersale-card-words">
          <Text className="aftersale-card-title">{row.title}</Text>
          <Text className="aftersale-card-facts">
            {[attrs, t.pieces(row.n), t.reason(row.reason)].filter(Boolean).join(' · ')}
          </Text>
        </View>
        {row.type === 'EXCHANGE' ? null : (
          <Text className="aftersale-card-price">{moneyText(row.refundFee)}</Text>
        )}
      </View>
    </Pressable>
  );
}
