import { View } from '@tarojs/components';
import { useWords } from '@/words/dictionary';
import { named } from './names';
import { uiWords } from './words';
import './skeleton.scss';

/** Grey shapes where words and pictures will be, so that nothing jumps when they come. */
export function Skeleton({ kind, rows = 4 }: { kind: 'grid' | 'list' | 'detail'; rows?: number }) {
  const t = useWords(uiWords);
  return (
    <View className={`skeleton is-${kind}`} {...named(t.loading, 'status')}>
      {kind === 'detail' ? <View className="skeleton-photo" /> : null}
      {Array.from({ length: rows }, (_, i) => `row${i}`).map((key) => (
        <View key={key} className="skeleton-item">
          {kind === 'detail' ? null : <View className="skeleton-thumb" />}
          <View className="skeleton-lines">
            <View className="skeleton-line" />
            <View className="skeleton-line is-short" />
          </View>
        </View>
      ))}
    </View>
  );
}
