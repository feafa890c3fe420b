import { Text, View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useCallback } from 'react';
import { call, type Output } from '@/cloud/call';
import { Button } from '@/ui/button';
import { ListEnd } from '@/ui/list-end';
import { LongList } from '@/ui/long-list';
import { named } from '@/ui/names';
import { Skeleton } from '@/ui/skeleton';
import { ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { tellLed } from './led';
import { NothingFound } from './nothing-found';
import { placeIn } from './places';
import { keyOf, type Question } from './question';
import { FoundShop, type ShopFound } from './shop-found';
import { asPages, useAnswer } from './use-answer';
import { words } from './words';

interface ShopsPage {
  rows: ShopFound[];
  nextCursor: string | null;
  help: Output<'search', 'shops'>['help'];
}

interface Props {
  question: Question;
  onSearch: (text: string) => void;
  onGoods: () => void;
}

/** So few shops leave room for the way to the goods. */
const few = 4;

/** Shops whose name or trade the text is, or is a part of, or sounds like. */
export function ShopsAnswer({ question, onSearch, onGoods }: Props) {
  const t = useWords(words);
  const { text } = question;
  const key = keyOf(question);
  const answered = useAnswer<ShopFound, ShopsPage>(key, async (cursor) => {
    const outcome = await call('search', 'shops', { text, ...(cursor ? { cursor } : {}) });
    if (!outcome.ok) return outcome;
    const { shops, nextCursor, help } = outcome.data;
    return { ok: true, data: { rows: shops, nextCursor, help } };
  });
  useReachBottom(answered.extend);
  const { answer, error } = answered;
  const opened = useCallback((shopId: string) => tellLed(text, { shopId }), [text]);
  if (!answer)
    return error ? <ErrorState error={error} onRetry={answered.reload} /> : <Skeleton kind="list" />;
  if (answer.rows.length === 0)
    return <NothingFound question={question} help={answer.help} onSearch={onSearch} onGoods={onGoods} />;
  return (
    <View>
      <View {...named(undefined, 'status')}>
        <Text className="found-count">{t.foundShops(answer.rows.length, answer.nextCursor === null)}</Text>
      </View>
      <LongList key={key} rows={answer.rows} place={placeIn(key).list} className="found-shops">
        {(shop) => <FoundShop key={shop.shopId} shop={shop} onOpen={opened} />}
      </LongList>
      <ListEnd pages={asPages(answered)} />
      {answer.rows.length <= few && answer.nextCursor === null ? (
        <View className="found-on">
          <Button kind="soft" size="small" text={t.toGoods(text)} onPress={onGoods} />
        </View>
      ) : null}
    </View>
  );
}
