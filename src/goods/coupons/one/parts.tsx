import { View } from '@tarojs/components';
import { DayEntry } from '@/studio/form/day-entry';
import { Entry, Flaw } from '@/studio/form/entry';
import { GoodsPicker } from '@/studio/goods-picker/picker';
import { Choices } from '@/ui/choices';
import { useWords } from '@/words/dictionary';
import type { OfferField } from '../../../../domain/coupon-offer';
import type { ShopId } from '../../../../domain/units';
import type { Draft, Kind, Seen } from './draft';
import { offerWords } from './words';

export interface PartProps {
  draft: Draft;
  set: (more: Partial<Draft>) => void;
  flaw: (field: OfferField) => string | undefined;
  shopId: ShopId;
  goods: Seen['goods'];
}

const kinds: readonly Kind[] = ['minus', 'percent', 'off'];

/** What it takes off, and of what. */
export function Terms({ draft, set, flaw, shopId, goods }: PartProps) {
  const t = useWords(offerWords);
  return (
    <View className="offer-form-part">
      <Choices
        even
        name={t.kind}
        choices={kinds.map((key) => ({ key, text: t[key] }))}
        chosen={draft.kind}
        onChoose={(kind) => set({ kind })}
      />
      {draft.kind === 'minus' ? (
        <Entry
          name={t.from}
          kind="money"
          most={10}
          value={draft.from}
          onChange={(from) => set({ from })}
          flaw={flaw('fromFen')}
        />
      ) : null}
      {draft.kind === 'percent' ? (
        <>
          <Entry
            name={t.tenths}
            kind="money"
            most={4}
            hint={t.tenthsHint}
            value={draft.tenths}
            onChange={(tenths) => set({ tenths })}
            flaw={flaw('offPercent')}
          />
          <Entry
            name={t.pieces}
            kind="phone"
            most={3}
            hint={t.piecesHint}
            value={draft.pieces}
            onChange={(pieces) => set({ pieces })}
            flaw={flaw('fromPieces')}
          />
        </>
      ) : (
        <Entry
          name={t.offYuan}
          kind="money"
          most={10}
          value={draft.off}
          onChange={(off) => set({ off })}
          flaw={flaw('offFen')}
        />
      )}
      <Choices
        even
        name={t.scope}
        choices={[
          { key: 'wide', text: t.wide },
          { key: 'some', text: t.some },
        ]}
        chosen={draft.wide ? 'wide' : 'some'}
        onChoose={(key) => set({ wide: key === 'wide' })}
      />
      {draft.wide ? null : (
        <>
          <GoodsPicker
            shopId={shopId}
            known={goods}
            chosen={draft.productIds}
            onChoose={(productIds) => set({ productIds })}
          />
          {flaw('productIds') ? <Flaw text={flaw('productIds') ?? ''} /> : null}
        </>
      )}
    </View>
  );
}

export function Name({ draft, set, flaw, auto }: PartProps & { auto: string }) {
  const t = useWords(offerWords);
  return (
    <View className="offer-form-part">
      <Entry
        name={t.name}
        most={20}
        hint={t.nameHint(auto)}
        value={draft.name}
        onChange={(name) => set({ name })}
        flaw={flaw('name')}
      />
    </View>
  );
}

/** When it may be claimed and used; when it is used stays as promised once one is claimed. */
export function Times({ draft, set, flaw, locked }: PartProps & { locked: boolean }) {
  const t = useWords(offerWords);
  return (
    <View className="offer-form-part">
      <DayEntry
        name={t.claimFrom}
        value={draft.claimFrom}
        onChange={(claimFrom) => set({ claimFrom })}
        flaw={flaw('claimFrom')}
      />
      <DayEntry
        name={t.claimTo}
        value={draft.claimTo}
        onChange={(claimTo) => set({ claimTo })}
        flaw={flaw('claimTo')}
      />
      {locked ? (
        <Flawed text={flaw('useTo')} />
      ) : (
        <>
          <Choices
            even
            name={t.use}
            choices={[
              { key: 'date', text: t.byDate },
              { key: 'days', text: t.byDays },
            ]}
            chosen={draft.useDays === '' ? 'date' : 'days'}
            onChoose={(key) => set({ useDays: key === 'days' ? '7' : '' })}
          />
          {draft.useDays === '' ? (
            <DayEntry
              name={t.useTo}
              value={draft.useTo}
              onChange={(useTo) => set({ useTo })}
              flaw={flaw('useTo')}
            />
          ) : (
            <Entry
              name={t.useDays}
              kind="phone"
              most={3}
              value={draft.useDays}
              onChange={(useDays) => set({ useDays })}
              flaw={flaw('useDays') ?? flaw('useTo')}
            />
          )}
        </>
      )}
    </View>
  );
}

const Flawed = ({ text }: { text: string | undefined }) => (text ? <Flaw text={text} /> : null);

/** How many there are, and for one person. */
export function Counts({ draft, set, flaw }: PartProps) {
  const t = useWords(offerWords);
  return (
    <View className="offer-form-part">
      <Entry
        name={t.total}
        kind="phone"
        most={7}
        value={draft.total}
        onChange={(total) => set({ total })}
        flaw={flaw('total')}
      />
      <Entry
        name={t.perPerson}
        kind="phone"
        most={2}
        value={draft.perPerson}
        onChange={(perPerson) => set({ perPerson })}
        flaw={flaw('perPerson')}
      />
    </View>
  );
}
