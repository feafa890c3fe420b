import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Entry, Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { deskWords } from '../words';
import type { DeskItem } from './desk-item';
import './decide-sheet.scss';

interface Props {
  item: DeskItem;
  onClose: () => void;
  onDecided: () => void;
}

/** One decision with its reason. */
export function DecideSheet({ item, onClose, onDecided }: Props) {
  const t = useWords(deskWords);
  const [decision, setDecision] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const said = reason.trim();
  const done = () => {
    onClose();
    onDecided();
  };
  const { busy, error, go } = useSending(
    () => call('desk', 'decide', { itemId: item.itemId, decision: decision ?? '', reason: said }),
    () => {
      toast(t.done);
      done();
    },
  );
  const decide = () => {
    setTried(true);
    if (decision !== null && said.length >= 2) void go();
  };
  const isOver = error?.code === 'WRONG_STATE' || error?.code === 'NOT_FOUND';
  const foot = isOver ? (
    <Button block text={t.look} onPress={done} />
  ) : (
    <Button block text={t.doIt} busy={busy} onPress={decide} />
  );
  return (
    <Sheet open title={t.decide} onClose={busy ? stay : onClose} foot={foot}>
      <View className="decide">
        <View className="decide-choices" {...named(t.choose, 'radiogroup')}>
          {item.decisions.map((one) => (
            <Pressable
              key={one.decision}
              role="radio"
              checked={decision === one.decision}
              className={`decide-choice${decision === one.decision ? ' is-active' : ''}`}
              onPress={() => setDecision(one.decision)}
            >
              <Text>{t.does(one.decision, one.does)}</Text>
            </Pressable>
          ))}
        </View>
        {tried && decision === null ? <Flaw text={t.noChoice} /> : null}
        <Entry
          long
          name={t.reason}
          hint={t.reasonHint}
          most={500}
          value={reason}
          onChange={setReason}
          flaw={tried && said.length < 2 ? t.noReason : undefined}
        />
        {error ? <Refused error={error} /> : null}
      </View>
    </Sheet>
  );
}

function Refused({ error }: { error: ClientError }) {
  const t = useWords(deskWords);
  const sentence = useSentence();
  if (error.code === 'WRONG_STATE') return <Flaw text={t.moved} />;
  if (error.code === 'OFFLINE' || error.code === 'TIMEOUT') return <Flaw text={t.unsure} />;
  return <Flaw text={sentence(error)} />;
}

/** A decision on its way to the function is waited for. */
function stay() {}
