import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { moneyParts } from '@/ui/money';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { fenFrom, inOrder, typedFrom } from './price-range';
import { type Filters, noFilters, type Question } from './question';
import { useGoods } from './use-goods';
import { useSettled } from './use-settled';
import { words } from './words';
import './filter-sheet.scss';

interface Props {
  open: boolean;
  question: Question;
  onClose: () => void;
  onFilters: (filters: Filters) => void;
}

/** What narrows the goods, with the count that it would leave. */
export function FilterSheet({ open, question, onClose, onFilters }: Props) {
  return (
    <View>
      {open ? <OpenSheet key="open" question={question} onClose={onClose} onFilters={onFilters} /> : null}
    </View>
  );
}

function OpenSheet({ question, onClose, onFilters }: Omit<Props, 'open'>) {
  const t = useWords(words);
  const [draft, setDraft] = useState(question.filters);
  const [from, setFrom] = useState(typedFrom(draft.fromFen));
  const [to, setTo] = useState(typedFrom(draft.toFen));
  const fens = [fenFrom(from), fenFrom(to)] as const;
  const wrong = fens.includes('wrong');
  const [fromFen, toFen] = wrong
    ? [draft.fromFen, draft.toFen]
    : inOrder(fens[0] as number | null, fens[1] as number | null);
  const chosen: Filters = { ...draft, fromFen, toFen };
  // Counting is asking: the answer is kept, so that showing it costs no second call.
  const asked = useSettled(JSON.stringify(chosen), 300);
  const counted = useGoods({ ...question, filters: JSON.parse(asked) as Filters });
  const everything = useGoods({ ...question, filters: noFilters });
  const offers = everything.answer?.choices;
  const total = asked === JSON.stringify(chosen) ? counted.answer?.total : null;
  const reset = () => {
    setDraft({ ...noFilters, sort: draft.sort });
    setFrom('');
    setTo('');
  };
  const show = total && !counted.answer?.help?.instead ? t.showGoods(total.n, total.exact) : t.show;
  return (
    <Sheet
      open
      title={t.filter}
      onClose={onClose}
      foot={
        <View className="filter-foot">
          <Button kind="plain" text={t.reset} onPress={reset} />
          <View className="filter-show">
            <Button block text={show} disabled={wrong} onPress={() => onFilters(chosen)} />
          </View>
        </View>
      }
    >
      <Pressable
        role="switch"
        checked={draft.inStock}
        className={`filter-value${draft.inStock ? ' is-on' : ''}`}
        onPress={() => setDraft({ ...draft, inStock: !draft.inStock })}
      >
        <Text>{t.inStock}</Text>
      </Pressable>
      <Values
        name={t.category}
        values={withChosen(offers?.categories ?? [], draft.category)}
        chosen={draft.category}
        onChoose={(category) => setDraft({ ...draft, category })}
      />
      <Values
        name={t.shipsFrom}
        values={withChosen(offers?.shipsFrom ?? [], draft.shipsFrom)}
        chosen={draft.shipsFrom}
        onChoose={(shipsFrom) => setDraft({ ...draft, shipsFrom })}
      />
      <Text className="filter-name">{t.priceRange}</Text>
      <View className="filter-prices">
        <Amount label={t.lowest} hint={hinted(offers?.priceFen?.[0])} value={from} onChange={setFrom} />
        <Text>–</Text>
        <Amount label={t.highest} hint={hinted(offers?.priceFen?.[1])} value={to} onChange={setTo} />
      </View>
      {wrong ? (
        <View className="filter-wrong" {...named(undefined, 'alert')}>
          <Text>{t.wrongPrice}</Text>
        </View>
      ) : null}
    </Sheet>
  );
}

/** What is chosen can be taken back, also where the answer no longer offers it. */
function withChosen(offered: readonly string[], chosen: string): string[] {
  return chosen === '' || offered.includes(chosen) ? [...offered] : [chosen, ...offered];
}

function hinted(fen: number | undefined): string {
  return fen === undefined ? '' : `¥${moneyParts(fen).whole}${moneyParts(fen).rest}`;
}

interface ValuesProps {
  name: string;
  values: readonly string[];
  chosen: string;
  onChoose: (value: string) => void;
}

/** One of several, or none: a second tap takes it back. */
function Values({ name, values, chosen, onChoose }: ValuesProps) {
  if (values.length === 0) return null;
  return (
    <View {...named(name, 'group')}>
      <Text className="filter-name">{name}</Text>
      <View className="filter-values">
        {values.map((value) => (
          <Pressable
            key={value}
            role="checkbox"
            checked={value === chosen}
            className={`filter-value${value === chosen ? ' is-on' : ''}`}
            onPress={() => onChoose(value === chosen ? '' : value)}
          >
            <Text>{value}</Text>
          </Pressable>
        ))}
      </View>
    </View>
  );
}

interface AmountProps {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
}

function Amount({ label, hint, value, onChange }: AmountProps) {
  return (
    <Input
      className="filter-amount"
      type="digit"
      value={value}
      placeholder={hint || label}
      placeholderClass="search-placeholder"
      maxlength={10}
      onInput={(event) => onChange(event.detail.value)}
      {...(process.env.TARO_ENV === 'h5'
        ? { nativeProps: { 'aria-label': label, type: 'text', inputMode: 'decimal' } }
        : named(label))}
    />
  );
}
