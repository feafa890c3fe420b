import { Image, Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { moneyParts } from './money';
import './line-item.scss';
import './picture.scss';
import './price.scss';

type Line = Output<'orders', 'get'>['lines'][number];

/** One line of an order, to look at: nothing in it changes. */
export function OrderLine({ line }: { line: Line }) {
  const { whole, rest } = moneyParts(line.salePrice);
  return (
    <LineFace
      title={line.title}
      thumb={line.thumbImg}
      attrs={line.skuAttrs.map((attr) => attr.value).join(' · ')}
      whole={whole}
      rest={rest}
      count={line.skuCnt}
    />
  );
}

interface FaceProps {
  title: string;
  thumb: string;
  attrs: string;
  whole: string;
  rest: string;
  count: number;
}

/** Compiled into a template of its own (compileMode): a list of orders costs the phone one node a line. */
function LineFace({ title, thumb, attrs, whole, rest, count }: FaceProps) {
  return (
    <View compileMode className="line-item">
      <View className="line-item-photo" aria-hidden="true">
        <View className="picture line-item-picture is-square">
          <Image className="picture-image" src={thumb} mode="aspectFill" lazyLoad />
        </View>
      </View>
      <View className="line-item-words">
        <View className="line-item-title">{title}</View>
        <View className="line-item-attrs">{attrs}</View>
        <View className="line-item-foot">
          <View className="price is-s is-quiet">
            <Text className="price-sign">¥</Text>
            <Text className="price-whole">{whole}</Text>
            <Text className="price-rest">{rest}</Text>
          </View>
          <Text className="line-item-n">×{count}</Text>
        </View>
      </View>
    </View>
  );
}
