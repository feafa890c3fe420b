import { Text, View } from '@tarojs/components';
import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { useHouseWords } from '@/talk/house-words';
import { moment } from '@/talk/moment';
import { talkWords } from '@/talk/words';
import { ListEnd } from '@/ui/list-end';
import { open } from '@/ui/navigate';
import { Paged } from '@/ui/paged';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { Badge } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { talksWords } from './words';
import './index.scss';

type Talk = Output<'service', 'talks'>['talks'][number];

/** The shopper's conversations, the latest first. */
export default function TalksPage() {
  const t = useWords(talksWords);
  const [now] = useState(Date.now);
  const pages = usePages<Talk>(
    async (cursor) =>
      pageOf(
        await call('service', 'talks', { limit: 20, ...(cursor ? { cursor } : {}) }),
        ({ talks }) => talks,
      ),
    [],
  );
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) pages.reload();
    shownBefore.current = true;
  });
  useReachBottom(pages.extend);
  usePullDownRefresh(() => {
    pages.reload();
    stopPullDownRefresh();
  });
  return (
    <Screen title={t.title}>
      <Paged pages={pages} rows={5} none={<EmptyState icon="service" title={t.none} hint={t.noneHint} />}>
        <View className="talks">
          {pages.rows.map((talk) => (
            <Row key={talk.shopId} talk={talk} now={now} />
          ))}
        </View>
        <ListEnd pages={pages} />
      </Paged>
    </Screen>
  );
}

function Row({
  talk: { shopId, shopName, logo, lastText, lastAt, unread },
  now,
}: {
  talk: Talk;
  now: number;
}) {
  const t = useWords(talksWords);
  const join = useJoined();
  const said = useHouseWords().preview(lastText);
  const at = moment(lastAt, now, useWords(talkWords));
  return (
    <Pressable
      className="talks-row"
      role="link"
      spoken={join.clause([shopName, unread > 0 && t.unread(unread), said, at])}
      onPress={() => open('service/talk/index', { shopId })}
    >
      <View className="talks-logo">
        <Picture src={logo} className="talks-picture" />
        <View className="talks-badge">
          <Badge count={unread} />
        </View>
      </View>
      <View className="talks-words">
        <View className="talks-top">
          <Text className="talks-name">{shopName}</Text>
          <Text className="talks-at">{at}</Text>
        </View>
        <Text className="talks-last">{said}</Text>
      </View>
    </Pressable>
  );
}
