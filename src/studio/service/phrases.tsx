import { ScrollView, Text, View } from '@tarojs/components';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { serviceWords } from './words';

/** The shop's quick phrases: a tap puts one into the field, to be changed before it is sent. */
export function Phrases({ all, onChoose }: { all: readonly string[]; onChoose: (text: string) => void }) {
  const t = useWords(serviceWords);
  if (all.length === 0) return null;
  return (
    <ScrollView scrollX enableFlex showScrollbar={false} className="phrases">
      <View className="phrases-row" {...named(t.phrases, 'group')}>
        {all.map((phrase) => (
          <Pressable key={phrase} className="phrases-one" onPress={() => onChoose(phrase)}>
            <Text className="phrases-text">{phrase}</Text>
          </Pressable>
        ))}
      </View>
    </ScrollView>
  );
}
