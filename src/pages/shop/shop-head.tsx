import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Picture } from '@/ui/picture';
import { points, Rating } from '@/ui/rating';
import { ServiceEntry } from '@/ui/service-entry';
import { uiWords } from '@/ui/words';
import { useWords } from '@/words/dictionary';
import { words } from './words';

type Shop = Output<'homepage', 'get'>['shop'];

/** Who this is, how it is rated, and the way to a person, where one may take it. */
export function ShopHead({ shop, reachable }: { shop: Shop; reachable: boolean }) {
  const t = useWords(words);
  const ui = useWords(uiWords);
  return (
    <View className="shop-head">
      <View className="shop-head-top">
        <View className="shop-head-logo">
          <Picture src={shop.logo} className="shop-head-picture" eager />
        </View>
        <View className="shop-head-words">
          <Text className="shop-head-name">{shop.name}</Text>
          <View className="shop-head-facts">
            <Rating overall={shop.rating?.overall} big />
            <Text className="shop-head-fact">{shop.mainCategoryName}</Text>
            <Text className="shop-head-fact">{ui.goods(shop.productCount)}</Text>
          </View>
        </View>
        {reachable ? (
          <ServiceEntry service={shop.service} shopId={shop.shopId} title={shop.name} both />
        ) : null}
      </View>
      {shop.intro ? <Text className="shop-head-intro">{shop.intro}</Text> : null}
      {shop.rating ? <Scores rating={shop.rating} /> : null}
      {shop.status === 'closing' ? <Text className="shop-head-warning">{t.closing}</Text> : null}
    </View>
  );
}

function Scores({ rating }: { rating: NonNullable<Shop['rating']> }) {
  const t = useWords(words);
  const { versus, ratings } = rating;
  const scores = [
    [t.product, rating.product, versus?.product],
    [t.logistics, rating.logistics, versus?.logistics],
    [t.support, rating.service, versus?.service],
  ] as const;
  return (
    <View className="shop-head-scores">
      {scores.map(([name, score, beside]) => (
        <View key={name} className="shop-head-score">
          <Text className="shop-head-score-name">{name}</Text>
          <Text className="shop-head-score-value">{points(score)}</Text>
          {beside ? <Text className={`shop-head-versus is-${beside}`}>{t[beside]}</Text> : null}
        </View>
      ))}
      {ratings ? <Text className="shop-head-ratings">{t.ratings(ratings)}</Text> : null}
    </View>
  );
}
