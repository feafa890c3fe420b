import type { Outcome } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { handOver } from '@/sheets/hand-over';
import { Button } from '@/ui/button';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { sheetWords } from './sheet-words';
import type { Words } from './statement-csv';
import type { WholeMonth } from './whole-month';
import { leagueWords } from './words';

interface Props<Row> {
  /** Of the file, without its ending. */
  name: string;
  read: () => Promise<Outcome<WholeMonth<Row>>>;
  /** Whether the rows are all that the figures are of. */
  isWhole: (month: WholeMonth<Row>) => boolean;
  write: (month: WholeMonth<Row>, words: Words) => string;
}

/** Takes a month along as a table, whole or not at all. */
export function ExportMonth<Row>({ name, read, isWhole, write }: Props<Row>) {
  const t = useWords(sheetWords);
  const league = useWords(leagueWords);
  const sentence = useSentence();
  const { busy, go: take } = useOneAtATime(async () => {
    const first = await read();
    // A row that came meanwhile is there the second time.
    const outcome = first.ok && !isWhole(first.data) ? await read() : first;
    if (!outcome.ok) return toast(sentence(outcome.error));
    if (!isWhole(outcome.data)) return toast(t.moved);
    handOver(`${name}.csv`, write(outcome.data, { league, sheet: t }));
    toast(process.env.TARO_ENV === 'h5' ? t.saved : t.copied);
  });
  return <Button kind="soft" block busy={busy} text={t.take} onPress={() => void take()} />;
}
