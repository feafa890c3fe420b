import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useLoad } from '@/cloud/use-load';
import { useSending } from '@/cloud/use-sending';
import { Flaw } from '@/studio/form/entry';
import { Frame } from '@/studio/frame/frame';
import { useMemberships } from '@/studio/membership/memberships';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { dateOnly, dateTime } from '@/words/when';
import type { Role } from '../../../../domain/roles';
import type { ShopId } from '../../../../domain/units';
import { NameEntry } from '../../naming/name-entry';
import { useAdvice } from '../../naming/use-advice';
import type { Settings } from '../settings';
import { renameWords } from './words';
import '../form.scss';

export default function NamePage() {
  const t = useWords(renameWords);
  return (
    <Frame section="shop" title={t.title} inner>
      {({ shopId, role }) => <Name shopId={shopId} role={role} />}
    </Frame>
  );
}

function Name({ shopId, role }: { shopId: ShopId; role: Role }) {
  const load = useLoad(() => call('shops', 'settings', { shopId }), [shopId]);
  return (
    <Loaded load={load} skeleton="list">
      {(shop) => (
        <View className="shop-form">
          <View className="shop-form-part">
            <Now shop={shop} />
            <Change
              key={shop.profile.name}
              shop={shop}
              isOwner={role === 'owner'}
              onDone={() => void load.reload()}
            />
          </View>
          <History shop={shop} />
        </View>
      )}
    </Loaded>
  );
}

function Now({ shop }: { shop: Settings }) {
  const t = useWords(renameWords);
  return (
    <View className="shop-form-field">
      <Text className="shop-form-hint">{t.now}</Text>
      <Text className="shop-form-row-head">{shop.profile.name}</Text>
    </View>
  );
}

interface ChangeProps {
  shop: Settings;
  isOwner: boolean;
  onDone: () => void;
}

/** Another name, with advice while it is typed; in the cooling time only when it is over. */
function Change({ shop, isOwner, onDone }: ChangeProps) {
  const t = useWords(renameWords);
  const cooling = shop.names.renameFrom > Date.now();
  if (!shop.allows.edit) return <Text className="shop-form-note">{t.closed}</Text>;
  if (!isOwner) return <Text className="shop-form-note">{t.ownerOnly}</Text>;
  if (cooling) return <Text className="shop-form-note">{t.cooling(dateOnly(shop.names.renameFrom))}</Text>;
  return <Rename shop={shop} onDone={onDone} />;
}

function Rename({ shop, onDone }: Omit<ChangeProps, 'isOwner'>) {
  const t = useWords(renameWords);
  const sentence = useSentence();
  const refreshShops = useMemberships((memberships) => memberships.load);
  const { shopId, profile } = shop;
  const [name, setName] = useState('');
  const advised = useAdvice(name, { shopId, mainCategoryId: profile.mainCategoryId });
  const type = (typed: string) => {
    setName(typed);
    changed();
  };
  const { busy, error, go, changed } = useSending(
    () => call('shops', 'rename', { shopId, name }),
    () => {
      toast(t.saved);
      void refreshShops();
      onDone();
    },
  );
  const same = name.trim() !== '' && advised.advice?.name === profile.name;
  const atField = error?.field === 'name' ? sentence(error) : same ? t.same : undefined;
  return (
    <>
      <NameEntry name={t.name} hint={t.hint} value={name} onChange={type} advised={advised} flaw={atField} />
      <Text className="shop-form-hint">{t.rules}</Text>
      {error && !atField ? <Flaw text={sentence(error)} /> : null}
      <Button
        block
        busy={busy}
        disabled={same || advised.advice?.verdict !== 'fine'}
        text={t.save}
        onPress={() => void go()}
      />
    </>
  );
}

function History({ shop: { names } }: { shop: Settings }) {
  const t = useWords(renameWords);
  return (
    <View className="shop-form-part">
      <Text className="shop-form-title">{t.history}</Text>
      {names.history.length === 0 ? <Text className="shop-form-hint">{t.noHistory}</Text> : null}
      {names.history.map(({ from, to, at }) => (
        <View key={at} className="shop-form-row">
          <Text className="shop-form-row-head">{t.change(from, to)}</Text>
          <Text className="shop-form-hint">{t.at(dateTime(at))}</Text>
        </View>
      ))}
    </View>
  );
}
