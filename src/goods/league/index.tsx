import { View } from '@tarojs/components';
import { useState } from 'react';
import { Frame } from '@/studio/frame/frame';
import { type ShareCard, useShareCard } from '@/studio/invitation/use-share-card';
import type { Membership } from '@/studio/membership/memberships';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import { Bill } from './bill';
import { People } from './people';
import { Plans } from './plans';
import { planWords } from './words';
import './index.scss';

type Tab = 'plans' | 'people' | 'bill';

export default function LeaguePage() {
  const onShare = useShareCard();
  return (
    <Frame section="league">{(membership) => <Rooms membership={membership} onShare={onShare} />}</Frame>
  );
}

interface Props {
  membership: Membership;
  onShare: (card: ShareCard | null) => void;
}

/** What is paid for promoting the shop's goods, to whom, and what that came to. */
function Rooms({ membership: { shopId, name }, onShare }: Props) {
  const t = useWords(planWords);
  const [tab, setTab] = useState<Tab>('plans');
  const tabs = [
    { key: 'plans', text: t.plans },
    { key: 'people', text: t.people },
    { key: 'bill', text: t.bill },
  ] as const;
  return (
    <View className="league">
      <Tabs tabs={tabs} active={tab} onChange={setTab} label={t.title} />
      {tab === 'plans' ? <Plans shopId={shopId} onWaiting={() => setTab('people')} /> : null}
      {tab === 'people' ? <People shopId={shopId} shopName={name} onShare={onShare} /> : null}
      {tab === 'bill' ? <Bill shopId={shopId} /> : null}
    </View>
  );
}
