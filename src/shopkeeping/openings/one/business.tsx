import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Flaw } from '@/studio/form/entry';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { moneyText } from '@/ui/money';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { shopCategory } from '../../../../domain/shop-categories';
import type { StepProps } from './step-props';
import { openingWords } from './words';

type Category = Output<'openings', 'mine'>['categories'][number];

/** What the shop mainly sells, and what that asks for. */
export function BusinessStep({ filling, flaw }: StepProps) {
  const t = useWords(openingWords);
  const [choosing, setChoosing] = useState(false);
  const { mainCategoryId } = filling.draft.business;
  const category = shopCategory(mainCategoryId);
  const { depositFen, steps } = filling.seen;
  const known = steps.business?.mainCategoryId === mainCategoryId;
  return (
    <View className="opening-fields">
      <View className="opening-field">
        <Text className="entry-name">{t.category}</Text>
        <Pressable className="entry-line opening-choose" onPress={() => setChoosing(true)}>
          <Text className={category ? '' : 'opening-hint'}>
            {category ? category.path.join(' / ') : t.chooseCategory}
          </Text>
          <Icon name="down" size={16} />
        </Pressable>
        {flaw('business.mainCategoryId') ? <Flaw text={flaw('business.mainCategoryId') ?? ''} /> : null}
      </View>
      {category && known && depositFen !== null ? (
        <View className="opening-deposit">
          <View className="opening-deposit-sum">
            <Text>{t.deposit}</Text>
            <Text className="opening-deposit-fen">
              {depositFen > 0 ? moneyText(depositFen) : t.noDeposit}
            </Text>
          </View>
          {depositFen > 0 ? <Text className="opening-hint">{t.depositHint}</Text> : null}
          {category.papers ? <Text className="opening-hint">{t.papersHint}</Text> : null}
        </View>
      ) : null}
      <Sheet open={choosing} title={t.category} onClose={() => setChoosing(false)}>
        <Categories
          chosen={mainCategoryId}
          onChoose={(id) => {
            filling.set('business', { mainCategoryId: id });
            setChoosing(false);
            // The deposit that is due comes back with it.
            setTimeout(() => void filling.flush(), 0);
          }}
        />
      </Sheet>
    </View>
  );
}

function Categories({ chosen, onChoose }: { chosen: string; onChoose: (id: string) => void }) {
  const load = useLoad(() => call('openings', 'mine', {}), []);
  return (
    <Loaded load={load} skeleton="list">
      {({ categories }) => (
        <View>
          {grouped(categories).map(([group, all]) => (
            <View key={group}>
              <Text className="opening-group">{group}</Text>
              {all.map((one) => (
                <CategoryRow key={one.id} category={one} on={one.id === chosen} onChoose={onChoose} />
              ))}
            </View>
          ))}
        </View>
      )}
    </Loaded>
  );
}

function CategoryRow({
  category: { id, name, depositFen, papers },
  on,
  onChoose,
}: {
  category: Category;
  on: boolean;
  onChoose: (id: string) => void;
}) {
  const t = useWords(openingWords);
  return (
    <Pressable role="radio" checked={on} className="opening-category" onPress={() => onChoose(id)}>
      <Text className="opening-category-name">{name}</Text>
      {papers ? <Tag text={t.papers} tone="warn" /> : null}
      <Text className="opening-category-fen">
        {depositFen > 0 ? `${t.deposit} ${moneyText(depositFen)}` : t.noDeposit}
      </Text>
      <View className="opening-category-tick">{on ? <Icon name="check" size={18} /> : null}</View>
    </Pressable>
  );
}

function grouped(categories: readonly Category[]): [string, Category[]][] {
  const groups = new Map<string, Category[]>();
  for (const one of categories)
    groups.set(one.path[0] ?? '', [...(groups.get(one.path[0] ?? '') ?? []), one]);
  return [...groups];
}
