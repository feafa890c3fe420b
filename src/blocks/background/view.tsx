import { View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Picture } from '@/ui/picture';
import './view.scss';

type Background = Output<'homepage', 'get'>['homepage']['background'];

/** The picture behind the shop's name, 16:9; a calm ground of the shop's own where it has none. */
export function BackgroundView({ background }: { background: Background }) {
  return (
    <View className="block-background">
      {background ? (
        <Picture src={background.img} ratio={56.25} eager />
      ) : (
        <View className="block-background-none" />
      )}
    </View>
  );
}
