import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Icon, type IconName } from '@/ui/icon';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { Screen } from '@/ui/screen';
import { Badge } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { DemoIdentity } from './demo-identity';
import { LanguageRow } from './language-row';
import { Row } from './row';
import { words } from './words';
import './index.scss';

const tabs: readonly { tab: 'unpaid' | 'toShip' | 'shipped' | 'done'; icon: IconName }[] = [
  { tab: 'unpaid', icon: 'wallet' },
  { tab: 'toShip', icon: 'parcel' },
  { tab: 'shipped', icon: 'place' },
  { tab: 'done', icon: 'done' },
];

export default function Me() {
  const t = useWords(words);
  const [identity, setIdentity] = useState('');
  const mine = useLoad(() => call('shops', 'mine', {}), [identity]);
  const orders = useLoad(() => call('orders', 'list', { limit: 1, counts: true }), [identity]);
  const messages = useLoad(() => call('service', 'poll', {}), [identity]);
  useDidShow(() => {
    void messages.reload();
    void mine.reload();
    void orders.reload();
  });
  const shops = mine.data?.shops ?? [];
  const toShip = shops.reduce((sum, shop) => sum + shop.toShip, 0);
  const toAnswer = shops.reduce((sum, shop) => sum + shop.afterSales, 0);
  const talks = shops.reduce((sum, shop) => sum + shop.talks, 0);
  const waits = [
    talks > 0 ? t.talksCount(talks) : '',
    toShip > 0 ? t.toShipCount(toShip) : '',
    toAnswer > 0 ? t.toAnswer(toAnswer) : '',
  ]
    .filter(Boolean)
    .join(' · ');
  const desk = mine.data?.desk ?? null;
  return (
    <Screen title={t.title} tab>
      {TONGDIAN_ENV ? (
        <View className="me-head">
          <Text className="me-name">{t.visitor}</Text>
        </View>
      ) : (
        <DemoIdentity onSwitch={setIdentity} />
      )}
      <View className="me-card">
        <Pressable className="me-card-head" onPress={() => open('trade/orders/index')}>
          <Text className="me-card-title">{t.orders}</Text>
          <Text className="me-card-more">{t.allOrders}</Text>
          <Icon name="next" size={14} />
        </Pressable>
        <View className="me-orders">
          {tabs.map(({ tab, icon }) => (
            <Pressable key={tab} className="me-order" onPress={() => open('trade/orders/index', { tab })}>
              <View className="me-order-icon">
                <Icon name={icon} size={26} />
                <View className="me-order-badge">
                  <Badge count={tab === 'done' ? 0 : (orders.data?.counts?.[tab] ?? 0)} />
                </View>
              </View>
              <Text className="me-order-name">{t[tab]}</Text>
            </Pressable>
          ))}
        </View>
      </View>
      <View className="me-card">
        {/* On the local cloud a newcomer finds the merchant's side too; the studio says who to be for it. */}
        {shops.length > 0 || !TONGDIAN_ENV ? (
          <Row
            icon="shop"
            name={t.studio}
            value={waits || t.studioHint(shops.length)}
            onPress={() => open('studio/overview/index')}
          />
        ) : null}
        <Row icon="plus" name={t.openShop} onPress={() => open('shopkeeping/openings/index')} />
        <Row icon="card" name={t.promote} onPress={() => open('promote/index')} />
        {desk === null ? null : (
          <Row
            icon="check"
            name={t.desk}
            value={desk > 0 ? t.deskWaits(desk) : ''}
            onPress={() => open('desk/index')}
          />
        )}
        <Row icon="star" name={t.reviews} onPress={() => open('trade/review/index')} />
        <Row
          icon="chat"
          name={t.messages}
          badge={messages.data?.unread ?? 0}
          onPress={() => open('service/talks/index')}
        />
        <Row icon="service" name={t.aftersales} onPress={() => open('trade/aftersale/list/index')} />
        <Row icon="place" name={t.address} onPress={() => open('trade/address/index')} />
        <LanguageRow />
      </View>
    </Screen>
  );
}
