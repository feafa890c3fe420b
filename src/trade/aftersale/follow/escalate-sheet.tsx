import { useState } from 'react';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { followWords } from './words';

interface Props {
  open: boolean;
  busy: boolean;
  onClose: () => void;
  onSend: (text: string) => void;
}

/** Why the operator should decide. */
export function EscalateSheet({ open, busy, onClose, onSend }: Props) {
  const t = useWords(followWords);
  const [text, setText] = useState('');
  const said = text.trim();
  const send = () => (said ? onSend(said) : toast(t.escalateFirst));
  return (
    <Sheet
      open={open}
      title={t.escalate}
      onClose={onClose}
      foot={<Button block text={t.send} busy={busy} onPress={send} />}
    >
      <Field name={t.escalateText} value={text} hint={t.escalateHint} most={500} onChange={setText} />
    </Sheet>
  );
}
