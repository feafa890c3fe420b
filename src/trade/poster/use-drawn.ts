import { useCallback, useEffect, useRef, useState } from 'react';
import type { Output } from '@/cloud/call';
import { posterPicture } from '@/share/poster-picture';
import { moneyParts } from '@/ui/money';
import { points } from '@/ui/rating';
import { useWords } from '@/words/dictionary';
import { words } from './words';

export type Poster = Output<'shares', 'poster'>;
type Sentences = ReturnType<typeof useWords<(typeof words)['zh']>>;

/** The poster's file: undefined while it is drawn, null where it could not be. */
export function useDrawn(poster: Poster): { file: string | null | undefined; redraw: () => void } {
  const t = useWords(words);
  const [file, setFile] = useState<string | null>();
  const turn = useRef(0);
  const redraw = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    setFile(undefined);
    const { picture, shop, code } = poster;
    void posterPicture(factsOf(poster, t), { photo: picture, logo: shop.logo, code: code.url }).then(
      (drawn) => {
        if (mine === turn.current) setFile(drawn);
      },
    );
  }, [poster, t]);
  useEffect(() => {
    redraw();
    return () => {
      turn.current += 1;
    };
  }, [redraw]);
  return { file, redraw };
}

function factsOf({ name, price, shop }: Poster, t: Sentences) {
  const { minPrice = 0, maxPrice = 0, minMarketPrice = 0 } = price ?? {};
  return {
    name,
    price: price ? (maxPrice > minPrice ? t.from(yuan(minPrice)) : yuan(minPrice)) : '',
    was: minMarketPrice > minPrice ? yuan(minMarketPrice) : '',
    rating: shop.rating ? points(shop.rating.overall) : '',
    shop: shop.name,
    category: shop.mainCategoryName,
    invite: t.invite,
    hint: price ? t.inviteProduct : t.inviteShop,
  };
}

const yuan = (fen: number) => {
  const { sign, whole, rest } = moneyParts(fen);
  return `${sign}${whole}${rest}`;
};
