import { Text, View } from '@tarojs/components';
import { useWords } from '@/words/dictionary';
import { orderWords } from './order-words';
import './buyer-note.scss';

/** What the buyer asked for: on a ground of its own, so that nobody packs past it. */
export function BuyerNote({ note }: { note: string }) {
  const t = useWords(orderWords);
  return (
    <View className="buyer-note">
      <Text className="buyer-note-name">{t.note}</Text>
      <Text className="buyer-note-text">{note}</Text>
    </View>
  );
}
