import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call, type Input } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { onceEach } from '@/reviews/once-each';
import { OrderSwitch } from '@/reviews/order-switch';
import { ReportSheet } from '@/reviews/report-sheet';
import { Frame } from '@/studio/frame/frame';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { ListEnd } from '@/ui/list-end';
import { LongList, topOfList } from '@/ui/long-list';
import { Paged } from '@/ui/paged';
import { EmptyState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import type { ReviewOrder } from '../../../domain/review';
import type { ShopId } from '../../../domain/units';
import { BoardReview, type BoardReviewData } from './card';
import { ReplySheet } from './reply-sheet';
import { boardWords } from './words';
import './index.scss';

type Show = NonNullable<Input<'reviews', 'board'>['show']>;
const shows: readonly Show[] = ['toAnswer', 'bad', 'pictures', 'good', 'all'];

export default function ReviewsPage() {
  return <Frame section="reviews">{({ shopId }) => <Reviews shopId={shopId} />}</Frame>;
}

/** What shoppers said of the shop, by what waits for an answer; or one review alone, named in the address. */
function Reviews({ shopId }: { shopId: ShopId }) {
  const t = useWords(boardWords);
  const { params } = useRouter<{ reviewId: string; show: string }>();
  const [show, setShow] = useState<Show>(shows.find((one) => one === params.show) ?? 'toAnswer');
  const [order, setOrder] = useState<ReviewOrder>('latest');
  const [one, setOne] = useState<string | undefined>(params.reviewId);
  const choose = (key: Show) => {
    setOne(undefined);
    setShow(key);
  };
  return (
    <View className="reviews">
      <Tabs
        kind="chips"
        label={t.tabs}
        tabs={shows.map((key) => ({ key, text: t[key] }))}
        active={one ? 'all' : show}
        onChange={choose}
      />
      {one ? null : <OrderSwitch order={order} onChange={setOrder} />}
      <List
        key={one ?? show + order}
        shopId={shopId}
        show={one ? 'all' : show}
        order={order}
        one={one}
        onAll={() => choose('all')}
      />
    </View>
  );
}

interface ListProps {
  shopId: ShopId;
  show: Show;
  order: ReviewOrder;
  one: string | undefined;
  onAll: () => void;
}

function List({ shopId, show, order, one, onAll }: ListProps) {
  const t = useWords(boardWords);
  const [place] = useState(topOfList);
  // What was answered here stays where it is in the list, with its answer.
  const [replies, setReplies] = useState<Record<string, string>>({});
  const [replying, setReplying] = useState<BoardReviewData | null>(null);
  const [reported, setReported] = useState<string | null>(null);
  const pages = usePages<BoardReviewData>(
    async (cursor) =>
      pageOf(
        await call('reviews', 'board', {
          shopId,
          show,
          order,
          ...(one ? { reviewId: one } : {}),
          ...(cursor ? { cursor } : {}),
        }),
        ({ reviews }) => reviews,
      ),
    [shopId, show, order, one],
  );
  const reload = () => {
    setReplies({});
    pages.reload();
  };
  useListGestures({ extend: pages.extend, reload });
  const none = one ? (
    <EmptyState icon="star" title={t.gone} action={{ text: t.seeAll, onPress: onAll }} />
  ) : show === 'toAnswer' ? (
    <EmptyState icon="done" title={t.none} hint={t.noneHint} />
  ) : (
    <EmptyState icon="star" title={t.noneOther} />
  );
  return (
    <Paged pages={pages} none={none}>
      <LongList rows={onceEach(pages.rows)} place={place} className="reviews-rows" size={4}>
        {(row) => {
          const review = { ...row, reply: replies[row.reviewId] ?? row.reply };
          return (
            <BoardReview
              key={row.reviewId}
              shopId={shopId}
              review={review}
              onReply={() => setReplying(review)}
              onReport={() => setReported(row.reviewId)}
            />
          );
        }}
      </LongList>
      <ListEnd pages={pages} />
      {replying ? (
        <ReplySheet
          shopId={shopId}
          review={replying}
          onClose={() => setReplying(null)}
          onDone={(reply) => setReplies((old) => ({ ...old, [replying.reviewId]: reply }))}
        />
      ) : null}
      {reported ? <ReportSheet reviewId={reported} onClose={() => setReported(null)} /> : null}
    </Paged>
  );
}
