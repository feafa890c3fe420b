import { useRouter } from '@tarojs/taro';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Frame } from '@/studio/frame/frame';
import { Loaded } from '@/ui/loaded';
import { goBack } from '@/ui/navigate';
import { EmptyState } from '@/ui/states';
import { uiWords } from '@/ui/words';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { PlanForm } from './form';
import { formWords } from './words';

export default function PlanPage() {
  const t = useWords(formWords);
  const { planId } = useRouter().params;
  return (
    <Frame section="league" title={planId ? t.edit : t.make} inner>
      {({ shopId }) => <Seen shopId={shopId} planId={planId} />}
    </Frame>
  );
}

/** The plans as they are now: a new one is added to them, one that is there is changed among them. */
function Seen({ shopId, planId }: { shopId: ShopId; planId?: string }) {
  const t = useWords(formWords);
  const { back } = useWords(uiWords);
  const load = useLoad(() => call('league', 'plans', { shopId }), [shopId]);
  return (
    <Loaded load={load} skeleton="list">
      {({ plans, version, limits }) => {
        const seen = plans.find((plan) => plan.planId === planId);
        if (planId && !seen) {
          return <EmptyState icon="people" title={t.gone} action={{ text: back, onPress: goBack }} />;
        }
        return <PlanForm shopId={shopId} version={version} limits={limits} seen={seen} />;
      }}
    </Loaded>
  );
}
