import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Entry } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { productBounds } from '../../../../domain/product/bounds';
import { changedSpec, type Matrix, type Spec, withoutSpec, withSpec } from './matrix';
import type { PartProps } from './part-props';
import { editorWords } from './words';

/** What a product comes in: up to three kinds of specification with their values. */
export function Specs({ draft, set }: PartProps) {
  const t = useWords(editorWords);
  const { specs } = draft.matrix;
  const change = (to: (matrix: Matrix) => Matrix) => set((old) => ({ ...old, matrix: to(old.matrix) }));
  return (
    <View className="product-form-part">
      {specs.length === 0 ? <Text className="product-form-hint">{t.oneSku}</Text> : null}
      {specs.map((spec, i) => (
        <OneSpec
          // biome-ignore lint/suspicious/noArrayIndexKey: a specification is its place
          key={i}
          spec={spec}
          onChange={(more) => change((matrix) => changedSpec(matrix, i, more))}
          onRemove={() => change((matrix) => withoutSpec(matrix, i))}
        />
      ))}
      {specs.length < productBounds.specs ? (
        <Button kind="line" size="small" text={t.addSpec} onPress={() => change(withSpec)} />
      ) : null}
    </View>
  );
}

interface Props {
  spec: Spec;
  onChange: (change: Partial<Spec>) => void;
  onRemove: () => void;
}

function OneSpec({ spec: { name, values }, onChange, onRemove }: Props) {
  const t = useWords(editorWords);
  const [typed, setTyped] = useState('');
  const add = () => {
    const fresh = typed
      .split(/[,，、\n]/)
      .map((value) => value.trim())
      .filter((value, i, all) => value && !values.includes(value) && all.indexOf(value) === i);
    if (fresh.length > 0) onChange({ values: [...values, ...fresh] });
    setTyped('');
  };
  return (
    <View className="product-form-spec">
      <View className="product-form-line">
        <View className="product-form-grow">
          <Entry
            name={t.specName}
            hint={t.specNameHint}
            most={productBounds.attrKey}
            value={name}
            onChange={(to) => onChange({ name: to })}
          />
        </View>
        <Pressable className="product-form-remove" label={t.removeSpec(name)} onPress={onRemove}>
          <Icon name="close" size={16} />
        </Pressable>
      </View>
      <View className="product-form-chips">
        {values.map((value) => (
          <Pressable
            key={value}
            className="product-form-chip is-on"
            label={t.removeValue(value)}
            onPress={() => onChange({ values: values.filter((one) => one !== value) })}
          >
            <Text>{value}</Text>
            <Icon name="close" size={12} />
          </Pressable>
        ))}
      </View>
      <View className="product-form-line is-low">
        <View className="product-form-grow">
          <Entry name={t.specValues(name)} most={200} value={typed} onChange={setTyped} />
        </View>
        <Button kind="soft" size="small" text={t.addValue} disabled={!typed.trim()} onPress={add} />
      </View>
    </View>
  );
}
