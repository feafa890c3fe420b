import { Text, View } from '@tarojs/components';
import { DayEntry } from '@/studio/form/day-entry';
import { Entry, Flaw } from '@/studio/form/entry';
import { Choices } from '@/ui/choices';
import { useWords } from '@/words/dictionary';
import { shipHours } from '../../../../domain/product/faults';
import { days } from '../../../../domain/rules';
import { dayOf } from './draft';
import type { PartProps } from './form';
import { editorWords } from './words';

const periods = [
  { key: '0', word: 'forever' },
  { key: '1', word: 'day' },
  { key: '2', word: 'week' },
  { key: '3', word: 'month' },
] as const;

/** How it is sent and what the shop promises. */
export function Terms({ draft, set, flaw, seen }: PartProps) {
  const t = useWords(editorWords);
  const { limitPeriod, limitNum, shipBy, sevenDayReturn, shipWithinHours, freightTemplateId } = draft;
  const wrongFreight = flaw('freightTemplateId');
  const wrongHours = flaw('services');
  const yesNo = (yes: string, no: string) => [
    { key: 'yes' as const, text: yes },
    { key: 'no' as const, text: no },
  ];
  const firstShipBy = (key: 'yes' | 'no') => (key === 'yes' ? dayOf(Date.now() + days(15)) : '');
  return (
    <View className="product-form-part">
      {seen.freightTemplates.length === 0 ? (
        <Text className="product-form-hint">{t.noFreight}</Text>
      ) : (
        <Choices
          even
          name={t.freight}
          choices={seen.freightTemplates.map(({ id, name }) => ({ key: id, text: name }))}
          chosen={freightTemplateId}
          onChoose={(id) => set((old) => ({ ...old, freightTemplateId: id }))}
        />
      )}
      {wrongFreight ? <Flaw text={wrongFreight} /> : null}
      <Choices
        even
        name={t.preSale}
        choices={yesNo(t.ahead, t.inStock).reverse()}
        chosen={shipBy ? 'yes' : 'no'}
        onChoose={(key) => set((old) => ({ ...old, shipBy: firstShipBy(key) }))}
      />
      {shipBy ? (
        <DayEntry
          name={t.shipBy}
          value={shipBy}
          onChange={(day) => set((old) => ({ ...old, shipBy: day }))}
          flaw={flaw('skus.0.shipBy')}
        />
      ) : (
        <Choices
          even
          name={t.shipWithin}
          choices={shipHours.map((n) => ({ key: String(n), text: t.hours(n) }))}
          chosen={String(shipWithinHours)}
          onChoose={(key) => set((old) => ({ ...old, shipWithinHours: Number(key) }))}
        />
      )}
      {wrongHours ? <Flaw text={wrongHours} /> : null}
      <Choices
        even
        name={t.sevenDay}
        choices={yesNo(t.yes, t.no)}
        chosen={sevenDayReturn ? 'yes' : 'no'}
        onChoose={(key) => set((old) => ({ ...old, sevenDayReturn: key === 'yes' }))}
      />
      <Entry
        name={t.limit}
        kind="phone"
        most={3}
        hint={t.limitHint}
        value={limitNum}
        onChange={(to) => set((old) => ({ ...old, limitNum: to }))}
        flaw={flaw('limitedInfo')}
      />
      {limitNum ? (
        <Choices
          even
          name={t.period}
          choices={periods.map(({ key, word }) => ({ key, text: t[word] }))}
          chosen={String(limitPeriod) as '0' | '1' | '2' | '3'}
          onChoose={(key) => set((old) => ({ ...old, limitPeriod: Number(key) as 0 | 1 | 2 | 3 }))}
        />
      ) : null}
    </View>
  );
}
