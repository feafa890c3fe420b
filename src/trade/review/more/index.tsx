import { Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useLoad } from '@/cloud/use-load';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { open } from '@/ui/navigate';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { PicturePicker } from '@/ui/pictures/picker';
import { usePictures } from '@/ui/pictures/use-pictures';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { TextBox } from '@/ui/text-box';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { OwnReview } from '../mine';
import type { MyReview } from '../state';
import { reviewPageWords } from '../words';
import '../review.scss';

/** The one later word under a review: `orderId` and `reviewId` in the address. */
export default function FollowUp() {
  const t = useWords(reviewPageWords);
  const { params } = useRouter<{ orderId: string; reviewId: string }>();
  if (params.orderId && params.reviewId) {
    return <Review orderId={params.orderId} reviewId={params.reviewId} />;
  }
  return (
    <Screen title={t.followTitle}>
      <Nothing />
    </Screen>
  );
}

function Review({ orderId, reviewId }: { orderId: string; reviewId: string }) {
  const t = useWords(reviewPageWords);
  const load = useLoad(() => call('reviews', 'mine', { orderId }), [orderId]);
  const review = load.data?.reviews.find((one) => one.reviewId === reviewId);
  if (review?.canFollowUp) return <Form review={review} onRefused={load.reload} />;
  return (
    <Screen title={t.followTitle}>
      <Loaded load={load} skeleton="list">
        {() => (review ? <OwnReview review={review} /> : <Nothing />)}
      </Loaded>
    </Screen>
  );
}

function Form({ review, onRefused }: { review: MyReview; onRefused: () => Promise<void> }) {
  const t = useWords(reviewPageWords);
  const sentence = useSentence();
  const [text, setText] = useState('');
  const pictures = usePictures('review');
  const { orderId, lineNo, reviewId } = review;
  const { busy, go: submit } = useOneAtATime(async () => {
    if (!text.trim()) return toast(t.noText);
    if (pictures.sending) return toast(t.wait);
    if (pictures.troubled) return toast(t.trouble);
    const outcome = await call('reviews', 'followUp', { reviewId, text, pictures: pictures.ids });
    if (!outcome.ok) {
      toast(sentence(outcome.error));
      return outcome.error.code === 'WRONG_STATE' ? onRefused() : undefined;
    }
    toast(outcome.data.state === 'public' ? t.published : t.sent);
    await Taro.redirectTo({ url: `/trade/review/one/index?orderId=${orderId}&lineNo=${lineNo}` });
  });
  const foot = <Button block text={t.followSend} busy={busy} onPress={() => void submit()} />;
  return (
    <Screen title={t.followTitle} foot={foot}>
      <OwnReview review={{ ...review, canFollowUp: false }} />
      <View className="review-card">
        <TextBox name={t.followTitle} value={text} hint={t.followHint} most={500} onChange={setText} />
        <Text className="review-key">{t.pictures}</Text>
        <Text className="review-hint">{t.picturesHint}</Text>
        <PicturePicker pictures={pictures} name={t.pictures} />
      </View>
    </Screen>
  );
}

function Nothing() {
  const t = useWords(reviewPageWords);
  return (
    <EmptyState
      icon="star"
      title={t.cannotFollow}
      hint={t.cannotFollowHint}
      action={{ text: t.toMine, onPress: () => open('trade/review/index', { tab: 'written' }) }}
    />
  );
}
