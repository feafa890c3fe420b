import { View } from '@tarojs/components';
import { useState } from 'react';
import { call, type Input } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { Button } from '@/ui/button';
import { Choices } from '@/ui/choices';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Sheet } from '@/ui/sheet';
import { TextBox } from '@/ui/text-box';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { reviewWords } from './words';

type Reason = Input<'reviews', 'report'>['reason'];
const reasons: readonly Reason[] = ['ad', 'abuse', 'untrue', 'privacy', 'other'];

/** Why a review should not stand there: the operator of the platform looks and decides. */
export function ReportSheet({ reviewId, onClose }: { reviewId: string; onClose: () => void }) {
  const t = useWords(reviewWords);
  const sentence = useSentence();
  const [reason, setReason] = useState<Reason | null>(null);
  const [text, setText] = useState('');
  const { busy, go: send } = useOneAtATime(async () => {
    if (!reason) return toast(t.noReason);
    const outcome = await call('reviews', 'report', { reviewId, reason, text });
    if (!outcome.ok) return toast(sentence(outcome.error));
    toast(t.reported);
    onClose();
  });
  return (
    <Sheet
      open
      title={t.report}
      onClose={onClose}
      foot={<Button block text={t.sendReport} busy={busy} onPress={() => void send()} />}
    >
      <View>
        <Choices
          name={t.reportWhy}
          choices={reasons.map((key) => ({ key, text: t.reason(key) }))}
          chosen={reason}
          onChoose={setReason}
        />
        <TextBox name={t.reportText} value={text} hint={t.reportHint} most={200} onChange={setText} />
      </View>
    </Sheet>
  );
}
