import { Input, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { Icon } from '@/ui/icon';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { catalogueWords } from './words';

/** Looks for goods by a piece of their title, once what is typed is meant. */
export function TitleSearch({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const t = useWords(catalogueWords);
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  return (
    <View className="goods-search">
      <Icon name="search" size={18} />
      <Input
        className="goods-search-input"
        value={typed}
        maxlength={40}
        confirmType="search"
        placeholder={t.search}
        onInput={(event) => setTyped(event.detail.value)}
        onConfirm={(event) => onSearch(event.detail.value.trim())}
        onBlur={() => onSearch(typed.trim())}
        {...(process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': t.search } } : named(t.search))}
      />
      {typed ? (
        <Pressable className="goods-search-clear" label={t.clear} onPress={() => onSearch('')}>
          <Icon name="close" size={16} />
        </Pressable>
      ) : null}
    </View>
  );
}
