import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Flaw } from '@/studio/form/entry';
import { showFlaw } from '@/studio/form/show-flaw';
import { RoomFoot } from '@/studio/frame/room-foot';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { goBack } from '@/ui/navigate';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { Seen } from './seen';
import type { Saving } from './use-saving';
import { editorWords } from './words';

interface Props {
  seen: Seen;
  saving: Saving;
  uploading: boolean;
  save: () => Promise<boolean>;
  tried: boolean;
  onTried: () => void;
}

/** Saves what is written and puts it on sale; says what is in the way. */
export function Foot({ seen, saving, uploading, save, tried, onTried }: Props) {
  const t = useWords(editorWords);
  const sentence = useSentence();
  const [error, setError] = useState<ClientError | null>(null);
  const { busy, go: publish } = useOneAtATime(async () => {
    if (uploading) return;
    setError(null);
    onTried();
    const outcome = (await save()) ? await saving.publish() : null;
    if (outcome?.ok) {
      toast(t.published);
      return goBack();
    }
    if (outcome && outcome.error.code !== 'INVALID') setError(outcome.error);
    showFlaw();
  });
  const n = saving.faults.length;
  return (
    <RoomFoot className="product-form-foot">
      {error ? <Flaw text={sentence(error)} /> : null}
      {tried && n > 0 ? (
        <View {...named(undefined, 'alert')}>
          <Text className="product-form-wrong">{t.wrong(n)}</Text>
        </View>
      ) : null}
      <Button
        block
        busy={busy}
        disabled={uploading}
        text={uploading ? t.sending : seen.spuStatus === 5 ? t.publishDraft : t.publish}
        onPress={() => void publish()}
      />
    </RoomFoot>
  );
}
