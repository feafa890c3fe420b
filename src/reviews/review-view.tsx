import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { Picture } from '@/ui/picture';
import { pictureWords } from '@/ui/pictures/words';
import { Pressable } from '@/ui/pressable';
import { Stars } from '@/ui/rating';
import { useWords } from '@/words/dictionary';
import { dateOnly } from '@/words/when';
import type { Ms } from '../../domain/units';
import { reviewWords } from './words';
import './review-view.scss';

/** What shoppers, the writer and the shop all see of a review. */
export interface ReviewData {
  nickname: string;
  skuText: string;
  productScore: number;
  logisticsScore: number;
  serviceScore: number;
  text: string;
  imgs: readonly string[];
  reply: string | null;
  followUp: { text: string; imgs: readonly string[]; at: Ms } | null;
  createdAt: Ms;
}

interface Props {
  review: ReviewData;
  /** Beside the date: how it stands. */
  aside?: ReactNode;
  /** Under it all: what can be done with it. */
  foot?: ReactNode;
  /** Delivery and service too, not the goods' score alone. */
  allScores?: boolean;
  /** At most so many pictures; the rest are behind the last one. */
  most?: number;
}

const DAY = 86_400_000;

/** One review: who, how many stars, what was said and shown, what was added later, and the shop's answer. */
export function ReviewView({ review, aside, foot, allScores, most }: Props) {
  const t = useWords(reviewWords);
  const { nickname, productScore, logisticsScore, serviceScore, skuText, text, followUp, reply } = review;
  return (
    <View className="review">
      <View className="review-head">
        <Text className="review-name">{t.writer(nickname)}</Text>
        <Stars score={productScore} />
        <View className="review-aside">
          {aside}
          <Text className="review-when">{dateOnly(review.createdAt)}</Text>
        </View>
      </View>
      {allScores ? (
        <Text className="review-sku">{t.scores(productScore, logisticsScore, serviceScore)}</Text>
      ) : null}
      {skuText ? <Text className="review-sku">{skuText}</Text> : null}
      {text ? <Text className="review-text">{text}</Text> : <Text className="review-none">{t.noText}</Text>}
      <Photos urls={review.imgs} most={most} />
      {followUp ? (
        <View className="review-more">
          <Text className="review-label">
            {t.followUp(Math.floor((followUp.at - review.createdAt) / DAY))}
          </Text>
          <Text className="review-text">{followUp.text}</Text>
          <Photos urls={followUp.imgs} most={most} />
        </View>
      ) : null}
      {reply ? (
        <View className="review-reply">
          <Text className="review-label">{t.reply}</Text>
          <Text className="review-reply-text">{reply}</Text>
        </View>
      ) : null}
      {foot}
    </View>
  );
}

function Photos({ urls, most = 9 }: { urls: readonly string[]; most?: number }) {
  const t = useWords(pictureWords);
  if (urls.length === 0) return null;
  const hidden = urls.length - most;
  const look = (current: string) => void Taro.previewImage({ current, urls: [...urls] });
  return (
    <View className="review-photos">
      {urls.slice(0, most).map((url, i) => (
        <Pressable key={url} className="review-photo" label={t.look(i + 1)} onPress={() => look(url)}>
          <Picture src={url} />
          {hidden > 0 && i === most - 1 ? <Text className="review-photo-rest">+{hidden}</Text> : null}
        </Pressable>
      ))}
    </View>
  );
}
