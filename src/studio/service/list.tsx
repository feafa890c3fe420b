import { Text, View } from '@tarojs/components';
import { Icon } from '@/ui/icon';
import { ListEnd } from '@/ui/list-end';
import { named } from '@/ui/names';
import { open } from '@/ui/navigate';
import { Paged } from '@/ui/paged';
import { Pressable } from '@/ui/pressable';
import { EmptyState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { Late } from '../frame/late';
import { type Box, boxes } from './listed';
import { Numbers } from './numbers';
import { InboxRow } from './row';
import type { Inbox } from './use-inbox';
import { useNow } from './use-now';
import { serviceWords } from './words';

interface Props {
  shopId: ShopId;
  inbox: Inbox;
  box: Box;
  onBox: (box: Box) => void;
  /** The one that is open beside the list; empty for none. */
  active: string;
  onOpen: (talkId: string) => void;
}

/** The boxes and what is in the one that is looked at. */
export function InboxList({ shopId, inbox, box, onBox, active, onOpen }: Props) {
  const t = useWords(serviceWords);
  const now = useNow(15_000);
  const { pages, rows, queued, elsewhere } = inbox;
  const none = box === 'queued' ? t.none : box === 'mine' ? t.noneMine : t.noneOther;
  const shown = { ...pages, rows: [...rows] };
  return (
    <View className="inbox-list" {...named(t.list, 'region')}>
      <View className="inbox-top">
        <Tabs
          label={t.boxes}
          tabs={boxes.map((key) => ({
            key,
            text: key === 'queued' ? t.withCount(t.queued, queued) : t[key],
          }))}
          active={box as (typeof boxes)[number]}
          onChange={onBox}
        />
      </View>
      <View className="inbox-facts">
        <Text className="inbox-elsewhere">{elsewhere > 0 ? t.elsewhere(elsewhere) : ''}</Text>
        <Pressable
          role="link"
          className="inbox-settings"
          onPress={() => open('studio/service/settings/index', { shopId })}
        >
          <Text>{t.settings}</Text>
          <Icon name="next" size={14} />
        </Pressable>
      </View>
      <Numbers shopId={shopId} />
      <Late error={rows.length > 0 ? pages.error : null} onRetry={pages.reload} />
      <Paged pages={shown} rows={4} none={<EmptyState icon="chat" title={none} hint={t.noneHint} />}>
        <View className="inbox-rows">
          {rows.map((talk) => (
            <InboxRow
              key={talk.talkId}
              talk={talk}
              now={now}
              active={talk.talkId === active}
              onOpen={onOpen}
            />
          ))}
        </View>
        <ListEnd pages={shown} />
      </Paged>
    </View>
  );
}
