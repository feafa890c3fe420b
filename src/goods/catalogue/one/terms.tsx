import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { DayEntry } from '@/studio/form/day-entry';
import { Entry, Flaw } from '@/studio/form/entry';
import { useReturn } from '@/studio/frame/use-return';
import { Choices } from '@/ui/choices';
import { Icon } from '@/ui/icon';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { shipHours } from '../../../../domain/product/bounds';
import { days } from '../../../../domain/rules';
import type { ShopId } from '../../../../domain/units';
import { dayOf } from './draft';
import type { PartProps } from './part-props';
import type { Seen } from './seen';
import { editorWords } from './words';

const periods = [
  { key: '0', word: 'forever' },
  { key: '1', word: 'day' },
  { key: '2', word: 'week' },
  { key: '3', word: 'month' },
] as const;

/** The templates there are: as the form was opened, then anew whenever one comes back from changing them. */
function useTemplates(shopId: ShopId, seen: Seen): readonly { id: string; name: string }[] {
  const [templates, setTemplates] = useState<Seen['freightTemplates']>(seen.freightTemplates);
  useReturn(() => {
    void call('shops', 'freight', { shopId }).then((outcome) => {
      if (outcome.ok) setTemplates(outcome.data.templates.map(({ id, name }) => ({ id, name })));
    });
  });
  return templates;
}

/** How it is sent and what the shop promises. */
export function Terms({ draft, set, flaw, seen, shopId }: PartProps) {
  const t = useWords(editorWords);
  const { limitPeriod, limitNum, shipBy, sevenDayReturn, shipWithinHours, freightTemplateId } = draft;
  const templates = useTemplates(shopId, seen);
  const wrongFreight = flaw('freightTemplateId');
  const wrongHours = flaw('services');
  const yesNo = (yes: string, no: string) => [
    { key: 'yes' as const, text: yes },
    { key: 'no' as const, text: no },
  ];
  const firstShipBy = (key: 'yes' | 'no') => (key === 'yes' ? dayOf(Date.now() + days(15)) : '');
  return (
    <View className="product-form-part">
      {templates.length === 0 ? (
        <Text className="product-form-hint">{t.noFreight}</Text>
      ) : (
        <Choices
          even
          name={t.freight}
          choices={templates.map(({ id, name }) => ({ key: id, text: name }))}
          chosen={freightTemplateId}
          onChoose={(id) => set((old) => ({ ...old, freightTemplateId: id }))}
        />
      )}
      {wrongFreight ? <Flaw text={wrongFreight} /> : null}
      <Pressable
        role="link"
        className="product-form-link"
        onPress={() => open('goods/freight/index', { shopId })}
      >
        <Text>{t.toFreight}</Text>
        <Icon name="next" size={14} />
      </Pressable>
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
