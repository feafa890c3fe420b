import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { call } from '@/cloud/call';
import type { DemoIdentity } from '@/cloud/local-people';
import { demoIdentities, switchIdentity } from '@/cloud/session';
import { useLoad } from '@/cloud/use-load';
import { deskWords } from '@/desk/words';
import { Button } from '@/ui/button';
import { open } from '@/ui/navigate';
import { EmptyState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { roles } from '../../../domain/roles';
import { useMemberships } from '../membership/memberships';
import { enter } from './navigation';
import { frameWords } from './words';
import './no-shop.scss';

/** Somebody who works for no shop; on the local cloud also how to become somebody who does. */
export function NoShop() {
  const t = useWords(frameWords);
  return (
    <View className="no-shop">
      <EmptyState
        icon="shop"
        title={t.noShop}
        hint={t.noShopHint}
        action={{ text: t.openFirst, onPress: () => open('shopkeeping/openings/index') }}
      />
      <Button block kind="line" text={t.joinShop} onPress={() => open('shopkeeping/staff/join/index')} />
      <DeskDoor />
      {TONGDIAN_ENV ? null : <DemoMerchants />}
    </View>
  );
}

/** The operator of the platform works for no shop; whether one is the operator, only the function knows. */
function DeskDoor() {
  const t = useWords(deskWords);
  const desk = useLoad(() => call('desk', 'queue', { limit: 1 }), []);
  if (!desk.data) return null;
  return <Button block text={t.enter} onPress={() => enter('desk/index')} />;
}

function DemoMerchants() {
  const t = useWords(frameWords);
  const load = useMemberships((state) => state.load);
  const [merchants, setMerchants] = useState<DemoIdentity[] | null>(null);
  useEffect(() => {
    demoIdentities().then(
      (all) => setMerchants(all.filter((one) => one.roles.some(isRole))),
      (cause) => console.warn('the local cloud names no identities', cause),
    );
  }, []);
  const become = ({ as, name }: DemoIdentity) =>
    switchIdentity(as, name).then(
      () => load(),
      (cause) => toast(String(cause instanceof Error ? cause.message : cause)),
    );
  if (!merchants) return null;
  return (
    <View className="no-shop-demo">
      <Text className="no-shop-hint">{merchants.length > 0 ? t.demoHint : t.demoNone}</Text>
      {merchants.slice(0, 6).map((one) => (
        <Button
          key={one.openid}
          kind="line"
          block
          text={one.name ?? one.as}
          onPress={() => void become(one)}
        />
      ))}
    </View>
  );
}

/** An operator of the platform has no shop of their own, a shopper neither. */
function isRole(role: string): boolean {
  return (roles as readonly string[]).includes(role);
}
