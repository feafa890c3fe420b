import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Pressable } from '@/ui/pressable';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { kindOf, shortProvince, termsLine } from './terms';
import { freightWords } from './words';

export type Templates = Output<'shops', 'freight'>;
export type Template = Templates['templates'][number];

/** How many goods go by a template, as far as they were counted. */
export const usedBy = ({ goods, more }: Template): string =>
  more ? `${goods.length}+` : String(goods.length);

/** One template: what it asks, where it does not go, how many goods go by it. */
export function TemplateCard({
  template,
  first,
  onOpen,
}: {
  template: Template;
  first: boolean;
  onOpen: () => void;
}) {
  const t = useWords(freightWords);
  const join = useJoined();
  const { name, notSendArea, goods } = template;
  const line = termsLine(template, t);
  const areas = join.list(notSendArea.map(shortProvince));
  const where = areas ? t.notTo(areas) : t.everywhere;
  const use = goods.length > 0 ? t.used(usedBy(template)) : t.unused;
  return (
    <Pressable
      role="link"
      className="freight-card"
      spoken={join.clause([name, kindOf(template, t), line, where, use])}
      onPress={onOpen}
    >
      <View className="freight-card-head">
        <Text className="freight-card-name">{name}</Text>
        {first ? <Tag text={t.first} /> : null}
        <Tag text={kindOf(template, t)} tone={template.shippingMethod === 'NO_FREE' ? 'quiet' : 'good'} />
      </View>
      {line ? <Text className="freight-card-terms">{line}</Text> : null}
      <Text className="freight-card-fact">{where}</Text>
      <Text className="freight-card-fact">{use}</Text>
    </Pressable>
  );
}
