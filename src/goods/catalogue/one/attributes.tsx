import { View } from '@tarojs/components';
import { Entry, Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { productBounds } from '../../../../domain/product/bounds';
import type { PartProps } from './part-props';
import { editorWords } from './words';

/** What the product is: its origin, its material, whatever a shopper compares. */
export function Attributes({ draft, set, flaw }: PartProps) {
  const t = useWords(editorWords);
  const { attrs } = draft;
  const change = (i: number, more: { key?: string; value?: string }) =>
    set((old) => ({ ...old, attrs: old.attrs.map((attr, j) => (j === i ? { ...attr, ...more } : attr)) }));
  const wrong = flaw('attrs');
  return (
    <View className="product-form-part">
      {attrs.map(({ key, value }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an attribute is its place
        <View key={i} className="product-form-line is-low">
          <View className="product-form-grow">
            <Entry
              name={t.attrName}
              most={productBounds.attrKey}
              value={key}
              onChange={(to) => change(i, { key: to })}
            />
          </View>
          <View className="product-form-grow">
            <Entry
              name={t.attrValue}
              most={productBounds.attrValue}
              value={value}
              onChange={(to) => change(i, { value: to })}
            />
          </View>
          <Pressable
            className="product-form-remove"
            label={t.removeAttr(key)}
            onPress={() => set((old) => ({ ...old, attrs: old.attrs.filter((_, j) => j !== i) }))}
          >
            <Icon name="close" size={16} />
          </Pressable>
        </View>
      ))}
      {wrong ? <Flaw text={wrong} /> : null}
      {attrs.length < productBounds.attrs ? (
        <Button
          kind="line"
          size="small"
          text={t.addAttr}
          onPress={() => set((old) => ({ ...old, attrs: [...old.attrs, { key: '', value: '' }] }))}
        />
      ) : null}
    </View>
  );
}
