import { Image, Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { type Part, partsOf } from '@/ui/marks';
import { moneyParts, moneyText } from '@/ui/money';
import { openProduct } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { points } from '@/ui/rating';
import { uiWords } from '@/ui/words';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import '@/ui/product-card.scss';
import './found.scss';

export type ProductFound = Output<'search', 'products'>['products'][number];

interface Props {
  product: ProductFound;
  /** Inside one shop its name says nothing new. */
  inShop: boolean;
  eager: boolean;
  onOpen: (productId: string) => void;
}

/** A product that was found: what matched, its price and sales, whose it is and how that shop is rated. */
export function FoundProduct({ product, inShop, eager, onOpen }: Props) {
  const t = useWords(uiWords);
  const join = useJoined();
  const { title, thumb, minPrice, maxPrice, soldOut, soldCount, shopName } = product;
  const { whole, rest } = moneyParts(minPrice);
  const score = product.shopRating === null ? '' : points(product.shopRating);
  const sold = soldOut ? t.soldOut : soldCount > 0 ? t.sold(soldCount) : '';
  const rated = score ? t.ratingName(score) : t.noRating;
  const open = () => {
    onOpen(product.productId);
    openProduct(product.productId);
  };
  return (
    <Pressable
      className="product-card"
      role="link"
      spoken={join.clause([title, moneyText(minPrice), sold, !inShop && `${shopName} ${rated}`])}
      onPress={open}
    >
      <ProductFace
        title={partsOf(title, product.marks)}
        thumb={thumb}
        whole={whole}
        rest={maxPrice > minPrice ? `${rest}${t.from}` : rest}
        sold={sold}
        soldOut={soldOut}
        shopName={inShop ? '' : shopName}
        score={inShop ? '' : score || t.noRating}
        rated={!inShop && score !== ''}
        lazy={!eager}
      />
    </Pressable>
  );
}

interface FaceProps {
  title: readonly Part[];
  thumb: string;
  whole: string;
  rest: string;
  sold: string;
  soldOut: boolean;
  shopName: string;
  score: string;
  rated: boolean;
  lazy: boolean;
}

/** Compiled into a template of its own (compileMode): a list of many costs the phone one node a card. */
function ProductFace(props: FaceProps) {
  const { title, thumb, whole, rest, sold, soldOut, shopName, score, rated, lazy } = props;
  return (
    <View compileMode className={soldOut ? 'product-card-face is-gone' : 'product-card-face'}>
      <View className="product-card-photo" aria-hidden="true">
        <Image className="product-card-image" src={thumb} mode="aspectFill" lazyLoad={lazy} />
      </View>
      <View className="product-card-title">
        {title.map((part) => (
          <Text key={part.at} className={part.hit ? 'marked' : ''}>
            {part.text}
          </Text>
        ))}
      </View>
      <View className="product-card-foot">
        <View className="product-card-price">
          <Text className="product-card-sign">¥</Text>
          <Text className="product-card-whole">{whole}</Text>
          <Text className="product-card-rest">{rest}</Text>
        </View>
        <Text className="product-card-sold">{sold}</Text>
      </View>
      <View className={shopName ? 'found-of' : 'found-of is-none'}>
        <Text className="found-of-shop">{shopName}</Text>
        <View className={rated ? 'found-star' : 'found-star is-none'} />
        <Text className={rated ? 'found-score' : 'found-fact'}>{score}</Text>
      </View>
    </View>
  );
}
