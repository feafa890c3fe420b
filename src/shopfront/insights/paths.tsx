import { View } from '@tarojs/components';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { insightsWords } from './words';
import '@/ui/icon.scss';

/** The ways on: what each product sold, and paths, codes and links for menus, articles and print, counted here. */
export function Paths({ shopId }: { shopId: ShopId }) {
  const t = useWords(insightsWords);
  return (
    <>
      <Way text={t.goods} onPress={() => open('shopfront/insights/goods/index', { shopId })} />
      <Way text={t.paths} onPress={() => open('shopfront/promote/index', { shopId })} />
    </>
  );
}

function Way({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <Pressable role="link" className="panel" spoken={text} onPress={onPress}>
      <WayFace text={text} />
    </Pressable>
  );
}

/** Compiled into a template of its own (compileMode): the page has few bytes to spare. */
function WayFace({ text }: { text: string }) {
  return (
    <View compileMode className="paths-way">
      <View>{text}</View>
      <View className="icon icon-next paths-next" />
    </View>
  );
}
