import { moneyText } from '@/ui/money';
import { statusWords } from '@/ui/order-status';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { CardFace } from './faces';
import type { Card, Side } from './message';
import { talkWords } from './words';

interface Props {
  card: Card;
  side: Side;
  mine: boolean;
  onOpen: (card: Card) => void;
}

/** Goods, an order, an offer to refund or a page, as either side sees it. */
export function TalkCard({ card, side, mine, onOpen }: Props) {
  const words = useCardWords(side);
  const join = useJoined();
  const { head, title, fact, foot, thumb } = words(card);
  return (
    <Pressable role="link" spoken={join.clause([head, title, fact, foot])} onPress={() => onOpen(card)}>
      <CardFace
        className={`talk-card is-${card.kind}${mine ? ' is-mine' : ''}${head ? ' has-head' : ''}${foot ? ' has-foot' : ''}${thumb ? '' : ' is-bare'}`}
        head={head}
        thumb={thumb}
        title={title}
        fact={fact}
        foot={foot}
      />
    </Pressable>
  );
}

/** What stands on a card, by its kind. */
function useCardWords(side: Side) {
  const t = useWords(talkWords);
  const states = useWords(statusWords);
  return (card: Card) => {
    if (card.kind === 'page')
      return { head: '', title: card.title || t.page, fact: card.path, foot: '', thumb: card.thumb };
    if (card.kind === 'product')
      return { head: '', title: card.title, fact: moneyText(card.minPrice), foot: '', thumb: card.thumb };
    const state = states[card.status as keyof typeof states] ?? '';
    const fact = `${t.pieces(card.n)} ${moneyText(card.orderPrice)}`;
    if (card.kind === 'order')
      return { head: `${t.order} · ${state}`, title: card.title, fact, foot: '', thumb: card.thumb };
    const offered = side === 'shopper' ? t.refundOffer : t.refundOffered;
    return {
      head: offered,
      title: card.title,
      fact,
      foot: side === 'shopper' ? t.refundAsk : '',
      thumb: card.thumb,
    };
  };
}
