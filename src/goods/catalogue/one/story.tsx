import { Text, View } from '@tarojs/components';
import { Entry, Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { productBounds } from '../../../../domain/product/bounds';
import { blockKey, type Draft } from './draft';
import type { PartProps } from './part-props';
import { PictureLine } from './pictures';
import { editorWords } from './words';

type Block = Draft['desc'][number];

/** The story under the product: parts of words and pictures, in their order. */
export function Story({
  draft,
  set,
  flaw,
  seen,
  onSending,
}: PartProps & { onSending: (place: string) => (is: boolean) => void }) {
  const t = useWords(editorWords);
  const { desc } = draft;
  const change = (key: string, more: Partial<Block>) =>
    set((old) => ({
      ...old,
      desc: old.desc.map((block) => (block.key === key ? { ...block, ...more } : block)),
    }));
  const raise = (i: number) => set((old) => ({ ...old, desc: swapped(old.desc, i) }));
  const wrong = flaw('desc');
  return (
    <View className="product-form-part">
      {desc.map((block, i) => (
        <View key={block.key} className="product-form-block">
          <View className="product-form-line">
            <Text className="product-form-hint product-form-grow">{i + 1}</Text>
            {i > 0 ? (
              <Pressable className="product-form-remove is-up" label={t.up(i + 1)} onPress={() => raise(i)}>
                <Icon name="down" size={16} />
              </Pressable>
            ) : null}
            <Pressable
              className="product-form-remove"
              label={t.removeDesc(i + 1)}
              onPress={() =>
                set((old) => ({ ...old, desc: old.desc.filter(({ key }) => key !== block.key) }))
              }
            >
              <Icon name="close" size={16} />
            </Pressable>
          </View>
          <Entry
            long
            name={t.descText(i + 1)}
            most={productBounds.descChars}
            value={block.text}
            onChange={(text) => change(block.key, { text })}
          />
          <PictureLine
            name={t.descPictures(i + 1)}
            most={productBounds.descImgs}
            first={block.imgs}
            seen={seen}
            onChange={(imgs) => change(block.key, { imgs })}
            onSending={onSending(block.key)}
          />
        </View>
      ))}
      {wrong ? <Flaw text={wrong} /> : null}
      {desc.length < productBounds.descBlocks ? (
        <Button
          kind="line"
          size="small"
          text={t.addDesc}
          onPress={() =>
            set((old) => ({ ...old, desc: [...old.desc, { key: blockKey(), text: '', imgs: [] }] }))
          }
        />
      ) : null}
    </View>
  );
}

/** The parts with one of them before the one above it. */
const swapped = (desc: Draft['desc'], i: number): Block[] =>
  desc.map((block, j) => desc[j === i ? i - 1 : j === i - 1 ? i : j] ?? block);
