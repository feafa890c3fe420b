import { Text, View } from '@tarojs/components';
import { Entry } from '@/studio/form/entry';
import { Choices } from '@/ui/choices';
import { useWords } from '@/words/dictionary';
import type { PartProps } from './part-props';
import { editorWords } from './words';

/** Where it is bought: by our own checkout, or in the shop's real 微信小店. */
export function Selling({ draft, set, flaw }: PartProps) {
  const t = useWords(editorWords);
  return (
    <View className="product-form-part">
      <Choices
        even
        name={t.selling}
        choices={[
          { key: 'here', text: t.here },
          { key: 'store', text: t.inStore },
        ]}
        chosen={draft.inStore ? 'store' : 'here'}
        onChoose={(key) => set((old) => ({ ...old, inStore: key === 'store' }))}
      />
      {draft.inStore ? (
        <>
          <Text className="product-form-hint">{t.storeHint}</Text>
          <Entry
            name={t.storeAppid}
            hint="wx…"
            most={18}
            value={draft.storeAppid}
            onChange={(to) => set((old) => ({ ...old, storeAppid: to }))}
            flaw={flaw('soldIn.appid')}
          />
          <Entry
            name={t.storeProductId}
            kind="phone"
            most={20}
            value={draft.storeProductId}
            onChange={(to) => set((old) => ({ ...old, storeProductId: to }))}
            flaw={flaw('soldIn.productId')}
          />
        </>
      ) : null}
    </View>
  );
}
