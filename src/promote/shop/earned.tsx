import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { type Commission, CommissionRow } from '@/league/commission-row';
import { leagueWords } from '@/league/words';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { ListEnd } from '@/ui/list-end';
import { Paged } from '@/ui/paged';
import { EmptyState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { promoteWords } from '../words';

const statuses = { all: undefined, open: 20, settled: 100, cancelled: 200 } as const;
type Standing = keyof typeof statuses;

/** The order lines that one's links brought, and how each stands. */
export function Earned({ shopId }: { shopId: ShopId }) {
  const t = useWords(promoteWords);
  const words = useWords(leagueWords);
  const [standing, setStanding] = useState<Standing>('all');
  const pages = usePages<Commission>(
    async (cursor) => {
      const input = {
        shopId,
        ...(standing === 'all' ? {} : { tab: standing }),
        ...(cursor ? { cursor } : {}),
      };
      return pageOf(await call('league', 'earned', input), ({ lines }) => lines);
    },
    [shopId, standing],
  );
  useListGestures(pages);
  const tabs = (Object.keys(statuses) as Standing[]).map((key) => {
    const of = statuses[key];
    return { key, text: of === undefined ? t.all : words.state(of) };
  });
  return (
    <>
      <Tabs kind="chips" tabs={tabs} active={standing} onChange={setStanding} label={t.orders} />
      <Paged pages={pages} none={<EmptyState icon="parcel" title={t.noOrders} hint={t.noOrdersHint} />}>
        <View className="promote-card">
          {pages.rows.map((line) => (
            <CommissionRow key={line.commissionId} line={line} />
          ))}
        </View>
        <ListEnd pages={pages} />
      </Paged>
      <Text className="promote-rule">{t.settles}</Text>
    </>
  );
}
