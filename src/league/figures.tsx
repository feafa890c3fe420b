import { Text, View } from '@tarojs/components';
import { moneyText } from '@/ui/money';
import { Price } from '@/ui/price';
import { useWords } from '@/words/dictionary';
import type { BillFigures } from '../../domain/documents';
import { leagueWords } from './words';
import './league.scss';

/** A month in figures: what was settled, and what it is made of. */
export function Figures({ total }: { total: BillFigures }) {
  const t = useWords(leagueWords);
  return (
    <View className="league-figures">
      <Text className="league-quiet">
        {t.settled} · {t.lines(total.lines)}
      </Text>
      <Price fen={total.settledFen} size="xl" exact />
      <View className="league-sum">
        <Text>{t.frozen}</Text>
        <Text className="league-sum-fen">{moneyText(total.frozenFen)}</Text>
      </View>
      <View className="league-sum">
        <Text>{t.takenBack}</Text>
        <Text className="league-sum-fen">{moneyText(-total.backFen)}</Text>
      </View>
      <Text className="league-quiet">{t.adds}</Text>
    </View>
  );
}
