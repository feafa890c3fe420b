import { useRouter } from '@tarojs/taro';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { Frame } from '../../frame/frame';
import { Pane } from '../pane';
import { useWatch } from '../use-watch';
import { serviceWords } from '../words';
import '../index.scss';

/** One conversation on a phone, where there is no room for the list beside it. */
export default function AgentTalkPage() {
  const t = useWords(serviceWords);
  const { params } = useRouter<{ talkId?: string }>();
  const { talkId } = params;
  return (
    <Frame section="talks" title={t.title} inner whole>
      {({ shopId }) =>
        talkId ? <Alone shopId={shopId} talkId={talkId} /> : <EmptyState icon="chat" title={t.gone} />
      }
    </Frame>
  );
}

function Alone({ shopId, talkId }: { shopId: ShopId; talkId: string }) {
  const watch = useWatch(shopId, () => undefined);
  return <Pane shopId={shopId} talkId={talkId} watch={watch} onChange={() => undefined} />;
}
