import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Outcome, Output } from '@/cloud/call';
import { type Pages, pageOf, usePages } from '@/cloud/use-pages';
import { ListEnd } from '@/ui/list-end';
import { Paged } from '@/ui/paged';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { type Commission, CommissionRow } from './commission-row';
import { ExportMonth } from './export-month';
import { Figures } from './figures';
import type { Month } from './months';
import { sheetWords } from './sheet-words';
import { addsUp, settled, statementCsv } from './statement-csv';
import { wholeMonth } from './whole-month';
import { leagueWords } from './words';
import './league.scss';

type Statement = Output<'league', 'statement'>;

interface Props {
  ask: (cursor: string | undefined) => Promise<Outcome<Statement>>;
  /** The month that is asked for; names the file it is taken along as. */
  month: Month;
  keys: readonly unknown[];
  /** Gives the page its hand on the list: more of it at the end, anew when pulled. */
  gestures: (pages: Pages<Commission>) => void;
}

/** A promoter's month with a shop: its figures, and the lines they add up. */
export function MonthLines({ ask, month, keys, gestures }: Props) {
  const t = useWords(leagueWords);
  const sheet = useWords(sheetWords);
  const [total, setTotal] = useState<Statement['total'] | null>(null);
  const pages = usePages<Commission>(async (cursor) => {
    const outcome = await ask(cursor);
    if (outcome.ok) setTotal(outcome.data.total);
    return pageOf(outcome, ({ lines }) => lines);
  }, keys);
  gestures(pages);
  return (
    <Paged pages={pages} none={<EmptyState icon="wallet" title={t.noLines} hint={t.noLinesHint} />}>
      {total ? <Figures total={total} /> : null}
      <ExportMonth
        name={sheet.statementFile(month)}
        read={() => wholeMonth(ask, ({ lines }) => lines)}
        isWhole={({ rows, total: all }) => addsUp(rows.map(settled), all)}
        write={statementCsv}
      />
      <View className="league-card">
        {pages.rows.map((line) => (
          <CommissionRow key={line.commissionId} line={line} />
        ))}
      </View>
      <ListEnd pages={pages} />
    </Paged>
  );
}
