import { Text, View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useCallback } from 'react';
import { ListEnd } from '@/ui/list-end';
import { LongList } from '@/ui/long-list';
import { named } from '@/ui/names';
import { Skeleton } from '@/ui/skeleton';
import { ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { FilterBar } from './filter-bar';
import { tellLed } from './led';
import { NothingFound } from './nothing-found';
import { placeIn } from './places';
import { FoundProduct, type ProductFound } from './product-found';
import { type Filters, keyOf, narrowedBy, noFilters, type Question } from './question';
import { asPages } from './use-answer';
import { type GoodsPage, useGoods } from './use-goods';
import { words } from './words';

interface Props {
  question: Question;
  onSearch: (text: string) => void;
  onFilters: (filters: Filters) => void;
  /** Out of the shop, to all shops. */
  onEverywhere: () => void;
}

/** Goods that hold every word; where none does, what a part of the words finds, and that it is so. */
export function GoodsAnswer({ question, onSearch, onFilters, onEverywhere }: Props) {
  const key = keyOf(question);
  const answered = useGoods(question);
  useReachBottom(answered.extend);
  const { answer, error } = answered;
  const { text, filters } = question;
  const opened = useCallback((productId: string) => tellLed(text, { productId }), [text]);
  const bar = answer === null || answer.rows.length > 0 || narrowedBy(filters) > 0;
  return (
    <View>
      {bar ? <FilterBar question={question} onFilters={onFilters} /> : null}
      {!answer && error ? <ErrorState error={error} onRetry={answered.reload} /> : null}
      {!answer && !error ? <Skeleton kind="grid" /> : null}
      {answer && answer.rows.length === 0 ? (
        <NothingFound
          question={question}
          help={answer.help}
          onSearch={onSearch}
          onEverywhere={onEverywhere}
          onWiden={() => onFilters({ ...noFilters, sort: filters.sort })}
        />
      ) : null}
      {answer && answer.rows.length > 0 ? (
        <View>
          <About question={question} answer={answer} />
          <LongList key={key} rows={answer.rows} place={placeIn(key).list} className="found-goods">
            {(product: ProductFound, i) => (
              <FoundProduct
                key={product.productId}
                product={product}
                inShop={question.shopId !== ''}
                eager={i < 2}
                onOpen={opened}
              />
            )}
          </LongList>
          <ListEnd pages={asPages(answered)} />
        </View>
      ) : null}
    </View>
  );
}

/** How many there are, and honestly what they are: a part of the words, or the best of very many. */
function About({ question, answer }: { question: Question; answer: GoodsPage }) {
  const t = useWords(words);
  const { total, help, sortedAmong } = answer;
  return (
    <View {...named(undefined, 'status')}>
      {help?.instead ? (
        <View className="found-notice">
          <Text>
            {help.without ? t.without(question.text, help.without, help.instead) : t.instead(help.instead)}
          </Text>
        </View>
      ) : null}
      {total ? <Text className="found-count">{t.foundGoods(total.n, total.exact)}</Text> : null}
      {sortedAmong ? <Text className="found-count">{t.sortedAmong(sortedAmong)}</Text> : null}
    </View>
  );
}
