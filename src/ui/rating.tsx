import { Text, View } from '@tarojs/components';
import { useWords } from '@/words/dictionary';
import type { Hundredths } from '../../domain/units';
import { Icon } from './icon';
import { named } from './names';
import { uiWords } from './words';
import './rating.scss';

/** Hundredths of a point as people write them: 483 → 4.83. */
export function points(hundredths: Hundredths): string {
  return (hundredths / 100).toFixed(2);
}

/** A shop's score out of 5, or that it has none yet. */
export function Rating({ overall, big }: { overall: Hundredths | null | undefined; big?: boolean }) {
  const t = useWords(uiWords);
  if (overall === null || overall === undefined) return <Text className="rating is-none">{t.noRating}</Text>;
  return (
    <View className={`rating${big ? ' is-big' : ''}`} {...named(t.ratingName(points(overall)), 'img')}>
      <Icon name="star" size={big ? 16 : 13} />
      <Text className="rating-score">{points(overall)}</Text>
    </View>
  );
}

/** A review's stars, 1 to 5. */
export function Stars({ score }: { score: number }) {
  const t = useWords(uiWords);
  return (
    <View className="stars" {...named(t.ratingName(String(score)), 'img')}>
      {[1, 2, 3, 4, 5].map((n) => (
        <View key={n} className={n <= score ? 'stars-on' : 'stars-off'}>
          <Icon name="star" size={13} />
        </View>
      ))}
    </View>
  );
}
