import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { Choices } from '@/ui/choices';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import type { ShowcaseItem } from '../../../domain/blocks';
import { itemKey } from '../../../domain/homepage/content';
import { showcaseLimits } from '../../../domain/homepage/limits';
import { isUnlocked, type Unlocked } from '../../../domain/links/kinds';
import { useEditing } from './editing';
import { ItemFields } from './item-fields';
import { Part } from './part';
import { PickGoods } from './pick-goods';
import { MovableRow } from './row';
import { homepageWords } from './words';

const step = 76;

/** Up to five goods, videos and articles, in their order. One at a time is open to be written at. */
export function ShowcasePart() {
  const t = useWords(homepageWords);
  const { content, draft, edit, flawOf } = useEditing();
  /** The one account it can be of; none where there are several to choose from. */
  const only = (what: Unlocked): string => {
    const may = draft.accounts.filter((one) => isUnlocked([one], what, one.accountId));
    return may.length === 1 ? may[0]!.accountId : '';
  };
  const { items, scale } = content.showcase;
  const [openAt, setOpenAt] = useState<number | null>(null);
  const [picking, setPicking] = useState(false);
  const add = (item: ShowcaseItem) => {
    edit({ kind: 'addItem', item });
    const there = items.findIndex((one) => itemKey(one) === itemKey(item));
    setOpenAt(there >= 0 ? there : items.length);
  };
  const face = { title: '', img: '' };
  const flawed = (i: number) =>
    ['title', 'description', 'img', 'productId', 'url', 'feedId', 'finderUserName', 'accountId'].some(
      (name) => flawOf(`showcase.items.${i}.${name}`),
    );
  return (
    <Part part="showcase" hint={t.showcaseHint} fields={['showcase.items', 'showcase.scale']}>
      <Choices
        even
        name={t.form}
        choices={[
          { key: '2', text: t.big },
          { key: '1', text: t.small },
        ]}
        chosen={String(scale) as '1' | '2'}
        onChoose={(key) => edit({ kind: 'scale', scale: key === '1' ? 1 : 2 })}
      />
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what names an item changes while its address is typed
        <View key={i}>
          <MovableRow
            name={item.title || t.untitled}
            at={i}
            of={items.length}
            step={step}
            onMove={(to) => {
              setOpenAt(null);
              edit({ kind: 'moveItem', key: itemKey(item), to });
            }}
          >
            <ItemLine
              item={item}
              isOpen={openAt === i}
              flawed={flawed(i)}
              onOpen={() => setOpenAt(openAt === i ? null : i)}
            />
          </MovableRow>
          {openAt === i ? (
            <ItemFields
              item={item}
              at={i}
              onRemove={() => {
                setOpenAt(null);
                edit({ kind: 'removeItem', key: itemKey(item) });
              }}
            />
          ) : null}
        </View>
      ))}
      {items.length < showcaseLimits.most ? (
        <View className="home-adds">
          <Button kind="soft" size="small" text={t.addProduct} onPress={() => setPicking(true)} />
          <Button
            kind="soft"
            size="small"
            text={t.addVideo}
            onPress={() => add({ type: 3, ...face, finderUserName: only('video'), feedId: '' })}
          />
          <Button
            kind="soft"
            size="small"
            text={t.addArticle}
            onPress={() => add({ type: 4, ...face, url: '', accountId: only('article') })}
          />
        </View>
      ) : null}
      <PickGoods
        open={picking}
        onClose={() => setPicking(false)}
        onPick={({ productId, title }) => {
          setPicking(false);
          const short = [...title].slice(0, showcaseLimits.title).join('');
          add({ type: 1, title: short, img: '', productId });
        }}
      />
    </Part>
  );
}

interface LineProps {
  item: ShowcaseItem;
  isOpen: boolean;
  flawed: boolean;
  onOpen: () => void;
}

function ItemLine({ item, isOpen, flawed, onOpen }: LineProps) {
  const t = useWords(homepageWords);
  const { draft, urlOf } = useEditing();
  const own = item.type === 1 ? draft.goods.find((card) => card.productId === item.productId)?.thumb : '';
  return (
    <Pressable
      className={`home-item${isOpen ? ' is-open' : ''}${flawed ? ' is-wrong' : ''}`}
      label={t.open(item.title || t.untitled)}
      onPress={onOpen}
    >
      <View className="home-item-thumb">
        <Picture src={urlOf(item.img) || (own ?? '')} />
      </View>
      <Text className="home-item-title">{item.title || t.untitled}</Text>
    </Pressable>
  );
}
