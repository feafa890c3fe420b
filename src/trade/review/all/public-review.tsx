import { Text, View } from '@tarojs/components';
import { call, type Output } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { ReviewView } from '@/reviews/review-view';
import { reviewWords } from '@/reviews/words';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Pressable } from '@/ui/pressable';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';

export type PublicReviewData = Output<'catalog', 'reviews'>['reviews'][number];
export type Vote = Pick<PublicReviewData, 'helpful' | 'voted'>;

interface Props {
  review: PublicReviewData;
  onVote: (vote: Vote) => void;
  onReport: () => void;
}

/** A review of others: whether it helped, and what is wrong with it. */
export function PublicReview({ review, onVote, onReport }: Props) {
  const t = useWords(reviewWords);
  const sentence = useSentence();
  const { reviewId, nickname, helpful, voted } = review;
  const { go: press } = useOneAtATime(async () => {
    const outcome = await call('reviews', 'vote', { reviewId, helpful: !voted });
    if (!outcome.ok) return toast(sentence(outcome.error));
    onVote({ helpful: outcome.data.helpful, voted: outcome.data.mine });
  });
  const acts = (
    <View className="review-votes">
      <Pressable className="review-way" label={t.reportOf(t.writer(nickname))} onPress={onReport}>
        <Text>{t.report}</Text>
      </Pressable>
      <Pressable
        className={`review-way${voted ? ' is-on' : ''}`}
        checked={voted}
        label={t.helpfulOf(t.writer(nickname), helpful)}
        onPress={() => void press()}
      >
        <Text>{t.helpful(helpful)}</Text>
      </Pressable>
    </View>
  );
  return (
    <View className="review-card">
      <ReviewView review={review} foot={acts} />
    </View>
  );
}
