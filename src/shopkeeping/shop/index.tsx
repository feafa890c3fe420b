import { Text, View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Frame } from '@/studio/frame/frame';
import { Late } from '@/studio/frame/late';
import { useReturn } from '@/studio/frame/use-return';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { moneyText } from '@/ui/money';
import { open } from '@/ui/navigate';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Tag, type Tone } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { dateOnly } from '@/words/when';
import type { Role } from '../../../domain/roles';
import type { ShopId } from '../../../domain/units';
import type { Settings } from './settings';
import { State } from './state';
import { shopWords } from './words';
import './index.scss';

export default function ShopRoomPage() {
  return <Frame section="shop">{({ shopId, role }) => <ShopRoom shopId={shopId} role={role} />}</Frame>;
}

/** Everything about the shop itself: how it looks, what it is called, its money, whether it is open. */
function ShopRoom({ shopId, role }: { shopId: ShopId; role: Role }) {
  const load = useLoad(() => call('shops', 'settings', { shopId }), [shopId]);
  useReturn(() => void load.reload());
  usePullDownRefresh(() => void load.reload().finally(() => stopPullDownRefresh()));
  return (
    <Loaded load={load} skeleton="list">
      {(shop) => (
        <View className="shop-room">
          <Late error={load.error} onRetry={() => void load.reload()} />
          <Head shop={shop} />
          {shop.upgrade ? <Upgrade shop={shop} /> : null}
          <Ways shop={shop} />
          <State shop={shop} isOwner={role === 'owner'} onMoved={() => void load.reload()} />
        </View>
      )}
    </Loaded>
  );
}

const tones: Record<Settings['status'], Tone> = {
  opening: 'warn',
  open: 'good',
  closing: 'warn',
  closed: 'quiet',
};

function Head({ shop: { profile, status } }: { shop: Settings }) {
  const t = useWords(shopWords);
  return (
    <View className="shop-room-head">
      <View className="shop-room-logo">
        <Picture src={profile.logo} eager className="shop-room-picture" />
      </View>
      <View className="shop-room-words">
        <Text className="shop-room-name">{profile.name}</Text>
        <View className="shop-room-facts">
          <Tag text={t.status(status)} tone={tones[status]} />
          <Text className="shop-room-fact">
            {[profile.mainCategoryName, profile.city].filter(Boolean).join(' · ')}
          </Text>
        </View>
        {profile.intro ? <Text className="shop-room-intro">{profile.intro}</Text> : null}
      </View>
    </View>
  );
}

function Upgrade({ shop: { upgrade, shopId } }: { shop: Settings }) {
  const t = useWords(shopWords);
  if (!upgrade) return null;
  const hint = upgrade.missed
    ? t.upgradeMissed
    : upgrade.by
      ? t.upgradeBy(dateOnly(upgrade.by))
      : t.upgradeAny;
  return (
    <Pressable
      role="link"
      className={`shop-room-upgrade${upgrade.missed ? ' is-missed' : ''}`}
      onPress={() => open('shopkeeping/shop/upgrade/index', { shopId })}
    >
      <View className="shop-room-words">
        <Text className="shop-room-upgrade-name">{t.upgrade}</Text>
        <Text>{hint}</Text>
      </View>
      <Icon name="next" size={14} />
    </Pressable>
  );
}

function Ways({ shop }: { shop: Settings }) {
  const t = useWords(shopWords);
  const { shopId, status, names, deposit, freightTemplates } = shop;
  const money =
    deposit.lacksFen > 0
      ? t.depositShort(moneyText(deposit.lacksFen))
      : deposit.dueFen > 0 || deposit.balanceFen > 0 || status === 'closed'
        ? t.depositFine(moneyText(deposit.balanceFen))
        : t.depositNone;
  const ways = [
    { name: t.profile, value: '', path: 'shopkeeping/shop/profile/index' },
    { name: t.name, value: t.renames(names.history.length), path: 'shopkeeping/shop/name/index' },
    { name: t.freight, value: t.templates(freightTemplates.length), path: 'goods/freight/index' },
    { name: t.deposit, value: money, path: 'shopkeeping/deposit/index', urgent: deposit.lacksFen > 0 },
  ];
  return (
    <View className="shop-room-ways">
      {ways.map(({ name, value, path, urgent }) => (
        <Pressable key={path} role="link" className="shop-room-way" onPress={() => open(path, { shopId })}>
          <Text className="shop-room-way-name">{name}</Text>
          <Text className={`shop-room-way-value${urgent ? ' is-urgent' : ''}`}>{value}</Text>
          <Icon name="next" size={14} />
        </Pressable>
      ))}
    </View>
  );
}
