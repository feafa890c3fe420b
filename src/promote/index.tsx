import { Text, View } from '@tarojs/components';
import { call, type Output } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { pageOf, usePages } from '@/cloud/use-pages';
import { leagueWords } from '@/league/words';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { useReturn } from '@/studio/frame/use-return';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { ListEnd } from '@/ui/list-end';
import { moneyText } from '@/ui/money';
import { open } from '@/ui/navigate';
import { Paged } from '@/ui/paged';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { promoteWords } from './words';
import './index.scss';

type Partner = Output<'league', 'mine'>['shops'][number];
type Recruiting = Output<'league', 'recruiting'>['shops'][number];

const toJoin = (query: Record<string, string> = {}) => open('promote/join/index', query);

/** For whoever promotes shops, or wants to: the shops, and those that look for promoters. */
export default function PromotePage() {
  const t = useWords(promoteWords);
  const pages = usePages<Partner>(
    async (cursor) => pageOf(await call('league', 'mine', cursor ? { cursor } : {}), ({ shops }) => shops),
    [],
  );
  const recruiting = useLoad(() => call('league', 'recruiting', {}), []);
  const reload = () => {
    pages.reload();
    void recruiting.reload();
  };
  useListGestures({ ...pages, reload });
  // Whoever comes back has perhaps joined a shop.
  useReturn(reload);
  const join = { text: t.join, onPress: () => toJoin() };
  const offers = (recruiting.data?.shops ?? []).filter(({ status }) => status === null || status === 5);
  return (
    <Screen title={t.title}>
      <View className="promote">
        <Paged
          pages={pages}
          none={<EmptyState icon="people" title={t.none} hint={t.noneHint} action={join} />}
        >
          <View className="promote-head">
            <Text className="promote-title">{t.mine}</Text>
            <Button kind="soft" size="small" {...join} />
          </View>
          {pages.rows.map((shop) => (
            <Partnership key={shop.shopId} shop={shop} />
          ))}
          <ListEnd pages={pages} />
        </Paged>
        {offers.length > 0 ? <Text className="promote-title">{t.recruiting}</Text> : null}
        {offers.map((shop) => (
          <Offer key={shop.shopId} shop={shop} />
        ))}
      </View>
    </Screen>
  );
}

const standingTones = { 0: 'warn', 2: 'good', 3: 'quiet', 5: 'quiet' } as const;

function Partnership({ shop }: { shop: Partner }) {
  const t = useWords(promoteWords);
  const words = useWords(leagueWords);
  const join = useJoined();
  const { shopId, shopName, shopLogo, status, openLines, openFen } = shop;
  const line = status === 0 ? t.waits : openLines > 0 ? t.open(openLines, moneyText(openFen)) : t.nothingOpen;
  return (
    <Pressable
      role="link"
      className="promote-shop"
      spoken={join.clause([shopName, words.status(status), line])}
      onPress={() => open('promote/shop/index', { shopId, name: shopName })}
    >
      <View className="promote-logo" aria-hidden="true">
        <Picture src={shopLogo} />
      </View>
      <View className="promote-words">
        <View className="promote-line">
          <Text className="promote-name">{shopName}</Text>
          <Tag text={words.status(status)} tone={standingTones[status]} />
        </View>
        <Text className="promote-quiet">{line}</Text>
      </View>
      <Icon name="next" size={14} />
    </Pressable>
  );
}

function Offer({ shop: { shopId, shopName, shopLogo, goods, mostRatio } }: { shop: Recruiting }) {
  const t = useWords(promoteWords);
  return (
    <View className="promote-shop">
      <View className="promote-logo" aria-hidden="true">
        <Picture src={shopLogo} />
      </View>
      <View className="promote-words">
        <Text className="promote-name">{shopName}</Text>
        <Text className="promote-quiet">{t.offer(goods, String(mostRatio / 100))}</Text>
      </View>
      <Button
        kind="line"
        size="small"
        text={t.apply}
        label={t.applyTo(shopName)}
        onPress={() => toJoin({ shopId, name: shopName })}
      />
    </View>
  );
}
