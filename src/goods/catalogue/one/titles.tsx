import { View } from '@tarojs/components';
import { Entry } from '@/studio/form/entry';
import { useWords } from '@/words/dictionary';
import { productBounds } from '../../../../domain/product/bounds';
import type { PartProps } from './part-props';
import { editorWords } from './words';

export function Titles({ draft, set, flaw }: PartProps) {
  const t = useWords(editorWords);
  return (
    <View className="product-form-part">
      <Entry
        name={`${t.title} ${[...draft.title.trim()].length}/${productBounds.title.most}`}
        hint={t.titleHint}
        most={100}
        value={draft.title}
        onChange={(title) => set((old) => ({ ...old, title }))}
        flaw={flaw('title')}
      />
      <Entry
        name={t.subTitle}
        hint={t.subTitleHint}
        most={40}
        value={draft.subTitle}
        onChange={(subTitle) => set((old) => ({ ...old, subTitle }))}
        flaw={flaw('subTitle')}
      />
    </View>
  );
}
