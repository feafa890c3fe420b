import { View } from '@tarojs/components';
import type { Outcome } from '@/cloud/call';
import { usePages } from '@/cloud/use-pages';
import { ListEnd } from '@/ui/list-end';
import { Paged } from '@/ui/paged';
import { Sheet } from '@/ui/sheet';
import { EmptyState } from '@/ui/states';
import { TalkCard } from './card';
import type { Card, Side } from './message';

interface Props {
  title: string;
  none: string;
  side: Side;
  ask: (cursor: string | undefined) => Promise<Outcome<{ rows: Card[]; nextCursor: string | null }>>;
  onChoose: (card: Card) => void;
  onClose: () => void;
}

/** A sheet of cards, of which a tap sends one. */
export function CardSheet({ title, onClose, ...list }: Props) {
  return (
    <Sheet open title={title} onClose={onClose}>
      <Cards {...list} />
    </Sheet>
  );
}

function Cards({ none, side, ask, onChoose }: Omit<Props, 'title' | 'onClose'>) {
  const pages = usePages<Card>(ask, []);
  return (
    <Paged pages={pages} rows={3} none={<EmptyState icon="stack" title={none} />}>
      <View className="talk-cards">
        {pages.rows.map((card) => (
          <TalkCard key={cardKey(card)} card={card} side={side} mine={false} onOpen={onChoose} />
        ))}
      </View>
      <ListEnd pages={pages} />
    </Paged>
  );
}

const cardKey = (card: Card): string =>
  card.kind === 'product' ? card.productId : card.kind === 'page' ? card.path : card.orderId;
