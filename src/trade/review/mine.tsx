import { Text, View } from '@tarojs/components';
import { ReviewView } from '@/reviews/review-view';
import { Button } from '@/ui/button';
import { open, openProduct } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { ProductLine } from './product-line';
import { type MyReview, stateTones } from './state';
import { reviewPageWords } from './words';
import './review.scss';

/** A review as its writer sees it: how it stands and why, and the way to add to it. */
export function OwnReview({ review }: { review: MyReview }) {
  const t = useWords(reviewPageWords);
  const { orderId, reviewId, title } = review;
  return (
    <View className="review-card">
      <Pressable
        role="link"
        spoken={`${t.toProduct} ${title} ${t.state(review.state)}`}
        onPress={() => openProduct(review.productId)}
      >
        <ProductLine
          title={title}
          facts={[review.skuText]}
          aside={<Tag text={t.state(review.state)} tone={stateTones[review.state]} />}
        />
      </Pressable>
      <ReviewView review={{ ...review, skuText: '' }} allScores />
      <Told review={review} />
      {review.canFollowUp ? (
        <View className="review-acts">
          <Button
            kind="line"
            size="small"
            text={t.follow}
            label={t.followOf(title)}
            onPress={() => open('trade/review/more/index', { orderId, reviewId })}
          />
        </View>
      ) : null}
    </View>
  );
}

/** What its writer should know: why it is not seen, what still waits. */
function Told({ review: { state, verdict, followUp, waitingPictures } }: { review: MyReview }) {
  const t = useWords(reviewPageWords);
  const refused = state === 'refused' || followUp?.state === 'refused';
  const lines = [
    t.stateHint(state),
    state === 'public' && followUp && followUp.state !== 'public' ? t.followState(followUp.state) : '',
    verdict && (refused || state === 'removed') ? t.because(verdict) : '',
    waitingPictures > 0 && (state === 'public' || state === 'held') ? t.waitingPictures(waitingPictures) : '',
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <View className={`review-told${refused ? ' is-refused' : ''}`}>
      {lines.map((line) => (
        <Text key={line} className="review-told-line">
          {line}
        </Text>
      ))}
    </View>
  );
}
