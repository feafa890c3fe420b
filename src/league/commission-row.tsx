import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { moneyText } from '@/ui/money';
import { Picture } from '@/ui/picture';
import { Price } from '@/ui/price';
import { Tag, type Tone } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { leagueWords } from './words';
import './league.scss';

export type Commission = Output<'league', 'earned'>['lines'][number];
const tones: Record<Commission['status'], Tone> = { 20: 'warn', 100: 'good', 200: 'quiet' };

/** The commission of one order line: what it is for, what it comes to, and how it stands. */
export function CommissionRow({ line }: { line: Commission }) {
  const t = useWords(leagueWords);
  const { title, thumbImg, n, ratio, planType, paidFen, frozenFen, backFen, status, why, placedAt } = line;
  const facts = [t.ordered(dateTime(placedAt)), t.paid(moneyText(paidFen))].join(' · ');
  return (
    <View className="league-row">
      <View className="league-thumb" aria-hidden="true">
        <Picture src={thumbImg} />
      </View>
      <View className="league-row-words">
        <View className="league-row-head">
          <Text className="league-row-title">
            {title} {t.pieces(n)}
          </Text>
          <Tag text={t.state(status)} tone={tones[status]} />
        </View>
        <Text className="league-quiet">{facts}</Text>
        <View className="league-row-head">
          <Text className="league-quiet">
            {t.type(planType)} · {t.ratio(ratio)}
          </Text>
          <Price fen={frozenFen - backFen} quiet={status === 200} exact />
        </View>
        {why || backFen > 0 ? (
          <Text className="league-note">{why ? t.why(why) : t.back(moneyText(backFen))}</Text>
        ) : null}
      </View>
    </View>
  );
}
