import { Text, View } from '@tarojs/components';
import { useDidShow, useReachBottom, useRouter } from '@tarojs/taro';
import { useRef } from 'react';
import { call, type Output } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { LineItem } from '@/ui/line-item';
import { ListEnd } from '@/ui/list-end';
import { open } from '@/ui/navigate';
import { Paged } from '@/ui/paged';
import { Pressable } from '@/ui/pressable';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { timeLeft } from '@/words/time-left';
import { typeWords } from '../kind-words';
import { statusTitles } from '../status-words';
import { listWords } from './words';
import '../aftersale.scss';

type Row = Output<'aftersales', 'list'>['afterSales'][number];
/** More than fits a phone, and within 20 kB of setData. */
const A_SCREENFUL = 8;

/** What the shopper asked back, the newest first; of one order where the address names it. */
export default function AfterSales() {
  const t = useWords(listWords);
  const { params } = useRouter<{ orderId: string }>();
  const pages = usePages(
    async (cursor) =>
      pageOf(
        await call('aftersales', 'list', {
          limit: A_SCREENFUL,
          ...(params.orderId ? { orderId: params.orderId } : {}),
          ...(cursor ? { cursor } : {}),
        }),
        ({ afterSales }) => afterSales,
      ),
    [params.orderId],
  );
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) pages.reload();
    shownBefore.current = true;
  });
  useReachBottom(pages.extend);
  return (
    <Screen title={t.title}>
      <Paged
        pages={pages}
        none={
          <EmptyState
            icon="parcel"
            title={t.none}
            hint={t.noneHint}
            action={{ text: t.toOrders, onPress: () => open('trade/orders/index') }}
          />
        }
      >
        {pages.rows.map((row) => (
          <Card key={row.afterSaleId} row={row} />
        ))}
        <ListEnd pages={pages} />
      </Paged>
    </Screen>
  );
}

function Card({ row }: { row: Row }) {
  const t = useWords(listWords);
  const titles = useWords(statusTitles);
  const types = useWords(typeWords);
  const language = useLanguage((state) => state.language);
  const left = row.deadline === null ? 0 : row.deadline - Date.now();
  return (
    <Pressable
      className="aftersale-card"
      role="link"
      onPress={() => open('trade/aftersale/follow/index', { afterSaleId: row.afterSaleId })}
    >
      <View className="aftersale-row">
        <Text className="aftersale-value">{row.shopName}</Text>
        <Text className="aftersale-key">{types[row.type]}</Text>
      </View>
      <LineItem title={row.title} thumb={row.thumbImg} attrs={row.skuAttrs} price={row.refundFee} n={row.n} />
      <View className="aftersale-row">
        <Text className="aftersale-value">{titles[row.status]}</Text>
        {left > 0 ? <Text className="aftersale-key">{t.left(timeLeft(left, language))}</Text> : null}
      </View>
    </Pressable>
  );
}
