import { ScrollView, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '@/ui/icon';
import { moneyParts } from '@/ui/money';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { FilterSheet } from './filter-sheet';
import { type Filters, narrowedBy, type Question, type Sort } from './question';
import { words } from './words';
import './filter-bar.scss';

interface Props {
  question: Question;
  onFilters: (filters: Filters) => void;
}

const sorts: readonly Sort[] = ['best', 'sales', 'cheap', 'new', 'rating'];

/** In which order, and what narrows the goods, each with the way to change it. */
export function FilterBar({ question, onFilters }: Props) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  const { filters } = question;
  const n = narrowedBy(filters);
  const order = (sort: Sort) => onFilters({ ...filters, sort });
  return (
    <View className="filter">
      <View className="filter-bar">
        <ScrollView scrollX enableFlex showScrollbar={false} className="filter-sorts">
          <View className="filter-sorts-row" {...named(t.sort, 'radiogroup')}>
            {sorts.map((sort) => (
              <SortChoice key={sort} sort={sort} chosen={filters.sort} onChoose={order} />
            ))}
          </View>
        </ScrollView>
        <Pressable
          className={`filter-open${n > 0 ? ' is-on' : ''}`}
          label={n > 0 ? t.filterOn(n) : t.filter}
          onPress={() => setOpen(true)}
        >
          <Text>{n > 0 ? `${t.filter} ${n}` : t.filter}</Text>
          <Icon name="down" size={14} />
        </Pressable>
      </View>
      <Narrowed filters={filters} onFilters={onFilters} />
      <FilterSheet
        open={isOpen}
        question={question}
        onClose={() => setOpen(false)}
        onFilters={(chosen) => {
          setOpen(false);
          onFilters(chosen);
        }}
      />
    </View>
  );
}

/** Price goes both ways: a second tap turns it round. */
function SortChoice({
  sort,
  chosen,
  onChoose,
}: {
  sort: Sort;
  chosen: Sort;
  onChoose: (sort: Sort) => void;
}) {
  const t = useWords(words);
  const shown = sort === 'cheap' && chosen === 'dear' ? 'dear' : sort;
  const on = shown === chosen;
  const next = on && shown === 'cheap' ? 'dear' : on && shown === 'dear' ? 'cheap' : sort;
  return (
    <Pressable
      role="radio"
      checked={on}
      className={`filter-sort${on ? ' is-on' : ''}`}
      onPress={() => onChoose(next)}
    >
      <Text>{sort === 'cheap' && !on ? t.price : t[shown]}</Text>
    </Pressable>
  );
}

/** What narrows now, each to be taken away with a tap. */
function Narrowed({ filters, onFilters }: { filters: Filters; onFilters: (filters: Filters) => void }) {
  const t = useWords(words);
  const { category, shipsFrom, fromFen, toFen, inStock } = filters;
  const yuan = (fen: number | null) => (fen === null ? '' : moneyParts(fen).whole + moneyParts(fen).rest);
  const chips: [string, Partial<Filters>][] = [
    ...(category ? [[category, { category: '' }] as [string, Partial<Filters>]] : []),
    ...(shipsFrom ? [[t.from(shipsFrom), { shipsFrom: '' }] as [string, Partial<Filters>]] : []),
    ...(fromFen !== null || toFen !== null
      ? [
          [t.between(yuan(fromFen), yuan(toFen)), { fromFen: null, toFen: null }] as [
            string,
            Partial<Filters>,
          ],
        ]
      : []),
    ...(inStock ? [[t.inStock, { inStock: false }] as [string, Partial<Filters>]] : []),
  ];
  return (
    <View className={chips.length > 0 ? 'filter-chips' : ''}>
      {chips.map(([text, without]) => (
        <Pressable
          key={text}
          className="filter-chip"
          label={t.dropFilter(text)}
          onPress={() => onFilters({ ...filters, ...without })}
        >
          <Text>{text}</Text>
          <Icon name="close" size={11} />
        </Pressable>
      ))}
    </View>
  );
}
