import { Text, View } from '@tarojs/components';
import { Flaw } from '@/studio/form/entry';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { provinces } from '../../../../domain/provinces';
import { shortProvince } from '../terms';
import type { PartProps } from './part-props';
import { templateWords } from './words';

const far = ['内蒙古自治区', '西藏自治区', '甘肃省', '青海省', '宁夏回族自治区', '新疆维吾尔自治区'];
const abroad = ['台湾省', '香港特别行政区', '澳门特别行政区'];

/** Where it does not go: provinces one by one, or those that are often left out together. */
export function Areas({ draft: { notSendArea }, set, flaw }: PartProps) {
  const t = useWords(templateWords);
  const chosen = new Set(notSendArea);
  const put = (wanted: ReadonlySet<string>) =>
    set({ notSendArea: provinces.filter((name) => wanted.has(name)) });
  const turn = (name: string) => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    put(next);
  };
  const wrong = flaw('notSendArea');
  const together = [
    { text: t.far, onPress: () => put(new Set([...chosen, ...far])) },
    { text: t.abroad, onPress: () => put(new Set([...chosen, ...abroad])) },
    { text: t.nowhere, onPress: () => put(new Set()) },
  ];
  return (
    <View className="freight-form-part">
      <Text className="freight-form-name">{t.areas}</Text>
      <Text className="freight-form-hint">{t.areasHint}</Text>
      <View className="freight-form-together">
        {together.map(({ text, onPress }) => (
          <Pressable key={text} className="freight-form-link" onPress={onPress}>
            <Text>{text}</Text>
          </Pressable>
        ))}
      </View>
      <View className="freight-form-areas" {...named(t.areas, 'group')}>
        {provinces.map((name) => (
          <Pressable
            key={name}
            role="checkbox"
            checked={chosen.has(name)}
            className={`freight-form-area${chosen.has(name) ? ' is-on' : ''}`}
            onPress={() => turn(name)}
          >
            <Text>{shortProvince(name)}</Text>
          </Pressable>
        ))}
      </View>
      {wrong ? <Flaw text={wrong} /> : null}
    </View>
  );
}
