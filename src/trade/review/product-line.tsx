import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Picture } from '@/ui/picture';
import './review.scss';

interface Props {
  title: string;
  thumb?: string;
  /** What was bought of it, and whose it is. */
  facts: readonly string[];
  /** On a line of its own. */
  note?: string;
  aside?: ReactNode;
}

/** What a review is about. */
export function ProductLine({ title, thumb, facts, note, aside }: Props) {
  return (
    <View className="review-about">
      {thumb ? (
        <View className="review-about-photo" aria-hidden="true">
          <Picture src={thumb} />
        </View>
      ) : null}
      <View className="review-about-words">
        <Text className="review-about-title">{title}</Text>
        <Text className="review-about-facts">{facts.filter(Boolean).join(' · ')}</Text>
        {note ? <Text className="review-about-facts">{note}</Text> : null}
      </View>
      {aside}
    </View>
  );
}
