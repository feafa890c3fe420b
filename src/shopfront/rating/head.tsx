import { Text, View } from '@tarojs/components';
import { NoticeRow } from '@/notices/notice-row';
import { shortDay } from '@/studio/overview/figures';
import { Panel } from '@/studio/overview/panel';
import { named } from '@/ui/names';
import { points } from '@/ui/rating';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import type { Explained } from './figures';
import { ratingWords } from './words';

/** The score, how it moved, how it stands beside others, and an alert where it fell. */
export function Head({ found }: { found: Explained }) {
  const t = useWords(ratingWords);
  const { rating, day, since, formula, category, change } = found;
  const upTo = day === null ? t.noNight : t.upTo(shortDay(day));
  return (
    <Panel title={t.score} aside={<Text className="rated-note">{upTo}</Text>}>
      <Fell found={found} />
      {rating ? (
        <View className="rated-score">
          <Text className="rated-overall">{points(rating.overall)}</Text>
          <View className="rated-changes">
            <Change days={7} by={change.d7} />
            <Change days={30} by={change.d30} />
            <Change days={90} by={change.d90} />
          </View>
        </View>
      ) : (
        <View>
          <Text className="rated-none">{t.none}</Text>
          <Text className="rated-note">{t.noneHint(formula.minSamples, formula.windowDays)}</Text>
        </View>
      )}
      {rating && category && category.percentile !== null ? (
        <Text className="rated-beside">
          {t.above(category.percentile, category.name === null ? t.allTrades : t.sameTrade)}
          {' · '}
          {t.mean(points(category.mean.overall))}
        </Text>
      ) : null}
      {since > 0 ? <Text className="rated-note">{t.since(since)}</Text> : null}
      <NoticeRow kinds={['ratingFell']} />
    </Panel>
  );
}

function Change({ days, by }: { days: number; by: number | null }) {
  const t = useWords(ratingWords);
  const text = by === null ? t.unknown : by === 0 ? '0.00' : `${by > 0 ? '↑' : '↓'} ${points(Math.abs(by))}`;
  const tone = by === null || by === 0 ? '' : by > 0 ? ' is-up' : ' is-down';
  return (
    <View className="rated-change">
      <Text className="rated-note">{t.change(days)}</Text>
      <Text className={`rated-change-by${tone}`}>{text}</Text>
    </View>
  );
}

function Fell({ found: { fell } }: { found: Explained }) {
  const t = useWords(ratingWords);
  if (!fell) return null;
  return (
    <View className="rated-fell" {...named(undefined, 'alert')}>
      <Tag tone="accent" text={t.fell(shortDay(fell.since), points(fell.from - fell.to))} />
      <Text>{t.fellHint(fell.part, points(fell.from), points(fell.to))}</Text>
    </View>
  );
}
