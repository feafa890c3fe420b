import { Text, View } from '@tarojs/components';
import { TextFace } from '@/talk/faces';
import type { Talk } from '@/talk/use-talk';
import { talkWords } from '@/talk/words';
import { named } from '@/ui/names';
import { useWords } from '@/words/dictionary';
import type { Standing } from './use-conversation';
import { conversationWords } from './words';

/** What the shop says to everybody who comes; nothing of the stored conversation. */
export function Welcome({ text }: { text: string }) {
  const t = useWords(conversationWords);
  if (!text) return null;
  return (
    <View className="talk-row">
      <Text className="talk-by">{t.welcome}</Text>
      <TextFace className="talk-bubble is-bot" said={text} />
    </View>
  );
}

/** Whether the shop has read what was said last, and whether somebody there is typing. */
export function ShopperFoot({ talk: { thread, box }, standing }: { talk: Talk; standing: Standing | null }) {
  const t = useWords(talkWords);
  const last = thread.latest[thread.latest.length - 1];
  const own = box.length === 0 && last?.from === 'shopper';
  const read = own && (standing?.readShop ?? 0) >= last.seq;
  return (
    <View {...named(undefined, 'status')}>
      {own ? <Text className="talk-foot">{read ? t.read : t.unread}</Text> : null}
      {standing?.shopTypes ? <Text className="talk-typing">{t.typing}</Text> : null}
    </View>
  );
}
