import { Text, View } from '@tarojs/components';
import { Entry } from '@/studio/form/entry';
import { Choices } from '@/ui/choices';
import { moneyText } from '@/ui/money';
import { useWords } from '@/words/dictionary';
import { examples } from './draft';
import type { PartProps } from './part-props';
import { templateWords } from './words';

const methods = ['FREE', 'CONDITION_FREE', 'NO_FREE'] as const;
const counted = ['PIECE', 'WEIGHT'] as const;

/** Who pays, and how much for how many. */
export function Prices({ draft, set, flaw }: PartProps) {
  const t = useWords(templateWords);
  const { shippingMethod } = draft;
  return (
    <View className="freight-form-part">
      <Choices
        even
        name={t.method}
        choices={methods.map((key) => ({ key, text: t[key] }))}
        chosen={shippingMethod}
        onChoose={(key) => set({ shippingMethod: key })}
      />
      {shippingMethod === 'CONDITION_FREE' ? (
        <Entry
          name={t.freeFrom}
          kind="money"
          most={10}
          value={draft.freeFrom}
          onChange={(freeFrom) => set({ freeFrom })}
          flaw={flaw('freeFromFen', 'freeFrom')}
        />
      ) : null}
      {shippingMethod === 'FREE' ? null : <Batches draft={draft} set={set} flaw={flaw} />}
    </View>
  );
}

function Batches({ draft, set, flaw }: PartProps) {
  const t = useWords(templateWords);
  const byPiece = draft.valuationType === 'PIECE';
  return (
    <>
      <Choices
        even
        name={t.by}
        choices={counted.map((key) => ({ key, text: t[key] }))}
        chosen={draft.valuationType}
        onChoose={(key) => set({ valuationType: key })}
      />
      {byPiece ? null : <Text className="freight-form-hint">{t.weightHint}</Text>}
      <View className="freight-form-pair">
        <Entry
          name={byPiece ? t.firstPieces : t.firstKilograms}
          kind="phone"
          most={5}
          value={draft.firstAmount}
          onChange={(firstAmount) => set({ firstAmount })}
          flaw={flaw('first.amount', 'firstAmount')}
        />
        <Entry
          name={t.firstYuan}
          kind="money"
          most={8}
          value={draft.firstYuan}
          onChange={(firstYuan) => set({ firstYuan })}
          flaw={flaw('first.amount', 'firstYuan') === t.noNumber ? t.noNumber : undefined}
        />
      </View>
      <View className="freight-form-pair">
        <Entry
          name={byPiece ? t.nextPieces : t.nextKilograms}
          kind="phone"
          most={5}
          value={draft.nextAmount}
          onChange={(nextAmount) => set({ nextAmount })}
          flaw={flaw('next.amount', 'nextAmount')}
        />
        <Entry
          name={t.nextYuan}
          kind="money"
          most={8}
          value={draft.nextYuan}
          onChange={(nextYuan) => set({ nextYuan })}
          flaw={flaw('next.amount', 'nextYuan') === t.noNumber ? t.noNumber : undefined}
        />
      </View>
      <Text className="freight-form-hint">
        {t.examples}{' '}
        {examples(draft)
          .map(({ n, fen }) => t.example(byPiece ? t.pieces(n) : t.kilograms(n), moneyText(fen)))
          .join(' · ')}
      </Text>
    </>
  );
}
