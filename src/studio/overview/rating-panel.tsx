import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Chart } from '@/ui/chart';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { points } from '@/ui/rating';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import type { Hundredths } from '../../../domain/units';
import { enter } from '../frame/navigation';
import { movement, shortDay, weakest } from './figures';
import { Panel } from './panel';
import { overviewWords } from './words';

const parts = ['product', 'logistics', 'service'] as const;

/** The shop's north star: its score, where it moves, and the three scores it is made of. */
export function RatingPanel({ overview }: { overview: Output<'shops', 'overview'> }) {
  const t = useWords(overviewWords);
  const { rating, ratings } = overview;
  if (!rating) {
    return (
      <Panel title={t.rating}>
        <Text className="score-none">{t.noRating}</Text>
        <Text className="score-hint">{t.noRatingHint}</Text>
        <ToRating />
      </Panel>
    );
  }
  return (
    <Panel
      title={t.rating}
      aside={<Text className="score-hint">{t.heard(rating.samples, rating.ratings ?? 0)}</Text>}
    >
      <View className="score">
        <Text className="score-overall">{points(rating.overall)}</Text>
        <Movement by={movement(ratings)} />
      </View>
      <View className="score-parts">
        {parts.map((part) => (
          <Score key={part} name={t[part]} value={rating[part]} isWeakest={part === weakest(rating)} />
        ))}
      </View>
      {ratings.length > 0 ? (
        <Chart
          points={ratings.map((row) => ({ label: shortDay(row.day), value: row.overall }))}
          label={t.ratingLabel(overview.sales.length)}
          format={(value) => points(value)}
          describe={(i) => {
            const row = ratings[i];
            return row ? `${t.fullDay(row.day)}　${points(row.overall)}` : '';
          }}
          table={{
            head: [t.day, t.overall],
            rows: ratings.map((row) => [t.fullDay(row.day), points(row.overall)]),
          }}
          fromZero={false}
        />
      ) : (
        <Text className="score-hint">{t.noTrend}</Text>
      )}
      <ToRating />
    </Panel>
  );
}

function ToRating() {
  const t = useWords(overviewWords);
  return (
    <Pressable role="link" className="score-why" onPress={() => enter('shopfront/rating/index')}>
      <Text>{t.whyScore}</Text>
      <Icon name="next" size={14} />
    </Pressable>
  );
}

function Movement({ by }: { by: Hundredths | null }) {
  const t = useWords(overviewWords);
  if (by === null) return null;
  if (by === 0) return <Tag text={t.same} />;
  return by > 0 ? (
    <Tag tone="good" text={t.up(points(by))} />
  ) : (
    <Tag tone="warn" text={t.down(points(-by))} />
  );
}

function Score({ name, value, isWeakest }: { name: string; value: Hundredths; isWeakest: boolean }) {
  const t = useWords(overviewWords);
  return (
    <View className="score-part">
      <Text className="score-name">{name}</Text>
      <Text className={`score-value${isWeakest ? ' is-weakest' : ''}`}>{points(value)}</Text>
      {isWeakest ? <Tag tone="warn" text={t.weakest} /> : null}
    </View>
  );
}
