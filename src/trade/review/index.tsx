import { View } from '@tarojs/components';
import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { call } from '@/cloud/call';
import { type Pages, pageOf, usePages } from '@/cloud/use-pages';
import { Button } from '@/ui/button';
import { ListEnd } from '@/ui/list-end';
import { open } from '@/ui/navigate';
import { Paged } from '@/ui/paged';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import { dateOnly } from '@/words/when';
import { OwnReview } from './mine';
import { ProductLine } from './product-line';
import type { MyReview, ReviewLine } from './state';
import { reviewPageWords } from './words';
import './review.scss';

const tabs = ['toWrite', 'written'] as const;
type Tab = (typeof tabs)[number];

/** What the shopper may still review, and what they have written. */
export default function MyReviews() {
  const t = useWords(reviewPageWords);
  const { params } = useRouter<{ tab: string }>();
  const [tab, setTab] = useState<Tab>(params.tab === 'written' ? 'written' : 'toWrite');
  return (
    <Screen title={t.mineTitle}>
      <View className="review-tabs">
        <Tabs
          label={t.tabs}
          tabs={tabs.map((key) => ({ key, text: t[key] }))}
          active={tab}
          onChange={setTab}
        />
      </View>
      {tab === 'toWrite' ? <ToWrite /> : <Written />}
    </Screen>
  );
}

/** A list that is the page: more at its end, anew when pulled or come back to. */
function useOwnList<Row>(pages: Pages<Row>): void {
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) pages.reload();
    shownBefore.current = true;
  });
  useReachBottom(pages.extend);
  usePullDownRefresh(() => {
    pages.reload();
    stopPullDownRefresh();
  });
}

function ToWrite() {
  const t = useWords(reviewPageWords);
  const pages = usePages<ReviewLine>(
    async (cursor) =>
      pageOf(await call('reviews', 'toWrite', cursor ? { cursor } : {}), ({ lines }) => lines),
    [],
  );
  useOwnList(pages);
  return (
    <Paged
      pages={pages}
      none={
        pages.more ? (
          <ListEnd pages={pages} />
        ) : (
          <EmptyState icon="done" title={t.noneToWrite} hint={t.noneToWriteHint} />
        )
      }
    >
      {pages.rows.map(({ orderId, lineNo, title, thumbImg, skuText, shopName, until }) => (
        <View key={`${orderId}-${lineNo}`} className="review-card">
          <ProductLine
            title={title}
            thumb={thumbImg}
            facts={[skuText, shopName]}
            note={t.until(dateOnly(until))}
            aside={
              <Button
                kind="soft"
                size="small"
                text={t.write}
                label={t.writeOf(title)}
                onPress={() => open('trade/review/one/index', { orderId, lineNo: String(lineNo) })}
              />
            }
          />
        </View>
      ))}
      <ListEnd pages={pages} />
    </Paged>
  );
}

function Written() {
  const t = useWords(reviewPageWords);
  const pages = usePages<MyReview>(
    async (cursor) =>
      pageOf(await call('reviews', 'mine', cursor ? { cursor } : {}), ({ reviews }) => reviews),
    [],
  );
  useOwnList(pages);
  return (
    <Paged pages={pages} none={<EmptyState icon="star" title={t.noneWritten} hint={t.noneWrittenHint} />}>
      {pages.rows.map((review) => (
        <OwnReview key={review.reviewId} review={review} />
      ))}
      <ListEnd pages={pages} />
    </Paged>
  );
}
