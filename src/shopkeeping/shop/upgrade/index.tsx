import { Text, View } from '@tarojs/components';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useLoad } from '@/cloud/use-load';
import { useSending } from '@/cloud/use-sending';
import { Flaw } from '@/studio/form/entry';
import { Frame } from '@/studio/frame/frame';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { dateOnly } from '@/words/when';
import type { Role } from '../../../../domain/roles';
import type { ShopId } from '../../../../domain/units';
import type { Settings } from '../settings';
import { upgradeWords } from './words';
import '../form.scss';

export default function UpgradePage() {
  const t = useWords(upgradeWords);
  return (
    <Frame section="shop" title={t.title} inner>
      {({ shopId, role }) => <Upgrade shopId={shopId} role={role} />}
    </Frame>
  );
}

function Upgrade({ shopId, role }: { shopId: ShopId; role: Role }) {
  const t = useWords(upgradeWords);
  const load = useLoad(() => call('shops', 'settings', { shopId }), [shopId]);
  const part = { isOwner: role === 'owner', onDone: () => void load.reload() };
  return (
    <Loaded load={load} skeleton="list">
      {(shop) => (
        <View className="shop-form">
          {shop.upgrade ? (
            <OldShop shop={shop} {...part} />
          ) : (
            <Text className="shop-form-note">{t.done}</Text>
          )}
          <Service shop={shop} {...part} />
        </View>
      )}
    </Loaded>
  );
}

interface Props {
  shop: Settings;
  isOwner: boolean;
  onDone: () => void;
}

/** What carries over, what changes, until when, and the step itself. */
function OldShop({ shop, isOwner, onDone }: Props) {
  const t = useWords(upgradeWords);
  const sentence = useSentence();
  const { busy, error, go } = useSending(
    () => call('shops', 'upgrade', { shopId: shop.shopId }),
    () => {
      toast(t.upgraded);
      onDone();
    },
  );
  if (!shop.upgrade) return null;
  const { by, missed, keeps, changes } = shop.upgrade;
  return (
    <>
      {missed || by ? (
        <Text className="shop-form-note">{missed ? t.missed : t.by(dateOnly(by ?? 0))}</Text>
      ) : null}
      <View className="shop-form-part">
        <Lines title={t.keeps} lines={keeps.map(t.keep)} />
        <Lines title={t.changes} lines={changes.map(t.change)} />
        {error ? <Flaw text={sentence(error)} /> : null}
        {isOwner ? (
          <Button block busy={busy} text={t.upgrade} onPress={() => void go()} />
        ) : (
          <Text className="shop-form-hint">{t.ownerOnly}</Text>
        )}
      </View>
    </>
  );
}

/** Whether customer service goes over as well: by itself, now or later or never. */
function Service({ shop, isOwner, onDone }: Props) {
  const t = useWords(upgradeWords);
  const sentence = useSentence();
  const { busy, error, go } = useSending(
    () => call('shops', 'upgradeService', { shopId: shop.shopId }),
    () => {
      toast(t.serviceDone);
      onDone();
    },
  );
  const { mode } = shop.service;
  return (
    <View className="shop-form-part">
      <Text className="shop-form-title">{t.service}</Text>
      <Text className="shop-form-hint">{t.serviceHint}</Text>
      <Text className="shop-form-row-head">{t.serviceNow(t[mode])}</Text>
      {error ? <Flaw text={sentence(error)} /> : null}
      {mode === 'own' || !isOwner ? null : shop.upgrade ? (
        <Text className="shop-form-hint">{t.serviceFirst}</Text>
      ) : (
        <Button block kind="soft" busy={busy} text={t.serviceUpgrade} onPress={() => void go()} />
      )}
    </View>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <View>
      <Text className="shop-form-title">{title}</Text>
      {lines.map((line) => (
        <View key={line} className="shop-form-line">
          <Icon name="check" size={16} />
          <Text className="shop-form-line-text">{line}</Text>
        </View>
      ))}
    </View>
  );
}
