import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Entry, Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { Choices } from '@/ui/choices';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { DiffType } from '../../../domain/stock-adjust';
import type { ShopId } from '../../../domain/units';
import { type Draft, startWith, wanted } from './draft';
import type { StockRowData } from './row';
import { stockWords } from './words';
import './adjust-sheet.scss';

interface Props {
  shopId: ShopId;
  row: StockRowData;
  onClose: () => void;
  onDone: (available: number) => void;
}

const ways = [
  { key: '1', word: 'more' },
  { key: '2', word: 'fewer' },
  { key: '3', word: 'setTo' },
] as const;
const reasons = ['arrival', 'count', 'damage', 'returned'] as const;

/** More, fewer or so many, and why: what it comes to is said before it is done. */
export function AdjustSheet({ shopId, row, onClose, onDone }: Props) {
  const t = useWords(stockWords);
  const [draft, setDraft] = useState<Draft>({ diffType: 1, typed: '', reason: '' });
  const [touched, setTouched] = useState(false);
  const set = (more: Partial<Draft>) => {
    setDraft((old) => ({ ...old, ...more }));
    changed();
  };
  const want = wanted(row, draft);
  const flawOf = (field: 'n' | 'reason') =>
    want.ok || want.field !== field || !touched ? undefined : flawText(want.flaw, row.locked, t);
  const n = want.ok ? want.n : 0;
  const { busy, error, go, changed } = useSending(
    (requestId) => {
      const { diffType, reason } = draft;
      const input = { shopId, skuId: row.skuId, diffType, n, reason: reason.trim() };
      return call('stock', 'adjust', input, requestId);
    },
    ({ available }) => {
      toast(t.done(available));
      onDone(available);
      onClose();
    },
  );
  const adjust = () => {
    setTouched(true);
    if (want.ok) void go();
  };
  const choose = (key: string) => {
    const diffType = Number(key) as DiffType;
    set({ diffType, typed: startWith(diffType, row) });
  };
  return (
    <Sheet
      open
      title={t.adjust}
      onClose={busy ? stay : onClose}
      foot={<Button block busy={busy} text={t.confirm} onPress={adjust} />}
    >
      <View className="adjust">
        <View>
          <Text className="adjust-title">{row.title}</Text>
          <Text className="adjust-facts">
            {[
              row.skuAttrs.map((attr) => attr.value).join(' · '),
              t.left(row.available),
              row.locked > 0 ? t.locked(row.locked) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </View>
        <Choices
          even
          name={t.how}
          choices={ways.map(({ key, word }) => ({ key, text: t[word] }))}
          chosen={String(draft.diffType) as '1' | '2' | '3'}
          onChoose={choose}
        />
        <Entry
          name={draft.diffType === 3 ? t.total : t.pieces}
          hint={draft.diffType === 3 ? t.totalHint(row.locked) : undefined}
          kind="phone"
          most={8}
          value={draft.typed}
          onChange={(typed) => set({ typed })}
          flaw={flawOf('n')}
        />
        <Entry
          name={t.reason}
          hint={t.reasonHint}
          most={60}
          value={draft.reason}
          onChange={(reason) => set({ reason })}
          flaw={flawOf('reason')}
        />
        <View className="adjust-reasons">
          {reasons.map((key) => (
            <Pressable key={key} className="adjust-reason" onPress={() => set({ reason: t[key] })}>
              <Text>{t[key]}</Text>
            </Pressable>
          ))}
        </View>
        {want.ok ? <Text className="adjust-after">{t.after(want.available)}</Text> : null}
        {error ? <Refused error={error} /> : null}
      </View>
    </Sheet>
  );
}

type Sentences = ReturnType<typeof useWords<(typeof stockWords)['zh']>>;

const flawText = (
  flaw: Extract<ReturnType<typeof wanted>, { ok: false }>['flaw'],
  locked: number,
  t: Sentences,
) => (flaw === 'belowLocked' ? t.belowLocked(locked) : t[flaw]);

function Refused({ error }: { error: ClientError }) {
  const t = useWords(stockWords);
  const sentence = useSentence();
  if (error.code === 'BUSY') return <Flaw text={t.busy} />;
  if (error.code === 'OFFLINE' || error.code === 'TIMEOUT') return <Flaw text={t.unsure} />;
  return <Flaw text={sentence(error)} />;
}

/** A change on its way to the function is waited for. */
function stay() {}
