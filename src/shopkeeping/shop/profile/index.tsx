import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useFieldSentence, useSentence } from '@/cloud/messages';
import { useLoad } from '@/cloud/use-load';
import { useSending } from '@/cloud/use-sending';
import { Entry, Flaw } from '@/studio/form/entry';
import { Frame } from '@/studio/frame/frame';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { goBack } from '@/ui/navigate';
import { Picture } from '@/ui/picture';
import { PicturePicker } from '@/ui/pictures/picker';
import { usePictures } from '@/ui/pictures/use-pictures';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { pictureRef } from '../../../../domain/picture';
import type { ShopId } from '../../../../domain/units';
import type { Settings } from '../settings';
import { profileWords } from './words';
import '../form.scss';

export default function ProfilePage() {
  const t = useWords(profileWords);
  return (
    <Frame section="shop" title={t.title} inner>
      {({ shopId }) => <Profile shopId={shopId} />}
    </Frame>
  );
}

function Profile({ shopId }: { shopId: ShopId }) {
  const [turn, setTurn] = useState(0);
  const load = useLoad(() => call('shops', 'settings', { shopId }), [shopId]);
  const look = () => void load.reload().then(() => setTurn((n) => n + 1));
  return (
    <Loaded load={load} skeleton="list">
      {(shop) => <Form key={turn} shop={shop} onStale={look} />}
    </Loaded>
  );
}

/** What shoppers see of the shop beside its name. */
function Form({ shop, onStale }: { shop: Settings; onStale: () => void }) {
  const t = useWords(profileWords);
  const atField = useFieldSentence();
  const [noCity, setNoCity] = useState(false);
  const [intro, setIntro] = useState(shop.profile.intro);
  const [city, setCity] = useState(shop.profile.city);
  const [store, setStore] = useState(shop.profile.store ?? { appid: '', couponId: '' });
  const logo = usePictures('shop', 1);
  const [id] = logo.ids;
  const profile = {
    logo: id ? pictureRef(id) : shop.profile.logo,
    intro: intro.trim(),
    city: city.trim(),
    store: store.appid.trim() ? { appid: store.appid.trim(), couponId: store.couponId.trim() } : null,
  };
  const { busy, error, go } = useSending(
    () => call('shops', 'saveProfile', { shopId: shop.shopId, version: shop.version, profile }),
    () => {
      toast(t.saved);
      goBack();
    },
  );
  const flaw = (field: string) => (error?.field?.startsWith(`profile.${field}`) ? atField(error) : undefined);
  const save = () => {
    if (logo.sending) return toast(t.wait);
    setNoCity(city.trim() === '');
    return city.trim() === '' ? undefined : go();
  };
  const waiting = shop.logoNext;
  return (
    <View className="shop-form">
      <View className="shop-form-part">
        <View className="shop-form-field">
          <Text className="entry-name">{t.logo}</Text>
          <Text className="shop-form-hint">{t.logoHint}</Text>
          {waiting ? (
            <Text className="shop-form-note">{waiting === 'risky' ? t.refused : t.checking}</Text>
          ) : null}
          <View className="shop-form-logos">
            {logo.all.length === 0 ? (
              <View className="shop-form-logo">
                <Picture src={shop.profile.logo} eager />
              </View>
            ) : null}
            <View className="shop-form-new">
              <PicturePicker pictures={logo} name={t.logo} />
            </View>
          </View>
          {flaw('logo') ? <Flaw text={flaw('logo') ?? ''} /> : null}
        </View>
        <Entry
          long
          name={t.intro}
          hint={t.introHint}
          most={100}
          value={intro}
          onChange={setIntro}
          flaw={flaw('intro')}
        />
        <Entry
          name={t.city}
          most={20}
          value={city}
          onChange={setCity}
          flaw={noCity ? t.noCity : flaw('city')}
        />
        <Entry
          name={t.storeAppid}
          hint={t.storeHint}
          most={18}
          value={store.appid}
          onChange={(appid) => setStore({ ...store, appid })}
          flaw={flaw('store.appid')}
        />
        {store.appid ? (
          <Entry
            name={t.storeCoupon}
            kind="phone"
            hint={t.storeCouponHint}
            most={20}
            value={store.couponId}
            onChange={(couponId) => setStore({ ...store, couponId })}
            flaw={flaw('store.couponId')}
          />
        ) : null}
      </View>
      {error && !error.field?.startsWith('profile.') ? <Refused error={error} onStale={onStale} /> : null}
      <Button block busy={busy} text={t.save} onPress={() => void save()} />
    </View>
  );
}

function Refused({ error, onStale }: { error: ClientError; onStale: () => void }) {
  const t = useWords(profileWords);
  const sentence = useSentence();
  return (
    <View className="shop-form-field">
      <Flaw text={sentence(error)} />
      {error.code === 'CHANGED_MEANWHILE' ? (
        <Button kind="line" size="small" text={t.refresh} onPress={onStale} />
      ) : null}
    </View>
  );
}
