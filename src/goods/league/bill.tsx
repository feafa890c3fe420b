import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { ExportMonth } from '@/league/export-month';
import { Figures } from '@/league/figures';
import { MonthBar } from '@/league/month-bar';
import { monthAt } from '@/league/months';
import { sheetWords } from '@/league/sheet-words';
import { addsUp, billCsv } from '@/league/statement-csv';
import { wholeMonth } from '@/league/whole-month';
import { leagueWords } from '@/league/words';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { Icon } from '@/ui/icon';
import { ListEnd } from '@/ui/list-end';
import { open } from '@/ui/navigate';
import { Paged } from '@/ui/paged';
import { Pressable } from '@/ui/pressable';
import { Price } from '@/ui/price';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';

type Month = Output<'league', 'bill'>;
type Row = Month['promoters'][number];

/** What the shop owes its promoters for a month, in all and by promoter. */
export function Bill({ shopId }: { shopId: ShopId }) {
  const t = useWords(leagueWords);
  const sheet = useWords(sheetWords);
  const [month, setMonth] = useState(() => monthAt(Date.now()));
  const [total, setTotal] = useState<Month['total'] | null>(null);
  const ask = (cursor: string | undefined) =>
    call('league', 'bill', { shopId, month, ...(cursor ? { cursor } : {}) });
  const pages = usePages<Row>(
    async (cursor) => {
      const outcome = await ask(cursor);
      if (outcome.ok) setTotal(outcome.data.total);
      return pageOf(outcome, ({ promoters }) => promoters);
    },
    [shopId, month],
  );
  useListGestures(pages);
  const lines = (promoterId: string) => open('goods/league/month/index', { shopId, promoterId, month });
  return (
    <View className="league-list">
      <MonthBar month={month} onChange={setMonth} />
      <Paged pages={pages} none={<EmptyState icon="wallet" title={t.noLines} hint={t.noLinesHint} />}>
        {total ? <Figures total={total} /> : null}
        <ExportMonth
          name={sheet.billFile(month)}
          read={() => wholeMonth(ask, ({ promoters }) => promoters)}
          isWhole={({ rows, total: all }) => addsUp(rows, all)}
          write={billCsv}
        />
        <View className="league-card">
          {pages.rows.map((row) => (
            <Pressable
              key={row.promoterId}
              role="link"
              className="league-person"
              onPress={() => lines(row.promoterId)}
            >
              <View className="league-person-words">
                <Text className="league-person-name">{row.name}</Text>
                <Text className="league-plan-dates">{t.lines(row.lines)}</Text>
              </View>
              <Price fen={row.settledFen} quiet exact />
              <Icon name="next" size={14} />
            </Pressable>
          ))}
        </View>
        <ListEnd pages={pages} />
      </Paged>
    </View>
  );
}
