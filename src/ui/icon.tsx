import { View } from '@tarojs/components';
import './icon.scss';

export type IconName =
  | 'search'
  | 'cart'
  | 'back'
  | 'next'
  | 'down'
  | 'close'
  | 'plus'
  | 'minus'
  | 'star'
  | 'share'
  | 'service'
  | 'check'
  | 'place'
  | 'shop'
  | 'video'
  | 'article'
  | 'card'
  | 'parcel'
  | 'done'
  | 'wallet'
  | 'home'
  | 'stack'
  | 'more'
  | 'category'
  | 'photo'
  | 'chat'
  | 'people';

/** A drawn sign in the colour of the text around it. It says nothing to screen readers: its button does. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return <View className={`icon icon-${name}`} style={{ width: `${size}px`, height: `${size}px` }} />;
}
