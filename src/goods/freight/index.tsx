import { Text, View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Frame } from '@/studio/frame/frame';
import { Late } from '@/studio/frame/late';
import { useReturn } from '@/studio/frame/use-return';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { open } from '@/ui/navigate';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { TemplateCard, type Templates } from './card';
import { freightWords } from './words';
import './index.scss';

export default function FreightPage() {
  const t = useWords(freightWords);
  return (
    <Frame section="catalogue" title={t.title} inner>
      {({ shopId }) => <Freight shopId={shopId} />}
    </Frame>
  );
}

/** What sending costs: the templates that goods go by. */
function Freight({ shopId }: { shopId: ShopId }) {
  const load = useLoad(() => call('shops', 'freight', { shopId }), [shopId]);
  useReturn(() => void load.reload());
  usePullDownRefresh(() => void load.reload().finally(() => stopPullDownRefresh()));
  return (
    <Loaded load={load} skeleton="list">
      {(seen) => (
        <View className="freight">
          <Late error={load.error} onRetry={() => void load.reload()} />
          <All shopId={shopId} seen={seen} />
        </View>
      )}
    </Loaded>
  );
}

function All({ shopId, seen: { templates, mayEdit } }: { shopId: ShopId; seen: Templates }) {
  const t = useWords(freightWords);
  const openOne = (templateId?: string) => open('goods/freight/one/index', { shopId, templateId });
  const make = mayEdit ? { text: t.make, onPress: () => openOne() } : undefined;
  if (templates.length === 0)
    return <EmptyState icon="parcel" title={t.none} hint={t.noneHint} {...(make ? { action: make } : {})} />;
  return (
    <>
      <Text className="freight-hint">{t.hint}</Text>
      {templates.map((template, i) => (
        <TemplateCard
          key={template.id}
          template={template}
          first={i === 0 && templates.length > 1}
          onOpen={() => openOne(template.id)}
        />
      ))}
      {make ? <Button block {...make} /> : null}
    </>
  );
}
