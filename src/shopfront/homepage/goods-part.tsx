import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { Picture } from '@/ui/picture';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { ordered } from '../../../domain/homepage/order';
import { useEditing } from './editing';
import { Part } from './part';
import { MovableRow } from './row';
import type { Draft } from './use-keeper';
import { homepageWords } from './words';

type Card = Draft['goods'][number];
const step = 120;
/** Goods in no order of the shop's that are listed before somebody asks for the rest. */
const few = 12;

/** Which goods come first, and which are not on the homepage at all. */
export function GoodsPart() {
  const t = useWords(homepageWords);
  const { content, draft } = useEditing();
  const [all, setAll] = useState(false);
  const { pinned, arranged, hidden } = content.goods;
  const shown = ordered(draft.goods, content);
  const placed = (list: readonly string[]) => shown.filter(({ productId }) => list.includes(productId));
  const rest = shown.filter(({ productId }) => !pinned.includes(productId) && !arranged.includes(productId));
  const away = draft.goods.filter(({ productId }) => hidden.includes(productId));
  return (
    <Part
      part="goods"
      hint={draft.moreGoods ? `${t.goodsHint}　${t.moreGoods}` : t.goodsHint}
      fields={['goods.pinned', ...pinned.map((_, i) => `goods.pinned.${i}`)]}
    >
      <Placed cards={placed(pinned)} list="pinned" />
      <Placed cards={placed(arranged)} list="arranged" />
      {rest.slice(0, all ? rest.length : few).map((card) => (
        <View key={card.productId} className="home-row">
          <GoodsLine card={card} list="byAge" />
        </View>
      ))}
      {rest.length > few && !all ? (
        <Button kind="plain" size="small" text={t.allGoods(rest.length - few)} onPress={() => setAll(true)} />
      ) : null}
      {away.map((card) => (
        <View key={card.productId} className="home-row">
          <GoodsLine card={card} list="hidden" />
        </View>
      ))}
    </Part>
  );
}

function Placed({ cards, list }: { cards: Card[]; list: 'pinned' | 'arranged' }) {
  const { edit } = useEditing();
  return (
    <>
      {cards.map((card, i) => (
        <MovableRow
          key={card.productId}
          name={card.title}
          at={i}
          of={cards.length}
          step={step}
          onMove={(to) => edit({ kind: 'movePlaced', id: card.productId, to })}
        >
          <GoodsLine card={card} list={list} />
        </MovableRow>
      ))}
    </>
  );
}

function GoodsLine({ card, list }: { card: Card; list: 'pinned' | 'arranged' | 'byAge' | 'hidden' }) {
  const t = useWords(homepageWords);
  const { edit } = useEditing();
  const { productId: id, title, thumb } = card;
  const place = (to: 'pinned' | 'arranged' | 'byAge') => () => edit({ kind: 'place', id, list: to });
  const act = (text: string, onPress: () => void) => (
    <Button key={text} kind="plain" size="small" text={text} label={`${text} ${title}`} onPress={onPress} />
  );
  return (
    <View className="home-goods">
      <View className="home-item">
        <View className="home-item-thumb">
          <Picture src={thumb} />
        </View>
        <Text className="home-item-title">{title}</Text>
        {list === 'byAge' ? null : <Tag text={t[list]} tone={list === 'hidden' ? 'quiet' : 'accent'} />}
      </View>
      <View className="home-adds">
        {list === 'pinned' ? act(t.unpin, place('byAge')) : act(t.pin, place('pinned'))}
        {list === 'byAge' ? act(t.arrange, place('arranged')) : null}
        {list === 'arranged' ? act(t.byAge, place('byAge')) : null}
        {act(list === 'hidden' ? t.show : t.hide, () => edit({ kind: 'hide', id, on: list !== 'hidden' }))}
      </View>
    </View>
  );
}
