import { Image, Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { type Part, partsOf } from '@/ui/marks';
import { openShop } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { points } from '@/ui/rating';
import { uiWords } from '@/ui/words';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import '@/ui/shop-card.scss';
import './found.scss';

export type ShopFound = Output<'search', 'shops'>['shops'][number];

/** A shop that was found: what matched, how it is rated, what it sells. */
export function FoundShop({ shop, onOpen }: { shop: ShopFound; onOpen: (shopId: string) => void }) {
  const t = useWords(uiWords);
  const join = useJoined();
  const score = shop.rating ? points(shop.rating.overall) : '';
  const facts = [
    shop.mainCategoryName,
    shop.city,
    shop.orders30d > 0 ? t.orders30d(shop.orders30d) : t.goods(shop.productCount),
  ].filter(Boolean);
  const open = () => {
    onOpen(shop.shopId);
    openShop(shop.shopId);
  };
  return (
    <Pressable
      className="found-shop"
      role="link"
      spoken={join.clause([shop.name, score ? t.ratingName(score) : t.noRating, ...facts])}
      onPress={open}
    >
      <ShopFace
        logo={shop.logo}
        name={partsOf(shop.name, shop.marks)}
        score={score}
        none={score ? '' : t.noRating}
        facts={facts.join(' · ')}
      />
    </Pressable>
  );
}

interface FaceProps {
  logo: string;
  name: readonly Part[];
  score: string;
  none: string;
  facts: string;
}

/** Compiled into a template of its own (compileMode): a list of many costs the phone one node a card. */
function ShopFace({ logo, name, score, none, facts }: FaceProps) {
  return (
    <View compileMode className="found-shop-face">
      <View className="found-shop-logo" aria-hidden="true">
        <Image className="found-shop-picture" src={logo} mode="aspectFill" lazyLoad />
      </View>
      <View className="found-shop-words">
        <View className="found-shop-name">
          {name.map((part) => (
            <Text key={part.at} className={part.hit ? 'marked' : ''}>
              {part.text}
            </Text>
          ))}
        </View>
        <View className="found-shop-facts">
          <View className={score ? 'found-star' : 'found-star is-none'} />
          <Text className="found-score">{score}</Text>
          <Text className="found-fact">{none}</Text>
          <Text className="found-fact">{facts}</Text>
        </View>
      </View>
    </View>
  );
}
