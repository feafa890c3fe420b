import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call, type Input } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { onceEach } from '@/reviews/once-each';
import { OrderSwitch } from '@/reviews/order-switch';
import { ReportSheet } from '@/reviews/report-sheet';
import { ListEnd } from '@/ui/list-end';
import { LongList, topOfList } from '@/ui/long-list';
import { Paged } from '@/ui/paged';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import type { ReviewOrder } from '../../../../domain/review';
import { PublicReview, type PublicReviewData, type Vote } from './public-review';
import { allReviewsWords } from './words';
import '../review.scss';

type Kind = NonNullable<Input<'catalog', 'reviews'>['kind']>;
const kinds: readonly Kind[] = ['all', 'pictures', 'good', 'middle', 'bad'];

/** What was said of a product, newest or most helpful first, all or some kind of it: `productId` in the address. */
export default function AllReviews() {
  const t = useWords(allReviewsWords);
  const { productId } = useRouter<{ productId: string }>().params;
  const [kind, setKind] = useState<Kind>('all');
  const [order, setOrder] = useState<ReviewOrder>('latest');
  return (
    <Screen title={t.title}>
      {productId ? (
        <View>
          <View className="review-tabs">
            <Tabs
              kind="chips"
              label={t.kinds}
              tabs={kinds.map((key) => ({ key, text: t[key] }))}
              active={kind}
              onChange={setKind}
            />
          </View>
          <OrderSwitch order={order} onChange={setOrder} />
          <List key={kind + order} productId={productId} kind={kind} order={order} />
        </View>
      ) : (
        <EmptyState icon="star" title={t.missing} />
      )}
    </Screen>
  );
}

function List({ productId, kind, order }: { productId: string; kind: Kind; order: ReviewOrder }) {
  const t = useWords(allReviewsWords);
  const [place] = useState(topOfList);
  // What was voted on here stays so while its row goes out of sight and comes back.
  const [votes, setVotes] = useState<Record<string, Vote>>({});
  const [reported, setReported] = useState<string | null>(null);
  const pages = usePages<PublicReviewData>(
    async (cursor) =>
      pageOf(
        await call('catalog', 'reviews', { productId, kind, order, ...(cursor ? { cursor } : {}) }),
        ({ reviews }) => reviews,
      ),
    [productId, kind, order],
  );
  useReachBottom(pages.extend);
  usePullDownRefresh(() => {
    pages.reload();
    stopPullDownRefresh();
  });
  const none =
    kind === 'all' ? (
      <EmptyState icon="star" title={t.noneAtAll} hint={t.noneAtAllHint} />
    ) : (
      <EmptyState icon="star" title={t.none} hint={t.noneHint} />
    );
  return (
    <Paged pages={pages} none={none}>
      <LongList rows={onceEach(pages.rows)} place={place} className="review-list">
        {(review) => (
          <PublicReview
            key={review.reviewId}
            review={{ ...review, ...votes[review.reviewId] }}
            onVote={(vote) => setVotes((old) => ({ ...old, [review.reviewId]: vote }))}
            onReport={() => setReported(review.reviewId)}
          />
        )}
      </LongList>
      <ListEnd pages={pages} />
      {reported ? <ReportSheet reviewId={reported} onClose={() => setReported(null)} /> : null}
    </Paged>
  );
}
