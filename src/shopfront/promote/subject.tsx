import { Text, View } from '@tarojs/components';
import { Entry } from '@/studio/form/entry';
import { GoodsPicker } from '@/studio/goods-picker/picker';
import { Panel } from '@/studio/overview/panel';
import { Choices } from '@/ui/choices';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { mayName } from '../../../domain/entrance/page-path';
import type { ShopId } from '../../../domain/units';
import type { Wanted } from './wanted';
import { promoteWords, readyAccounts } from './words';

interface Props {
  shopId: ShopId;
  wanted: Wanted;
  /** Goods whose name is known already. */
  known: readonly { productId: string; title: string }[];
  oneProduct: boolean;
  onOneProduct: (oneProduct: boolean) => void;
  onWanted: (wanted: Wanted) => void;
}

/** What is promoted, and what its visitors are counted under. */
export function Subject({ shopId, wanted, known, oneProduct, onOneProduct, onWanted }: Props) {
  const t = useWords(promoteWords);
  const language = useLanguage((state) => state.language);
  const account = wanted.account.trim();
  return (
    <Panel title={t.what}>
      <View className="promote-part">
        <Choices
          even
          titled
          name={t.what}
          choices={[
            { key: 'shop', text: t.shop },
            { key: 'product', text: t.product },
          ]}
          chosen={oneProduct ? 'product' : 'shop'}
          onChoose={(key) => onOneProduct(key === 'product')}
        />
        {oneProduct ? (
          <GoodsPicker
            shopId={shopId}
            known={known}
            most={1}
            chosen={wanted.productId ? [wanted.productId] : []}
            onChoose={([productId = '']) => onWanted({ ...wanted, productId })}
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
