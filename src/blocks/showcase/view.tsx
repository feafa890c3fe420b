import { ScrollView, Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@/cloud/call';
import { Icon } from '@/ui/icon';
import { moneyParts, moneyText } from '@/ui/money';
import { named } from '@/ui/names';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { useCounted, useTapped } from '../counted';
import { openItem, type ShowcaseItem } from './open-item';
import { playsInPlace, VideoInPlace } from './video-in-place';
import { words } from './words';
import './view.scss';

type Homepage = Output<'homepage', 'get'>;

interface Props {
  showcase: Homepage['homepage']['showcase'];
  products: Homepage['showcaseProducts'];
}

/** Up to five goods, videos and articles: wide pictures one by one (big), or a row of small ones. */
export function ShowcaseView({ showcase, products }: Props) {
  const t = useWords(words);
  const id = useCounted('showcase');
  if (showcase.items.length === 0) return null;
  const big = showcase.scale === 2;
  return (
    <ScrollView
      id={id}
      scrollX
      enableFlex
      showScrollbar={false}
      className={`showcase ${big ? 'is-big' : 'is-small'}`}
      {...named(t.name, 'region')}
    >
      <View className="showcase-row">
        {showcase.items.map((item, i) => (
          <Item key={keyOf(item)} item={item} first={i === 0} product={productOf(item, products)} />
        ))}
      </View>
    </ScrollView>
  );
}

function Item({
  item,
  product,
  first,
}: {
  item: ShowcaseItem;
  product?: Props['products'][number];
  first: boolean;
}) {
  const t = useWords(words);
  const tapped = useTapped('showcase');
  const [video, setVideo] = useState<'cover' | 'playing' | 'failed'>('cover');
  const leave = () => void openItem(item, { video: t.copied, article: t.noArticle });
  const press = () => {
    tapped();
    if (item.type === 3 && video === 'cover' && playsInPlace()) setVideo('playing');
    else leave();
  };
  const failed = () => {
    setVideo('failed');
    leave();
  };
  const kind = item.type === 1 ? t.product : item.type === 3 ? t.video : t.article;
  const price = product ? ` ${moneyText(product.minPrice)}` : '';
  if (item.type === 3 && video === 'playing') {
    return (
      <View className="showcase-item">
        <View className="showcase-photo is-playing">
          <VideoInPlace video={item} onError={failed} />
        </View>
        <Pressable role="link" spoken={`${kind} ${item.title}`} onPress={leave}>
          <Words title={item.title} description={item.description ?? ''} sign="" whole="" rest="" />
        </Pressable>
      </View>
    );
  }
  return (
    <Pressable className="showcase-item" role="link" spoken={`${kind} ${item.title}${price}`} onPress={press}>
      <View className="showcase-photo">
        <Picture src={item.img} ratio={56.25} eager={first} />
        {item.type === 1 ? null : (
          <View className="showcase-kind">
            <Icon name={item.type === 3 ? 'video' : 'article'} size={14} />
            <Text>{kind}</Text>
          </View>
        )}
      </View>
      <Words
        title={item.title}
        description={item.description ?? ''}
        sign={product ? '¥' : ''}
        whole={product ? moneyParts(product.minPrice).whole : ''}
        rest={product ? moneyParts(product.minPrice).rest : ''}
      />
    </Pressable>
  );
}

interface WordsProps {
  title: string;
  description: string;
  sign: string;
  whole: string;
  rest: string;
}

/** Compiled into a template of its own (compileMode): the first screen has few bytes to spare. */
function Words({ title, description, sign, whole, rest }: WordsProps) {
  return (
    <View compileMode className="showcase-words">
      <View className="showcase-title">{title}</View>
      <View className="showcase-description">{description}</View>
      <View className="showcase-price">
        <Text className="showcase-rest">{sign}</Text>
        <Text className="showcase-whole">{whole}</Text>
        <Text className="showcase-rest">{rest}</Text>
      </View>
    </View>
  );
}

function keyOf(item: ShowcaseItem): string {
  return item.type === 1 ? `p${item.productId}` : item.type === 3 ? `v${item.feedId}` : `a${item.url}`;
}

function productOf(item: ShowcaseItem, products: Props['products']) {
  return item.type === 1 ? products.find((product) => product.productId === item.productId) : undefined;
}
