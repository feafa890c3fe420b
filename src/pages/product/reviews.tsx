import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { ListEnd } from '@/ui/list-end';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Stars } from '@/ui/rating';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { dateOnly } from '@/words/when';
import { words } from './words';

type Found = Output<'catalog', 'get'>;
type ReviewData = Found['reviews'][number];

/** The first reviews, and the way to the rest. */
export function Reviews({ product, reviews }: { product: Found['product']; reviews: readonly ReviewData[] }) {
  const t = useWords(words);
  const [open, setOpen] = useState(false);
  return (
    <View className="panel">
      <View className="panel-head">
        <Text className="panel-title">{t.reviews(product.reviewCount)}</Text>
        {product.goodPercent === null ? null : (
          <Text className="panel-fact">{t.good(product.goodPercent)}</Text>
        )}
      </View>
      {reviews.length === 0 ? <Text className="panel-fact">{t.noReviews}</Text> : null}
      {reviews.slice(0, 2).map((review) => (
        <Review key={review.reviewId} review={review} />
      ))}
      {product.reviewCount > 2 ? (
        <Pressable className="panel-more" onPress={() => setOpen(true)}>
          <Text>{t.allReviews}</Text>
        </Pressable>
      ) : null}
      <Sheet open={open} title={t.reviews(product.reviewCount)} onClose={() => setOpen(false)}>
        <AllReviews productId={product.productId} />
      </Sheet>
    </View>
  );
}

function AllReviews({ productId }: { productId: string }) {
  const pages = usePages(
    async (cursor) =>
      pageOf(
        await call('catalog', 'reviews', { productId, ...(cursor ? { cursor } : {}) }),
        ({ reviews }) => reviews,
      ),
    [productId],
  );
  return (
    <View>
      {pages.rows.map((review) => (
        <Review key={review.reviewId} review={review} />
      ))}
      <ListEnd pages={pages} />
    </View>
  );
}

function Review({ review }: { review: ReviewData }) {
  const t = useWords(words);
  return (
    <View className="review">
      <View className="review-head">
        <Text className="review-name">{review.nickname}</Text>
        <Stars score={review.productScore} />
        <Text className="review-when">{dateOnly(review.createdAt)}</Text>
      </View>
      <Text className="review-text">{review.text}</Text>
      {review.imgs.length > 0 ? (
        <View className="review-photos">
          {review.imgs.slice(0, 4).map((img) => (
            <View key={img} className="review-photo">
              <Picture src={img} />
            </View>
          ))}
        </View>
      ) : null}
      {review.skuText ? <Text className="review-sku">{review.skuText}</Text> : null}
      {review.reply ? <Text className="review-reply">{t.reply(review.reply)}</Text> : null}
    </View>
  );
}
