import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { ReviewView } from '@/reviews/review-view';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { words } from './words';

type Found = Output<'catalog', 'get'>;

/** The first reviews, and the way to the rest. */
export function Reviews({ product, reviews }: Pick<Found, 'product' | 'reviews'>) {
  const t = useWords(words);
  const { productId, reviewCount, goodPercent } = product;
  return (
    <View className="panel">
      <View className="panel-head">
        <Text className="panel-title">{t.reviews(reviewCount)}</Text>
        {goodPercent === null ? null : <Text className="panel-fact">{t.good(goodPercent)}</Text>}
      </View>
      {reviews.length === 0 ? <Text className="panel-fact">{t.noReviews}</Text> : null}
      {reviews.slice(0, 2).map((review) => (
        <ReviewView key={review.reviewId} review={review} most={3} />
      ))}
      {reviewCount > 0 ? (
        <Pressable
          className="panel-more"
          role="link"
          onPress={() => open('trade/review/all/index', { productId })}
        >
          <Text>{t.allReviews}</Text>
        </Pressable>
      ) : null}
    </View>
  );
}
