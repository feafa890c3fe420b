import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { PicturePicker } from '@/ui/pictures/picker';
import { usePictures } from '@/ui/pictures/use-pictures';
import { Screen } from '@/ui/screen';
import { StarChoice } from '@/ui/star-choice';
import { TextBox } from '@/ui/text-box';
import { Tick } from '@/ui/tick';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { ProductLine } from '../product-line';
import type { ReviewLine } from '../state';
import { reviewPageWords } from '../words';
import '../review.scss';

const asked = ['product', 'logistics', 'service'] as const;
type Scores = Record<(typeof asked)[number], number>;

/** Three scores, some words, pictures, and under what name. A repeat after a lost answer finds the first. */
export function ReviewForm({ line, onDone }: { line: ReviewLine; onDone: () => Promise<void> }) {
  const t = useWords(reviewPageWords);
  const sentence = useSentence();
  const [scores, setScores] = useState<Scores>({ product: 0, logistics: 0, service: 0 });
  const [text, setText] = useState('');
  const [anonymous, setAnonymous] = useState(false);
  const [nickname, setNickname] = useState('');
  const [tried, setTried] = useState(false);
  const pictures = usePictures('review');
  const { orderId, lineNo } = line;
  const { busy, go: submit } = useOneAtATime(async () => {
    setTried(true);
    if (asked.some((key) => scores[key] === 0)) return toast(t.noScore);
    if (pictures.sending) return toast(t.wait);
    if (pictures.troubled) return toast(t.trouble);
    const outcome = await call('reviews', 'write', {
      orderId,
      lineNo,
      productScore: scores.product,
      logisticsScore: scores.logistics,
      serviceScore: scores.service,
      text,
      pictures: pictures.ids,
      anonymous,
      nickname: anonymous ? '' : nickname.trim(),
    });
    if (!outcome.ok) toast(sentence(outcome.error));
    else toast(outcome.data.state === 'public' ? t.published : t.sent);
    // What is wrong with the words is mended here; anything else shows on what there is now.
    if (outcome.ok || outcome.error.code === 'WRONG_STATE') await onDone();
  });
  const foot = <Button block text={t.submit} busy={busy} onPress={() => void submit()} />;
  return (
    <Screen title={t.title} foot={foot}>
      <View className="review-card">
        <ProductLine title={line.title} thumb={line.thumbImg} facts={[line.skuText, line.shopName]} />
      </View>
      <View className="review-card">
        {asked.map((key) => (
          <StarChoice
            key={key}
            name={t[key]}
            value={scores[key]}
            wrong={tried && scores[key] === 0}
            onChange={(value) => setScores((old) => ({ ...old, [key]: value }))}
          />
        ))}
      </View>
      <View className="review-card">
        <TextBox name={t.text} value={text} hint={t.textHint} most={500} onChange={setText} />
        <Text className="review-key">{t.pictures}</Text>
        <Text className="review-hint">{t.picturesHint}</Text>
        <PicturePicker pictures={pictures} name={t.pictures} />
      </View>
      <View className="review-card">
        <View className="review-anonymous">
          <Tick on={anonymous} onChange={setAnonymous} label={t.anonymous} />
          <View className="review-anonymous-words" onClick={() => setAnonymous(!anonymous)}>
            <Text className="review-anonymous-name">{t.anonymous}</Text>
            <Text className="review-hint">{t.anonymousHint}</Text>
          </View>
        </View>
        {anonymous ? null : (
          <Field name={t.nickname} value={nickname} hint={t.nicknameHint} most={20} onChange={setNickname} />
        )}
      </View>
    </Screen>
  );
}
