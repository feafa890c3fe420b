import { ScrollView, Text, View } from '@tarojs/components';
import type { Card } from '@/talk/message';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { moneyText } from '@/ui/money';
import { named } from '@/ui/names';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { conversationWords } from './words';

interface SubjectProps {
  card: Card;
  onSend: () => void;
  onHide: () => void;
}

/** What the shopper came from, one tap from being sent. */
export function SubjectBar({ card, onSend, onHide }: SubjectProps) {
  const t = useWords(conversationWords);
  const price = card.kind === 'product' ? card.minPrice : card.kind === 'order' ? card.orderPrice : 0;
  return (
    <View className="talk-subject" {...named(t.about, 'group')}>
      <View className="talk-subject-thumb">
        <Picture src={card.thumb} eager />
      </View>
      <View className="talk-subject-words">
        <Text className="talk-subject-title">{card.title}</Text>
        <Text className="talk-subject-price">{moneyText(price)}</Text>
      </View>
      <Button
        size="small"
        kind="soft"
        text={card.kind === 'product' ? t.sendProduct : t.sendOrder}
        onPress={onSend}
      />
      <Pressable className="talk-subject-hide" label={t.hide} onPress={onHide}>
        <Icon name="close" size={16} />
      </Pressable>
    </View>
  );
}

type Question = 'orderStatus' | 'delivery' | 'refund' | 'person';

/** Questions that are asked by a tap. */
export function Questions({ all, onAsk }: { all: readonly Question[]; onAsk: (one: Question) => void }) {
  const t = useWords(conversationWords);
  return (
    <ScrollView scrollX enableFlex showScrollbar={false} className="talk-questions">
      <View className="talk-questions-row" {...named(t.ask, 'group')}>
        {all.map((one) => (
          <Pressable key={one} className="talk-question" onPress={() => onAsk(one)}>
            <Text>{t[one]}</Text>
          </Pressable>
        ))}
      </View>
    </ScrollView>
  );
}
