import { useRouter } from '@tarojs/taro';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Loaded } from '@/ui/loaded';
import { open } from '@/ui/navigate';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { OwnReview } from '../mine';
import { reviewPageWords } from '../words';
import { ReviewForm } from './form';

/** Reviews one line of an order, or shows what was written about it: `orderId` and `lineNo` in the address. */
export default function ReviewOne() {
  const t = useWords(reviewPageWords);
  const { params } = useRouter<{ orderId: string; lineNo: string }>();
  if (params.orderId) return <Line orderId={params.orderId} lineNo={Number(params.lineNo)} />;
  return (
    <Screen title={t.title}>
      <Nothing />
    </Screen>
  );
}

function Line({ orderId, lineNo }: { orderId: string; lineNo: number }) {
  const t = useWords(reviewPageWords);
  const load = useLoad(() => call('reviews', 'toWrite', { orderId }), [orderId]);
  const line = load.data?.lines.find((one) => one.lineNo === lineNo);
  if (line) return <ReviewForm line={line} onDone={load.reload} />;
  return (
    <Screen title={t.title}>
      <Loaded load={load} skeleton="list">
        {() => <Written orderId={orderId} lineNo={lineNo} />}
      </Loaded>
    </Screen>
  );
}

/** It cannot be reviewed now: mostly because it was. */
function Written({ orderId, lineNo }: { orderId: string; lineNo: number }) {
  const load = useLoad(() => call('reviews', 'mine', { orderId }), [orderId]);
  return (
    <Loaded load={load} skeleton="list">
      {({ reviews }) => {
        const review = reviews.find((one) => one.lineNo === lineNo);
        return review ? <OwnReview review={review} /> : <Nothing />;
      }}
    </Loaded>
  );
}

function Nothing() {
  const t = useWords(reviewPageWords);
  return (
    <EmptyState
      icon="star"
      title={t.cannotWrite}
      hint={t.cannotWriteHint}
      action={{ text: t.toMine, onPress: () => open('trade/review/index') }}
    />
  );
}
