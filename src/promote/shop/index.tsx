import { Text, View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { call } from '@/cloud/call';
import { MonthBar } from '@/league/month-bar';
import { MonthLines } from '@/league/month-lines';
import { monthAt } from '@/league/months';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { Screen } from '@/ui/screen';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { givenName } from '../given-name';
import { promoteWords } from '../words';
import { Earned } from './earned';
import { type Card, Goods } from './goods';
import '../index.scss';

type Tab = 'goods' | 'orders' | 'statement';

/** One shop that is promoted: the goods with one's links, what they brought, and what that came to. */
export default function PromotedShopPage() {
  const t = useWords(promoteWords);
  const { shopId = '', name } = useRouter().params;
  const [tab, setTab] = useState<Tab>('goods');
  const cards = useRef(new Map<string, Card>());
  // Each product's own button says by its name which of the links goes along.
  useShareAppMessage(({ target }) => {
    const productId = (target as { dataset?: { product?: string } } | undefined)?.dataset?.product ?? '';
    return cards.current.get(productId) ?? { path: 'pages/discover/index' };
  });
  const tabs = [
    { key: 'goods', text: t.goods },
    { key: 'orders', text: t.orders },
    { key: 'statement', text: t.statement },
  ] as const;
  return (
    <Screen title={givenName(name) || t.title}>
      <Tabs tabs={tabs} active={tab} onChange={setTab} label={t.title} />
      <View className="promote">
        {tab === 'goods' ? <Goods shopId={shopId} cards={cards.current} /> : null}
        {tab === 'orders' ? <Earned shopId={shopId} /> : null}
        {tab === 'statement' ? <Statement shopId={shopId} /> : null}
      </View>
    </Screen>
  );
}

function Statement({ shopId }: { shopId: ShopId }) {
  const t = useWords(promoteWords);
  const [month, setMonth] = useState(() => monthAt(Date.now()));
  return (
    <>
      <MonthBar month={month} onChange={setMonth} />
      <MonthLines
        month={month}
        keys={[shopId, month]}
        ask={(cursor) => call('league', 'statement', { shopId, month, ...(cursor ? { cursor } : {}) })}
        gestures={useListGestures}
      />
      <Text className="promote-rule">{t.settles}</Text>
    </>
  );
}
