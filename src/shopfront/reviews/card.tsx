import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { ReviewView } from '@/reviews/review-view';
import { reviewWords } from '@/reviews/words';
import { openOrder } from '@/studio/order/open-order';
import { Button } from '@/ui/button';
import { openProduct } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { boardWords } from './words';

export type BoardReviewData = Output<'reviews', 'board'>['reviews'][number];

interface Props {
  shopId: ShopId;
  review: BoardReviewData;
  onReply: () => void;
  onReport: () => void;
}

/** One review as the shop answers it: of which goods and order, whether it counts, what was said. */
export function BoardReview({ shopId, review, onReply, onReport }: Props) {
  const t = useWords(boardWords);
  const r = useWords(reviewWords);
  const { nickname, orderId, excluded, reply } = review;
  const shown = review.followUp?.state === 'public' ? review.followUp : null;
  const acts = (
    <View className="reviews-acts">
      <Pressable className="reviews-way" label={r.reportOf(r.writer(nickname))} onPress={onReport}>
        <Text>{r.report}</Text>
      </Pressable>
      {orderId ? (
        <Pressable role="link" className="reviews-way" onPress={() => openOrder(shopId, orderId)}>
          <Text>{t.order}</Text>
        </Pressable>
      ) : null}
      <Button
        size="small"
        kind={reply ? 'line' : 'soft'}
        text={reply ? t.change : t.reply}
        label={reply ? t.changeOf(r.writer(nickname)) : t.replyOf(r.writer(nickname))}
        onPress={onReply}
      />
    </View>
  );
  return (
    <View className="reviews-card">
      <Pressable role="link" className="reviews-about" onPress={() => openProduct(review.productId)}>
        <Text className="reviews-title">{review.title}</Text>
      </Pressable>
      {excluded ? <Tag text={t.excluded(excluded)} tone="warn" /> : null}
      <ReviewView
        review={{ ...review, followUp: shown }}
        aside={
          <>
            {review.anonymous ? <Tag text={t.anonymous} /> : null}
            {review.helpful > 0 ? <Tag text={r.helpful(review.helpful)} tone="good" /> : null}
          </>
        }
        foot={acts}
        allScores
        most={6}
      />
    </View>
  );
}
