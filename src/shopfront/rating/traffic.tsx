import { Text, View } from '@tarojs/components';
import { Panel } from '@/studio/overview/panel';
import { points } from '@/ui/rating';
import { useWords } from '@/words/dictionary';
import { addedText, type Explained } from './figures';
import { ratingWords } from './words';

/** What the score is worth in views, line by line. */
export function Traffic({ traffic }: Pick<Explained, 'traffic'>) {
  const t = useWords(ratingWords);
  const n = traffic.viewsOfThousand;
  const boosted = traffic.lines.some(({ why, by }) => why === 'boost' && by > 0);
  return (
    <Panel title={t.traffic} aside={<Text className="rated-note">{weightOf(traffic.weight)}</Text>}>
      <Text className="traffic-worth">
        {n > 0 ? (boosted ? t.viewsBoosted(n) : t.views(n)) : n < 0 ? t.viewsLost(-n) : t.viewsNone}
      </Text>
      {traffic.lines.map(({ why, by }) => (
        <View key={why} className="traffic-line">
          <Text>{why === 'score' ? t.byScore : t.byBoost}</Text>
          <Text>{why === 'boost' && by === 0 && !traffic.incentive ? t.notOpen : addedText(by)}</Text>
        </View>
      ))}
      {traffic.incentive ? (
        <Text className="rated-note traffic-incentive">{t.incentive(traffic.incentive)}</Text>
      ) : null}
      <Text className="rated-note">{t.estimate}</Text>
    </Panel>
  );
}

const weightOf = (thousandths: number): string => `×${(thousandths / 1000).toFixed(2)}`;

/** What is not counted, and how the rest is. */
export function Formula({ found: { formula, excluded } }: { found: Explained }) {
  const t = useWords(ratingWords);
  const { windowDays, halfLifeDays, minSamples, priorSamples, prior } = formula;
  return (
    <>
      {excluded.length > 0 ? (
        <Panel title={t.excluded}>
          {excluded.map(({ why, n }) => (
            <Text key={why} className="traffic-worth">
              {t.excludedBy(why, n)}
            </Text>
          ))}
        </Panel>
      ) : null}
      <Panel title={t.formula}>
        <Text className="rated-note">
          {t.formulaText(windowDays, halfLifeDays, minSamples, priorSamples, points(prior))}
        </Text>
      </Panel>
    </>
  );
}
