import { Picker, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { named } from '@/ui/names';
import { goBack } from '@/ui/navigate';
import { Screen } from '@/ui/screen';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { provinces } from '../../../domain/provinces';
import { type Address, useAddress } from './book';
import { type AddressField, wrongField } from './check';
import { chooseAddress } from './choose';
import { words } from './words';
import './index.scss';

const blank: Address = {
  userName: '',
  telNumber: '',
  provinceName: '',
  cityName: '',
  countyName: '',
  detailInfo: '',
};

export default function AddressPage() {
  const t = useWords(words);
  const kept = useAddress((state) => state.address);
  const [draft, setDraft] = useState<Address>(kept ?? blank);
  const [wrong, setWrong] = useState<AddressField | null>(null);
  const set = (change: Partial<Address>) => setDraft((old) => ({ ...old, ...change }));
  const save = () => {
    const field = wrongField(draft);
    setWrong(field);
    if (field) return toast(t.wrong(t[field]));
    useAddress.getState().keep(trimmed(draft));
    goBack();
  };
  const fromBook = async () => {
    await chooseAddress();
    setDraft(useAddress.getState().address ?? blank);
  };
  return (
    <Screen title={t.title} foot={<Button block text={t.save} onPress={save} />}>
      <View className="address-form">
        <Field
          name={t.userName}
          value={draft.userName}
          hint={t.userNameHint}
          most={50}
          wrong={wrong === 'userName'}
          onChange={(userName) => set({ userName })}
        />
        <Field
          name={t.telNumber}
          value={draft.telNumber}
          hint={t.telNumberHint}
          most={20}
          kind="number"
          wrong={wrong === 'telNumber'}
          onChange={(telNumber) => set({ telNumber })}
        />
        <Province
          value={draft.provinceName}
          wrong={wrong === 'provinceName'}
          onChange={(provinceName) => set({ provinceName })}
        />
        <Field
          name={t.cityName}
          value={draft.cityName}
          hint={t.cityHint}
          most={40}
          wrong={wrong === 'cityName'}
          onChange={(cityName) => set({ cityName })}
        />
        <Field
          name={t.countyName}
          value={draft.countyName}
          hint={t.countyHint}
          most={40}
          onChange={(countyName) => set({ countyName })}
        />
        <Field
          name={t.detailInfo}
          value={draft.detailInfo}
          hint={t.detailHint}
          wrong={wrong === 'detailInfo'}
          onChange={(detailInfo) => set({ detailInfo })}
        />
      </View>
      {process.env.TARO_ENV === 'h5' ? null : (
        <View className="address-book">
          <Button kind="plain" block text={t.wechat} onPress={() => void fromBook()} />
        </View>
      )}
    </Screen>
  );
}

function Province({
  value,
  wrong,
  onChange,
}: {
  value: string;
  wrong: boolean;
  onChange: (value: string) => void;
}) {
  const t = useWords(words);
  return (
    <Picker
      mode="selector"
      range={provinces}
      value={Math.max(0, provinces.indexOf(value))}
      onChange={(event) => onChange(provinces[Number(event.detail.value)] ?? '')}
      {...named(`${t.provinceName} ${value || t.provinceHint}`, 'button')}
    >
      <View className={`field${wrong ? ' is-wrong' : ''}`}>
        <Text className="field-name">{t.provinceName}</Text>
        <Text className={`field-value${value ? '' : ' is-hint'}`}>{value || t.provinceHint}</Text>
        <Icon name="down" size={14} />
      </View>
    </Picker>
  );
}

function trimmed(address: Address): Address {
  return {
    ...address,
    userName: address.userName.trim(),
    telNumber: address.telNumber.trim(),
    cityName: address.cityName.trim(),
    countyName: address.countyName.trim(),
    detailInfo: address.detailInfo.trim(),
  };
}
