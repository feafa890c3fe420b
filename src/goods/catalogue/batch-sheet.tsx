import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Entry, Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { Choices } from '@/ui/choices';
import { Loaded } from '@/ui/loaded';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { shipHours } from '../../../domain/product/bounds';
import type { ProductId, ShopId } from '../../../domain/units';
import { type Kind, kinds, startOf, type Typed, wantedChange } from './typed-change';
import type { Changes } from './use-changes';
import { catalogueWords } from './words';

interface Props {
  shopId: ShopId;
  chosen: readonly ProductId[];
  changes: Changes;
  onClose: () => void;
}

/** One change for all that are chosen: prices, terms, or where they stand. */
export function BatchSheet({ shopId, chosen, changes, onClose }: Props) {
  const t = useWords(catalogueWords);
  const form = useLoad(() => call('catalog', 'editing', { shopId }), [shopId]);
  const [kind, setKind] = useState<Kind>('reprice');
  const [typed, setTyped] = useState<Typed>(startOf('reprice'));
  const [tried, setTried] = useState(false);
  const change = wantedChange(kind, typed);
  const choose = (key: Kind) => {
    setKind(key);
    setTyped(startOf(key));
    setTried(false);
  };
  const apply = async () => {
    setTried(true);
    if (change && (await changes.run(chosen, change))) onClose();
  };
  return (
    <Sheet
      open
      title={t.more}
      onClose={onClose}
      foot={<Button block busy={changes.busy} text={t.apply(chosen.length)} onPress={() => void apply()} />}
    >
      <View className="goods-sheet">
        <Choices
          even
          name={t.what}
          choices={kinds.map((key) => ({ key, text: t[key] }))}
          chosen={kind}
          onChoose={choose}
        />
        <Loaded load={form} skeleton="list">
          {({ freightTemplates, shopCategories }) => (
            <Values
              kind={kind}
              typed={typed}
              set={(more) => setTyped({ ...typed, ...more })}
              templates={freightTemplates}
              categories={shopCategories.flatMap((one) => [
                { id: one.id, name: one.name },
                ...one.level2.map((two) => ({ id: two.id, name: `${one.name} / ${two.name}` })),
              ])}
            />
          )}
        </Loaded>
        {tried && !change ? <Flaw text={kind === 'reprice' ? t.badNumber : t[kind]} /> : null}
      </View>
    </Sheet>
  );
}

interface ValueProps {
  kind: Kind;
  typed: Typed;
  set: (more: Partial<Typed>) => void;
  templates: readonly { id: string; name: string }[];
  categories: readonly { id: string; name: string }[];
}

function Values({ kind, typed, set, templates, categories }: ValueProps) {
  const t = useWords(catalogueWords);
  const choice = (label: string, options: readonly { key: string; text: string }[]) => (
    <Choices even name={label} choices={options} chosen={typed.value} onChoose={(value) => set({ value })} />
  );
  const named = (all: ValueProps['templates']) => all.map(({ id, name }) => ({ key: id, text: name }));
  switch (kind) {
    case 'reprice':
      return (
        <>
          <Text className="goods-sheet-words">{t.repriceHint}</Text>
          <Entry name={t.percent} most={4} value={typed.percent} onChange={(percent) => set({ percent })} />
          <Entry name={t.byYuan} most={10} value={typed.yuan} onChange={(yuan) => set({ yuan })} />
        </>
      );
    case 'freight':
      return choice(t.freight, named(templates));
    case 'shipWithin':
      return choice(
        t.shipWithin,
        shipHours.map((n) => ({ key: String(n), text: t.hours(n) })),
      );
    case 'sevenDay':
      return choice(t.sevenDay, [
        { key: 'on', text: t.on },
        { key: 'off', text: t.off },
      ]);
    case 'hide':
      return (
        <>
          {choice(t.hide, [
            { key: 'on', text: t.hide },
            { key: 'off', text: t.show },
          ])}
          <Text className="goods-sheet-words">{t.hideHint}</Text>
        </>
      );
    case 'shopCategory':
      if (categories.length === 0) return <Text className="goods-sheet-words">{t.noCategories}</Text>;
      return (
        <>
          <Choices
            even
            name={t.shopCategory}
            choices={[
              { key: 'in', text: t.putIn },
              { key: 'out', text: t.takeOut },
            ]}
            chosen={typed.on ? 'in' : 'out'}
            onChoose={(key) => set({ on: key === 'in' })}
          />
          {choice(t.shopCategory, named(categories))}
        </>
      );
  }
}
