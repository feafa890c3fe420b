import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { Flaw } from '@/studio/form/entry';
import { PicturePicker } from '@/ui/pictures/picker';
import { usePictures } from '@/ui/pictures/use-pictures';
import { useWords } from '@/words/dictionary';
import type { PartProps } from './part-props';
import type { Seen } from './seen';
import { editorWords } from './words';

/** Pictures that were there, each with what to show of it: one that is still looked at has an address for its owner. */
const there = (refs: readonly string[], { pictures }: Seen) =>
  refs.map((ref) => ({
    ref,
    url: ref.startsWith('picture:')
      ? (pictures.find(({ pictureId }) => ref === `picture:${pictureId}`)?.url ?? null)
      : ref,
  }));

interface LineProps {
  name: string;
  most: number;
  first: readonly string[];
  seen: Seen;
  onChange: (refs: string[]) => void;
  onSending: (is: boolean) => void;
}

/** Pictures in an order of their own, the form told whenever they change. */
export function PictureLine({ name, most, first, seen, onChange, onSending }: LineProps) {
  const pictures = usePictures('product', most, there(first, seen));
  const { refs, sending } = pictures;
  const now = refs.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the pictures change, and not when the form does
  useEffect(() => {
    if (now !== first.join(' ')) onChange(refs);
  }, [now]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it changes
  useEffect(() => onSending(sending), [sending]);
  return <PicturePicker pictures={pictures} name={name} ordered />;
}

export function HeadPictures({
  draft,
  set,
  flaw,
  seen,
  onSending,
}: PartProps & { onSending: (is: boolean) => void }) {
  const t = useWords(editorWords);
  const wrong = flaw('headImgs');
  return (
    <View className="product-form-part">
      <Text className="product-form-name">{t.pictures}</Text>
      <Text className="product-form-hint">{t.picturesHint}</Text>
      <PictureLine
        name={t.pictures}
        most={9}
        first={draft.headImgs}
        seen={seen}
        onChange={(headImgs) => set((old) => ({ ...old, headImgs }))}
        onSending={onSending}
      />
      {wrong ? <Flaw text={wrong} /> : null}
    </View>
  );
}
