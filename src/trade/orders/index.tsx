import { Text, View } from '@tarojs/components';
import Taro, { useDidShow, useReachBottom, useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { Icon } from '@/ui/icon';
import { ListEnd } from '@/ui/list-end';
import { HOME, open } from '@/ui/navigate';
import { OrderLine } from '@/ui/order-line';
import { statusTone, statusWords } from '@/ui/order-status';
import { Paged } from '@/ui/paged';
import { Pressable } from '@/ui/pressable';
import { Price } from '@/ui/price';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { words } from './words';
import './index.scss';

const tabs = ['all', 'unpaid', 'toShip', 'shipped', 'done'] as const;
type Tab = (typeof tabs)[number];
type Order = Output<'orders', 'list'>['orders'][number];
type Counts = Output<'orders', 'list'>['counts'];
/** More than fits a phone, and within 20 kB of setData. */
const A_SCREENFUL = 8;

export default function Orders() {
  const t = useWords(words);
  const { params } = useRouter<{ tab: string }>();
  const [tab, setTab] = useState<Tab>(tabs.find((one) => one === params.tab) ?? 'all');
  const [counts, setCounts] = useState<Counts>(null);
  const pages = usePages(
    async (cursor) => {
      const outcome = await call('orders', 'list', {
        tab,
        limit: A_SCREENFUL,
        ...(cursor ? { cursor } : { counts: true }),
      });
      if (outcome.ok && outcome.data.counts) setCounts(outcome.data.counts);
      return pageOf(outcome, ({ orders }) => orders);
    },
    [tab],
  );
  const name = (key: Tab) => {
    const n = key === 'all' || key === 'done' ? 0 : (counts?.[key] ?? 0);
    return n > 0 ? t.counted(t[key], n) : t[key];
  };
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) pages.reload();
    shownBefore.current = true;
  });
  useReachBottom(pages.extend);
  return (
    <Screen title={t.title}>
      <View className="orders-tabs">
        <Tabs
          label={t.tabs}
          tabs={tabs.map((key) => ({ key, text: name(key) }))}
          active={tab}
          onChange={setTab}
        />
      </View>
      <View className="orders-ways">
        <Pressable className="orders-way" role="link" onPress={() => open('trade/review/index')}>
          <Text>{t.reviews}</Text>
          <Icon name="next" size={14} />
        </Pressable>
        <Pressable className="orders-way" role="link" onPress={() => open('trade/aftersale/list/index')}>
          <Text>{t.afterSales}</Text>
          <Icon name="next" size={14} />
        </Pressable>
      </View>
      <Paged
        pages={pages}
        none={
          <EmptyState
            icon="parcel"
            title={t.none}
            hint={t.noneHint}
            action={{ text: t.look, onPress: () => void Taro.switchTab({ url: HOME }) }}
          />
        }
      >
        {pages.rows.map((order) => (
          <OrderCard key={order.orderId} order={order} />
        ))}
        <ListEnd pages={pages} />
      </Paged>
    </Screen>
  );
}

function OrderCard({ order }: { order: Order }) {
  const t = useWords(words);
  const status = useWords(statusWords)[order.status];
  const pieces = order.lines.reduce((sum, line) => sum + line.skuCnt, 0);
  return (
    <Pressable
      className="orders-card"
      role="link"
      onPress={() => open('trade/order/index', { orderId: order.orderId })}
    >
      <View className="orders-head">
        <Text className="orders-shop">{order.shopName}</Text>
        <Tag tone={statusTone[order.status]} text={status} />
      </View>
      {order.lines.map((line) => (
        <OrderLine key={line.lineNo} line={line} />
      ))}
      <View className="orders-foot">
        <Text className="orders-word">{t.pieces(pieces)}</Text>
        <Text className="orders-word">{order.status === 10 ? t.due : t.paid}</Text>
        <Price fen={order.orderPrice} quiet />
      </View>
    </Pressable>
  );
}
