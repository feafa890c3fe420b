import { Text, View } from '@tarojs/components';
import { Entry } from '@/studio/form/entry';
import { useWords } from '@/words/dictionary';
import type { StepProps } from './step-props';
import { openingWords } from './words';

/** Where the shop's money goes, and whom the platform calls. */
export function AccountStep({ filling, flaw }: StepProps) {
  const t = useWords(openingWords);
  const { account } = filling.draft;
  return (
    <View className="opening-fields">
      <View className="opening-field">
        <Entry
          name={t.subMchId}
          hint={t.subMchIdHint}
          kind="phone"
          most={10}
          value={account.subMchId}
          onChange={(subMchId) => filling.set('account', { subMchId })}
          flaw={flaw('account.subMchId')}
        />
        <Text className="opening-hint">{t.subMchIdWhy}</Text>
      </View>
      <Entry
        name={t.contactName}
        most={30}
        value={account.contactName}
        onChange={(contactName) => filling.set('account', { contactName })}
        flaw={flaw('account.contactName')}
      />
      <View className="opening-field">
        <Entry
          name={t.contactPhone}
          kind="phone"
          most={20}
          value={account.contactPhone}
          onChange={(contactPhone) => filling.set('account', { contactPhone })}
          flaw={flaw('account.contactPhone')}
        />
        <Text className="opening-hint">{t.contactWhy}</Text>
      </View>
    </View>
  );
}
