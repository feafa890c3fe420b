import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { SQUARE } from './card-drawing';
import { type Card, cardPicture, chatCard } from './card-picture';

/**
 * How a page is passed on: its card in chats and in Moments, and the sheet with all ways. Moments take no picture that
 * comes later, so theirs is drawn when the sheet opens; without it the photo itself is shown.
 */
export function usePassingOn(card: Card) {
  const [isOpen, setOpen] = useState(false);
  const drawn = useRef<{ of: string | undefined; file: string } | null>(null);
  useShareAppMessage(() => chatCard(card));
  useShareTimeline(() => {
    const imageUrl = drawn.current?.of === card.photo ? drawn.current?.file : card.photo;
    return { title: card.title, query: card.path.split('?')[1] ?? '', ...(imageUrl ? { imageUrl } : {}) };
  });
  const open = () => {
    setOpen(true);
    if (process.env.TARO_ENV === 'h5' || drawn.current?.of === card.photo) return;
    void cardPicture(card.facts, card.photo, SQUARE).then((file) => {
      if (file) drawn.current = { of: card.photo, file };
    });
  };
  return { isOpen, open, close: () => setOpen(false) };
}
