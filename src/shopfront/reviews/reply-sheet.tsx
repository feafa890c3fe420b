import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Entry, Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import type { BoardReviewData } from './card';
import { boardWords } from './words';

interface Props {
  shopId: ShopId;
  review: BoardReviewData;
  onClose: () => void;
  onDone: (reply: string) => void;
}

/** The shop's answer; what is said again takes the place of what was. */
export function ReplySheet({ shopId, review, onClose, onDone }: Props) {
  const t = useWords(boardWords);
  const [text, setText] = useState(review.reply ?? '');
  const [tried, setTried] = useState(false);
  const said = text.trim();
  const { busy, error, go } = useSending(
    () => call('reviews', 'reply', { shopId, reviewId: review.reviewId, text: said }),
    ({ reply }) => {
      toast(t.replied);
      onDone(reply);
      onClose();
    },
  );
  const send = () => {
    setTried(true);
    if (said !== '') void go();
  };
  return (
    <Sheet
      open
      title={t.replyTitle}
      onClose={busy ? stay : onClose}
      foot={<Button block text={t.send} busy={busy} onPress={send} />}
    >
      <View className="reviews-reply">
        <Text className="reviews-quote">{review.text || review.title}</Text>
        <Entry
          long
          name={t.replyText}
          hint={t.replyHint}
          most={500}
          value={text}
          onChange={setText}
          flaw={tried && said === '' ? t.noReply : undefined}
        />
        <Text className="reviews-note">{t.replyNote}</Text>
        {error ? <Refused error={error} /> : null}
      </View>
    </Sheet>
  );
}

function Refused({ error }: { error: ClientError }) {
  const t = useWords(boardWords);
  const sentence = useSentence();
  if (error.code === 'WRONG_STATE' || error.code === 'NOT_FOUND') return <Flaw text={t.moved} />;
  if (error.code === 'OFFLINE' || error.code === 'TIMEOUT') return <Flaw text={t.unsure} />;
  return <Flaw text={sentence(error)} />;
}

/** An answer on its way to the function is waited for. */
function stay() {}
