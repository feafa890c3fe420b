import { Image, Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { useWords } from '@/words/dictionary';
import { moneyParts, moneyText } from './money';
import { openProduct } from './navigate';
import { Pressable } from './pressable';
import { uiWords } from './words';
import './product-card.scss';

export type ProductCardData = Output<'catalog', 'list'>['products'][number];

interface Props {
  product: ProductCardData;
  /** Of the first screen: its picture loads at once. */
  eager?: boolean;
  /** Whoever counts what is opened. */
  onOpen?: () => void;
}

/** One product in a list of many: its picture, name and price. */
export function ProductCard({ product, eager, onOpen }: Props) {
  const t = useWords(uiWords);
  const { title, thumb, minPrice, maxPrice, soldOut } = product;
  return (
    <Pressable
      className="product-card"
      role="link"
      spoken={`${title} ${moneyText(minPrice)}${soldOut ? ` ${t.soldOut}` : ''}`}
      onPress={() => {
        onOpen?.();
        openProduct(product.productId);
      }}
    >
      <CardFace
        title={title}
        thumb={thumb}
        whole={moneyParts(minPrice).whole}
        rest={moneyParts(minPrice).rest}
        from={maxPrice > minPrice ? t.from : ''}
        sold={soldOut ? t.soldOut : product.soldCount > 0 ? t.sold(product.soldCount) : ''}
        soldOut={soldOut}
        lazy={!eager}
      />
    </Pressable>
  );
}

interface FaceProps {
  title: string;
  thumb: string;
  whole: string;
  rest: string;
  from: string;
  sold: string;
  soldOut: boolean;
  lazy: boolean;
}

/** Compiled into a template of its own (compileMode): a list of many costs the phone one node a card. */
function CardFace({ title, thumb, whole, rest, from, sold, soldOut, lazy }: FaceProps) {
  return (
    <View compileMode className={soldOut ? 'product-card-face is-gone' : 'product-card-face'}>
      <View className="product-card-photo" aria-hidden="true">
        <Image className="product-card-image" src={thumb} mode="aspectFill" lazyLoad={lazy} />
      </View>
      <View className="product-card-title">{title}</View>
      <View className="product-card-foot">
        <View className="product-card-price">
          <Text className="product-card-sign">¥</Text>
          <Text className="product-card-whole">{whole}</Text>
          <Text className="product-card-rest">{rest}</Text>
          <Text className="product-card-rest">{from}</Text>
        </View>
        <Text className="product-card-sold">{sold}</Text>
      </View>
    </View>
  );
}
