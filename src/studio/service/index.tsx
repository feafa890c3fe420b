import { Text, View } from '@tarojs/components';
import { useCallback, useState } from 'react';
import { open } from '@/ui/navigate';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { Frame } from '../frame/frame';
import { useListGestures } from '../frame/use-list-gestures';
import { useReturn } from '../frame/use-return';
import { useWide } from '../frame/use-wide';
import { InboxList } from './list';
import type { Box } from './listed';
import { Pane } from './pane';
import { useInbox } from './use-inbox';
import { serviceWords } from './words';
import './index.scss';

/** From this width on the list and the open conversation stand side by side, in px. */
const TWO_PANES = 1000;

export default function InboxPage() {
  const t = useWords(serviceWords);
  const two = useWide(TWO_PANES);
  return (
    <Frame section="talks" title={t.title} whole={two}>
      {({ shopId }) => <Room shopId={shopId} two={two} />}
    </Frame>
  );
}

/** The agents' inbox of one shop. */
function Room({ shopId, two }: { shopId: ShopId; two: boolean }) {
  const t = useWords(serviceWords);
  const [box, setBox] = useState<Box>('queued');
  const [chosen, setChosen] = useState('');
  const talkId = two ? chosen : '';
  const inbox = useInbox(shopId, box, talkId !== '');
  useListGestures(inbox.pages);
  useReturn(inbox.pages.reload);
  const choose = useCallback(
    (id: string) => (two ? setChosen(id) : open('studio/service/talk/index', { shopId, talkId: id })),
    [two, shopId],
  );
  const list = (
    <InboxList shopId={shopId} inbox={inbox} box={box} onBox={setBox} active={talkId} onOpen={choose} />
  );
  if (!two) return <View className="inbox">{list}</View>;
  return (
    <View className="inbox is-two">
      {list}
      <View className="inbox-pane">
        {talkId ? (
          <Pane key={talkId} shopId={shopId} talkId={talkId} watch={inbox.watch} onChange={inbox.changed} />
        ) : (
          <Text className="inbox-choose">{t.choose}</Text>
        )}
      </View>
    </View>
  );
}
