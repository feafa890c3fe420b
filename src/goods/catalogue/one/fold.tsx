import { Text, View } from '@tarojs/components';
import { type PropsWithChildren, useEffect, useState } from 'react';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';

interface Props {
  name: string;
  /** What is in it, while it is closed. */
  summary: string;
  /** Something in it is wrong: it opens. */
  wrong: boolean;
}

/** A part of a long form that opens when it is wanted; what was opened once keeps what is typed and on its way. */
export function Fold({ name, summary, wrong, children }: PropsWithChildren<Props>) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const turn = (to: boolean) => {
    setOpen(to);
    setWasOpen(true);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened when it goes wrong, and not whenever it is drawn
  useEffect(() => {
    if (wrong) turn(true);
  }, [wrong]);
  return (
    <View className="product-form-fold">
      <Pressable
        className={`product-form-head${isOpen ? ' is-open' : ''}`}
        label={isOpen ? name : `${name} ${summary}`}
        checked={process.env.TARO_ENV === 'h5' ? isOpen : undefined}
        onPress={() => turn(!isOpen)}
      >
        <Text className="product-form-name">{name}</Text>
        <Text className="product-form-summary">{isOpen ? '' : summary}</Text>
        <Icon name="down" size={14} />
      </Pressable>
      {wasOpen ? <View className={`product-form-inside${isOpen ? '' : ' is-away'}`}>{children}</View> : null}
    </View>
  );
}
