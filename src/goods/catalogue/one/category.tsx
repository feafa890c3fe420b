import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Flaw } from '@/studio/form/entry';
import { Icon } from '@/ui/icon';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { shopCategories } from '../../../../domain/shop-categories';
import type { PartProps } from './part-props';
import { editorWords } from './words';

/** Where the product stands: on the platform, in two levels, and in the shop's own tree. */
export function Category({ draft, set, flaw, seen }: PartProps) {
  const t = useWords(editorWords);
  const [isOpen, setOpen] = useState(false);
  const wrong = flaw('categoryPath');
  const wrongOwn = flaw('shopCategoryIds');
  const own = seen.shopCategories.flatMap((one) => [
    { id: one.id, name: one.name },
    ...one.level2.map((two) => ({ id: two.id, name: `${one.name} / ${two.name}` })),
  ]);
  const turn = (id: string) =>
    set((old) => {
      const others = old.shopCategoryIds.filter((one) => one !== id);
      return {
        ...old,
        shopCategoryIds: others.length < old.shopCategoryIds.length ? others : [...others, id],
      };
    });
  return (
    <View className="product-form-part">
      <Text className="product-form-name">{t.category}</Text>
      <Pressable
        className={`product-form-pick${wrong ? ' is-wrong' : ''}`}
        label={`${t.category} ${draft.categoryPath.join(' ')}`}
        onPress={() => setOpen(true)}
      >
        <Text>{draft.categoryPath.join(' / ') || t.categoryPick}</Text>
        <Icon name="next" size={14} />
      </Pressable>
      {wrong ? <Flaw text={wrong} /> : null}
      <Text className="product-form-name">{t.shopCategories}</Text>
      {own.length === 0 ? <Text className="product-form-hint">{t.shopCategoriesNone}</Text> : null}
      <View className="product-form-chips" {...named(t.shopCategories, 'group')}>
        {own.map(({ id, name }) => {
          const on = draft.shopCategoryIds.includes(id);
          return (
            <Pressable
              key={id}
              role="checkbox"
              checked={on}
              className={`product-form-chip${on ? ' is-on' : ''}`}
              onPress={() => turn(id)}
            >
              <Text>{name}</Text>
            </Pressable>
          );
        })}
      </View>
      {wrongOwn ? <Flaw text={wrongOwn} /> : null}
      {isOpen ? (
        <PathSheet
          chosen={draft.categoryPath}
          onClose={() => setOpen(false)}
          onChoose={(categoryPath) => {
            set((old) => ({ ...old, categoryPath }));
            setOpen(false);
          }}
        />
      ) : null}
    </View>
  );
}

interface SheetProps {
  chosen: readonly string[];
  onChoose: (path: readonly string[]) => void;
  onClose: () => void;
}

const firsts = [...new Set(shopCategories.map(({ path }) => path[0]))];

/** First the wide category, then the narrow one. */
function PathSheet({ chosen, onChoose, onClose }: SheetProps) {
  const t = useWords(editorWords);
  const [first, setFirst] = useState<string | null>(null);
  const seconds = shopCategories.filter(({ path }) => path[0] === first).map(({ path }) => path[1]);
  const row = (name: string, on: boolean, press: () => void) => (
    <Pressable key={name} className={`product-form-row${on ? ' is-on' : ''}`} onPress={press}>
      <Text>{name}</Text>
      {on ? <Icon name="check" size={16} /> : <Icon name="next" size={14} />}
    </Pressable>
  );
  return (
    <Sheet open title={first ?? t.categoryFirst} onClose={first ? () => setFirst(null) : onClose}>
      {first === null
        ? firsts.map((name) => row(name, chosen[0] === name, () => setFirst(name)))
        : seconds.map((name) => row(name, chosen[1] === name, () => onChoose([first, name])))}
    </Sheet>
  );
}
