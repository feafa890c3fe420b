import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Entry } from '@/studio/form/entry';
import { Panel } from '@/studio/overview/panel';
import { Choices } from '@/ui/choices';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { mayName } from '../../../domain/entrance/page-path';
import type { ShopId } from '../../../domain/units';
import { PickProduct } from './pick-product';
import type { Wanted } from './wanted';
import { promoteWords, readyAccounts } from './words';

interface Props {
  shopId: ShopId;
  wanted: Wanted;
  oneProduct: boolean;
  onOneProduct: (oneProduct: boolean) => void;
  onWanted: (wanted: Wanted) => void;
}

/** What is promoted, and what its visitors are counted under. */
export function Subject({ shopId, wanted, oneProduct, onOneProduct, onWanted }: Props) {
  const t = useWords(promoteWords);
  const language = useLanguage((state) => state.language);
  const [title, setTitle] = useState('');
  const account = wanted.account.trim();
  return (
    <Panel title={t.subject}>
      <View className="promote-part">
        <Choices
          even
          name={t.what}
          choices={[
            { key: 'shop', text: t.shop },
            { key: 'product', text: t.product },
          ]}
          chosen={oneProduct ? 'product' : 'shop'}
          onChoose={(key) => onOneProduct(key === 'product')}
        />
        {oneProduct ? (
          <PickProduct
            shopId={shopId}
            chosen={wanted.productId}
            title={title}
            onChoose={(productId, name) => {
              setTitle(name);
              onWanted({ ...wanted, productId });
            }}
          />
        ) : null}
        <Entry
          name={t.account}
          value={wanted.account}
          hint={t.accountHint}
          most={64}
          flaw={mayName(account) ? undefined : t.accountWrong}
          onChange={(text) => onWanted({ ...wanted, account: text })}
        />
        <View className="promote-ready" {...named(t.ready, 'group')}>
          {readyAccounts.map((one) => (
            <Pressable
              key={one.account}
              className="promote-try"
              onPress={() => onWanted({ ...wanted, account: one.account })}
            >
              <Text>{one[language]}</Text>
            </Pressable>
          ))}
        </View>
        <Text className="promote-note">{t.accountWhy}</Text>
      </View>
    </Panel>
  );
}
