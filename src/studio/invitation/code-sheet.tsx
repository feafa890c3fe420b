import { type ReactNode, useState } from 'react';
import type { Outcome } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { Flaw } from '../form/entry';
import { MadeCode } from './made-code';
import { invitationWords } from './words';

interface Props<Made> {
  open: boolean;
  title: string;
  make: (requestId: string) => Promise<Outcome<Made>>;
  onMade: (made: Made) => void;
  onClose: () => void;
  /** What is chosen or said before a code is made. */
  children: ReactNode;
}

/** A code for one person, made here and shown this once. */
export function CodeSheet<Made extends { code: string; expiresAt: number }>(props: Props<Made>) {
  const { open, title, make, onMade, onClose, children } = props;
  const t = useWords(invitationWords);
  const sentence = useSentence();
  const [made, setMade] = useState<Made | null>(null);
  const { busy, error, go, changed } = useSending(make, (fresh) => {
    setMade(fresh);
    onMade(fresh);
  });
  const close = () => {
    setMade(null);
    changed();
    onClose();
  };
  const foot = made ? (
    <Button block text={t.finished} onPress={close} />
  ) : (
    <Button block busy={busy} text={t.make} onPress={() => void go()} />
  );
  return (
    <Sheet open={open} title={title} onClose={close} foot={foot}>
      {made ? <MadeCode code={made.code} until={t.once(dateTime(made.expiresAt))} /> : children}
      {error ? <Flaw text={sentence(error)} /> : null}
    </Sheet>
  );
}
