import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '@/ui/icon';
import { open, openShop } from '@/ui/navigate';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { type Membership, useMemberships } from '../membership/memberships';
import { membershipWords } from '../membership/words';
import { frameWords } from './words';
import './shop-bar.scss';

/** Whose shop this is and what one is in it; a tap changes to another shop. */
export function ShopBar({ membership }: { membership: Membership }) {
  const t = useWords(frameWords);
  const { shops, choose } = useMemberships();
  const [isOpen, setOpen] = useState(false);
  const pick = (shopId: string) => {
    setOpen(false);
    choose(shopId);
  };
  const leave = (path: string) => {
    setOpen(false);
    open(path);
  };
  return (
    <View className="shop-bar">
      <Pressable
        className="shop-bar-shop"
        spoken={t.switchShop(membership.name)}
        onPress={() => setOpen(true)}
      >
        <ShopLine membership={membership} />
        <Icon name="down" size={18} />
      </Pressable>
      <Pressable role="link" className="shop-bar-visit" onPress={() => openShop(membership.shopId)}>
        <Text>{t.visit}</Text>
      </Pressable>
      <Sheet open={isOpen} title={t.chooseShop} onClose={() => setOpen(false)}>
        <Text className="shop-bar-hint">{t.workFor(shops?.length ?? 0)}</Text>
        {(shops ?? []).map((shop) => (
          <Pressable
            key={shop.shopId}
            role="radio"
            checked={shop.shopId === membership.shopId}
            className="shop-bar-choice"
            onPress={() => pick(shop.shopId)}
          >
            <ShopLine membership={shop} waiting={waiting(shop, t)} />
            {shop.shopId === membership.shopId ? <Icon name="check" size={20} /> : null}
          </Pressable>
        ))}
        <Pressable role="link" className="shop-bar-new" onPress={() => leave('shopkeeping/openings/index')}>
          <Icon name="plus" size={18} />
          <Text>{t.openShop}</Text>
        </Pressable>
        <Pressable role="link" className="shop-bar-new" onPress={() => leave('shopkeeping/staff/join/index')}>
          <Icon name="people" size={18} />
          <Text>{t.joinShop}</Text>
        </Pressable>
      </Sheet>
    </View>
  );
}

type Sentences = ReturnType<typeof useWords<(typeof frameWords)['zh']>>;

/** Why one would change to this shop now. */
function waiting({ toShip, talks }: Membership, t: Sentences): string {
  return [toShip > 0 ? t.toShip(toShip) : '', talks > 0 ? t.talks(talks) : ''].filter(Boolean).join(' · ');
}

function ShopLine({ membership, waiting }: { membership: Membership; waiting?: string }) {
  const roles = useWords(membershipWords);
  return (
    <View className="shop-line">
      <View className="shop-line-logo">
        <Picture src={membership.logo} eager className="shop-line-picture" />
      </View>
      <View className="shop-line-words">
        <Text className="shop-line-name">{membership.name}</Text>
        <View className="shop-line-facts">
          <Tag text={roles[membership.role]} />
          {waiting ? <Text className="shop-line-waiting">{waiting}</Text> : null}
        </View>
      </View>
    </View>
  );
}
