import { Text, View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { Pressable } from '@/ui/pressable';
import { copy } from './copy';

/** One part of an order under its name. */
export function Part({ title, aside, children }: PropsWithChildren<{ title: string; aside?: ReactNode }>) {
  return (
    <View className="part">
      <View className="part-head">
        <View {...(process.env.TARO_ENV === 'h5' ? { role: 'heading', 'aria-level': '2' } : {})}>
          <Text className="part-title">{title}</Text>
        </View>
        {aside}
      </View>
      {children}
    </View>
  );
}

/** A word that copies something. */
export function Copy({ text, word, label }: { text: string; word: string; label?: string }) {
  return (
    <Pressable className="part-copy" label={label} onPress={() => copy(text)}>
      <Text>{word}</Text>
    </Pressable>
  );
}
