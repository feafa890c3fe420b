import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Icon } from '@/ui/icon';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { points, Rating } from '@/ui/rating';
import { ServiceEntry } from '@/ui/service-entry';
import { uiWords } from '@/ui/words';
import { useWords } from '@/words/dictionary';
import { words } from './words';

type Shop = Output<'homepage', 'get'>['shop'];

interface Props {
  shop: Shop;
  reachable: boolean;
  onShare?: () => void;
}

/** Who this is, how it is rated, and the way to a person, where one may take it. */
export function ShopHead({ shop, reachable, onShare }: Props) {
  const t = useWords(words);
  const ui = useWords(uiWords);
  const { ratings } = shop.rating ?? {};
  const facts = [ui.goods(shop.productCount), ...(ratings ? [t.ratings(ratings)] : [])];
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
            <Text className="shop-head-fact">{facts.join(' · ')}</Text>
          </View>
        </View>
        {onShare ? (
          <Pressable className="shop-head-share" label={t.share} onPress={onShare}>
            <Icon name="share" size={20} />
          </Pressable>
        ) : null}
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
  const beside = (part: 'product' | 'logistics' | 'service') => (rating.versus ? t[rating.versus[part]] : '');
  return (
    <ScoresFace
      product={`${t.product} ${points(rating.product)}`}
      productBeside={beside('product')}
      logistics={`${t.logistics} ${points(rating.logistics)}`}
      logisticsBeside={beside('logistics')}
      service={`${t.support} ${points(rating.service)}`}
      serviceBeside={beside('service')}
    />
  );
}

interface FaceProps {
  product: string;
  productBeside: string;
  logistics: string;
  logisticsBeside: string;
  service: string;
  serviceBeside: string;
}

/** Compiled into a template of its own (compileMode): the first screen has few bytes to spare. */
function ScoresFace(scores: FaceProps) {
  const { product, productBeside, logistics, logisticsBeside, service, serviceBeside } = scores;
  return (
    <View compileMode className="shop-head-scores">
      <View>
        <View className="shop-head-score">{product}</View>
        <View className="shop-head-fact">{productBeside}</View>
      </View>
      <View>
        <View className="shop-head-score">{logistics}</View>
        <View className="shop-head-fact">{logisticsBeside}</View>
      </View>
      <View>
        <View className="shop-head-score">{service}</View>
        <View className="shop-head-fact">{serviceBeside}</View>
      </View>
    </View>
  );
}
