import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { isSinglePage } from '@/cloud/launch';
import { Icon } from '@/ui/icon';
import { moneyParts } from '@/ui/money';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Price } from '@/ui/price';
import { Tag } from '@/ui/tag';
import { uiWords } from '@/ui/words';
import { useWords } from '@/words/dictionary';
import { words } from './words';

type Product = Output<'catalog', 'get'>['product'];

/** Price, name and promises. */
export function Facts({ product, onShare }: { product: Product; onShare: () => void }) {
  const t = useWords(words);
  const ui = useWords(uiWords);
  const { services } = product;
  return (
    <View className="panel facts">
      <View className="facts-top">
        <Price
          fen={product.minPrice}
          size="xl"
          was={product.skus[0]?.marketPrice}
          from={product.maxPrice > product.minPrice ? ui.from : ''}
        />
        {product.soldCount > 0 ? <Text className="facts-sold">{ui.sold(product.soldCount)}</Text> : null}
      </View>
      <View className="facts-name">
        <Text className="facts-title">{product.title}</Text>
        {isSinglePage() ? null : (
          <Pressable className="facts-share" label={t.share} onPress={onShare}>
            <Icon name="share" size={20} />
          </Pressable>
        )}
      </View>
      {product.subTitle ? <Text className="facts-subtitle">{product.subTitle}</Text> : null}
      <View className="facts-promises">
        <Tag tone="good" text={freightText(product.freight, t)} />
        {services.sevenDayReturn ? <Tag tone="good" text={t.sevenDays} /> : null}
        <Tag tone="good" text={t.within(services.shipWithinHours)} />
      </View>
    </View>
  );
}

type Sentences = ReturnType<typeof useWords<(typeof words)['zh']>>;

function freightText(freight: Product['freight'], t: Sentences): string {
  const yuan = (fen: number) => `¥${moneyParts(fen).whole}${moneyParts(fen).rest}`;
  if (freight.free) return t.free;
  return freight.freeFromFen === null
    ? t.freight(yuan(freight.fromFen))
    : t.freeFrom(yuan(freight.freeFromFen));
}

/** Words and pictures of the product, and its attributes. */
export function Details({ product }: { product: Product }) {
  const t = useWords(words);
  return (
    <View className="panel">
      <Text className="panel-title">{t.details}</Text>
      {product.desc.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a description have no id and never move
        <View key={i} className="details-part">
          {part.text ? <Text className="details-text">{part.text}</Text> : null}
          {part.imgs.map((img) => (
            <View key={img} className="details-photo">
              <Picture src={img} ratio={100} />
            </View>
          ))}
        </View>
      ))}
      {product.attrs.length > 0 ? (
        <View className="details-attrs">
          {product.attrs.map((attr) => (
            <View key={attr.key} className="details-attr">
              <Text className="details-attr-key">{attr.key}</Text>
              <Text className="details-attr-value">{attr.value}</Text>
            </View>
          ))}
        </View>
      ) : null}
    </View>
  );
}
