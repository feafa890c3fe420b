import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Entry as Field, Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { PicturePicker } from '@/ui/pictures/picker';
import { usePictures } from '@/ui/pictures/use-pictures';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import type { ShopId } from '../../../domain/units';
import type { Entry } from './line';
import { depositWords } from './words';

interface Props {
  shopId: ShopId;
  entry: Entry;
  onMoved: () => void;
}

/** Says something against a deduction: once, and while its time runs. */
export function AppealWay({ shopId, entry, onMoved }: Props) {
  const t = useWords(depositWords);
  const [isOpen, setOpen] = useState(false);
  const { appealUntil } = entry;
  if (appealUntil === null) return null;
  if (appealUntil < Date.now()) return <Text className="deposit-line-when">{t.appealOver}</Text>;
  return (
    <>
      <Button kind="line" text={t.toAppeal} onPress={() => setOpen(true)} />
      <Text className="deposit-line-when">{t.appealUntil(dateTime(appealUntil))}</Text>
      {isOpen ? (
        <AppealSheet shopId={shopId} entry={entry} onClose={() => setOpen(false)} onMoved={onMoved} />
      ) : null}
    </>
  );
}

function AppealSheet({ shopId, entry, onClose, onMoved }: Props & { onClose: () => void }) {
  const t = useWords(depositWords);
  const sentence = useSentence();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const pictures = usePictures('deposit', 5);
  const said = text.trim();
  const { entryId } = entry;
  const appeal = { shopId, entryId, text: said, pictures: pictures.ids };
  const { busy, error, go } = useSending(
    () => call('deposits', 'appeal', appeal),
    () => {
      toast(t.appealed);
      onClose();
      onMoved();
    },
  );
  const send = () => {
    setTried(true);
    if (said.length >= 2 && !pictures.sending) void go();
  };
  return (
    <Sheet
      open
      title={t.toAppeal}
      onClose={onClose}
      foot={<Button block busy={busy || pictures.sending} text={t.sendAppeal} onPress={send} />}
    >
      <View className="deposit-act">
        <Text className="deposit-hint">{t.appealHint}</Text>
        <Field
          long
          name={t.appealText}
          most={500}
          value={text}
          onChange={setText}
          flaw={tried && said.length < 2 ? t.appealEmpty : undefined}
        />
        <Text className="deposit-hint">{t.evidence}</Text>
        <PicturePicker pictures={pictures} name={t.evidence} />
        {error ? <Flaw text={sentence(error)} /> : null}
      </View>
    </Sheet>
  );
}
