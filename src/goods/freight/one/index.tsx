import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Frame } from '@/studio/frame/frame';
import { Loaded } from '@/ui/loaded';
import { goBack } from '@/ui/navigate';
import { EmptyState } from '@/ui/states';
import { uiWords } from '@/ui/words';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { TemplateForm } from './form';
import { templateWords } from './words';

export default function TemplatePage() {
  const t = useWords(templateWords);
  const { templateId } = useRouter().params;
  return (
    <Frame section="catalogue" title={templateId ? t.edit : t.make} inner>
      {({ shopId }) => <One shopId={shopId} {...(templateId ? { templateId } : {})} />}
    </Frame>
  );
}

/** All templates of the shop are one document, so that one of them is saved with the others as they were seen. */
function One({ shopId, templateId }: { shopId: ShopId; templateId?: string }) {
  const t = useWords(templateWords);
  const { back } = useWords(uiWords);
  const [turn, setTurn] = useState(0);
  const load = useLoad(() => call('shops', 'freight', { shopId }), [shopId]);
  const look = () => void load.reload().then(() => setTurn((n) => n + 1));
  return (
    <Loaded load={load} skeleton="list">
      {(all) => {
        const seen = all.templates.find(({ id }) => id === templateId);
        if (templateId && !seen)
          return <EmptyState icon="parcel" title={t.gone} action={{ text: back, onPress: goBack }} />;
        return (
          <TemplateForm
            key={`${shopId}${turn}`}
            shopId={shopId}
            all={all}
            {...(seen ? { seen } : {})}
            onStale={look}
          />
        );
      }}
    </Loaded>
  );
}
