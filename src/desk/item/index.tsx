import { Text, View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type Load, useLoad } from '@/cloud/use-load';
import { Late } from '@/studio/frame/late';
import { enter } from '@/studio/frame/navigation';
import { RoomFoot } from '@/studio/frame/room-foot';
import { Part } from '@/studio/order/part';
import { Button } from '@/ui/button';
import { type Shown, ShownPictures } from '@/ui/pictures/shown';
import { Screen } from '@/ui/screen';
import { Skeleton } from '@/ui/skeleton';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { dateTime } from '@/words/when';
import { DeskError } from '../desk-state';
import { useFacts } from '../use-facts';
import { deskWords } from '../words';
import { DecideSheet } from './decide-sheet';
import type { DeskItem } from './desk-item';
import '../../studio/order/order-view.scss';
import '../../studio/aftersales/one/view.scss';
import '../index.scss';

export default function DeskItemPage() {
  const t = useWords(deskWords);
  const { itemId } = useRouter().params;
  return (
    <Screen title={t.item}>
      {itemId ? (
        <Loaded itemId={itemId} />
      ) : (
        <EmptyState
          icon="done"
          title={t.missing}
          action={{ text: t.toDesk, onPress: () => enter('desk/index') }}
        />
      )}
    </Screen>
  );
}

function Loaded({ itemId }: { itemId: string }) {
  const load = useLoad(() => call('desk', 'get', { itemId }), [itemId]);
  usePullDownRefresh(() => void load.reload().finally(() => stopPullDownRefresh()));
  if (load.data) return <Whole item={load.data} load={load} />;
  if (load.error) return <DeskError error={load.error} onRetry={() => void load.reload()} />;
  return <Skeleton kind="list" />;
}

/** One item: why it lies here, how its subject stands now, who did what, and what can be decided. */
function Whole({ item, load }: { item: DeskItem; load: Load<DeskItem> }) {
  const t = useWords(deskWords);
  const join = useJoined();
  const [isDeciding, setDeciding] = useState(false);
  return (
    <View className="shop-order desk">
      <Late error={load.error} onRetry={() => void load.reload()} />
      <View className="shop-order-state">
        <Text className="shop-order-status">{t.kind(item.kind)}</Text>
        <Text className="part-aside">{item.state === 'open' ? t.open : t.decided}</Text>
      </View>
      <Facts title={t.facts} facts={item.facts} />
      <Facts title={t.sight} facts={{ ...item.sight, pictures: null, shopPictures: null, log: null }} />
      <Pictures title={t.pictures} pictures={item.sight.pictures} />
      <Pictures title={t.shopPictures} pictures={item.sight.shopPictures} />
      <Part title={t.history}>
        {[...item.log].reverse().map((entry) => (
          <View key={`${entry.at}${entry.what}`} className="aftersale-step">
            <Text>{join.told([t.logged(entry.what, ''), entry.reason])}</Text>
            <Text className="aftersale-step-time">{dateTime(entry.at)}</Text>
          </View>
        ))}
      </Part>
      {item.decisions.length > 0 ? (
        <RoomFoot>
          <Button block text={t.decide} onPress={() => setDeciding(true)} />
        </RoomFoot>
      ) : null}
      {isDeciding ? (
        <DecideSheet item={item} onClose={() => setDeciding(false)} onDecided={() => void load.reload()} />
      ) : null}
    </View>
  );
}

/** Beyond so many characters a fact stands under its name, as text does. */
const lineful = 16;

function Facts({ title, facts }: { title: string; facts: Readonly<Record<string, unknown>> }) {
  const t = useWords(deskWords);
  const shown = useFacts()(facts);
  if (shown.length === 0) return null;
  return (
    <Part title={title}>
      {shown.map(({ key, text }) => (
        <View key={key} className={`fact${text.length > lineful ? ' is-long' : ''}`}>
          <Text className="fact-name">{t.fact(key)}</Text>
          <View className="fact-value">
            <Text>{text}</Text>
          </View>
        </View>
      ))}
    </Part>
  );
}

/** What a side showed; kinds without pictures have none here. */
function Pictures({ title, pictures }: { title: string; pictures: unknown }) {
  if (!Array.isArray(pictures) || pictures.length === 0) return null;
  return (
    <Part title={title}>
      <ShownPictures pictures={pictures as Shown[]} name={title} />
    </Part>
  );
}
