import { Text, View } from '@tarojs/components';
import { isMine } from '@/talk/message';
import type { Talk } from '@/talk/use-talk';
import { named } from '@/ui/names';
import { useWords } from '@/words/dictionary';
import type { Detail } from './use-agent-talk';
import { serviceWords } from './words';

/** Whether the shopper has read what was said last on our page, and whether they type. WeChat tells of neither. */
export function PaneFoot({ talk: { thread, box }, detail }: { talk: Talk; detail: Detail }) {
  const t = useWords(serviceWords);
  const last = thread.latest[thread.latest.length - 1];
  const own = box.length === 0 && last && isMine(last, 'shop') && last.carrier === 'page';
  return (
    <View {...named(undefined, 'status')}>
      {own ? (
        <Text className="talk-foot">{detail.readShopper >= last.seq ? t.read : t.unreadYet}</Text>
      ) : null}
      {detail.shopperTypes ? <Text className="talk-typing">{t.typing}</Text> : null}
    </View>
  );
}
