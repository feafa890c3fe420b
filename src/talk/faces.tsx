import { Image, Text, View } from '@tarojs/components';

interface TextProps {
  said: string;
  className: string;
}

/** Words in a bubble. Compiled into a template of its own (compileMode): a new message costs the phone one node. */
export function TextFace({ said, className }: TextProps) {
  return (
    <View compileMode className={className}>
      <Text userSelect>{said}</Text>
    </View>
  );
}

interface CardProps {
  className: string;
  head: string;
  thumb: string;
  title: string;
  fact: string;
  foot: string;
}

/** Goods or an order on a card. Compiled like the words. */
export function CardFace({ className, head, thumb, title, fact, foot }: CardProps) {
  return (
    <View compileMode className={className}>
      <View className="talk-card-head">{head}</View>
      <View className="talk-card-body">
        <View className="talk-card-photo" aria-hidden="true">
          <Image className="talk-card-thumb" src={thumb} mode="aspectFill" />
        </View>
        <View className="talk-card-words">
          <View className="talk-card-title">{title}</View>
          <View className="talk-card-fact">{fact}</View>
        </View>
      </View>
      <View className="talk-card-foot">{foot}</View>
    </View>
  );
}
