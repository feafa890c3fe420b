import { Text } from '@tarojs/components';
import { useRef, useState } from 'react';
import { call, newRequestId, type Output } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Flaw } from '@/studio/form/entry';
import { MadeCode } from '@/studio/invitation/made-code';
import { invitationWords } from '@/studio/invitation/words';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import type { ShopId } from '../../../domain/units';
import { planWords } from './words';

interface Props {
  open: boolean;
  shopId: ShopId;
  onMade: (code: string) => void;
  onClose: () => void;
}

/** A code for one promoter, shown this once. */
export function InviteSheet({ open, shopId, onMade, onClose }: Props) {
  const t = useWords(planWords);
  const said = useWords(invitationWords);
  const sentence = useSentence();
  const [made, setMade] = useState<Output<'league', 'invite'> | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  const request = useRef(newRequestId());
  const close = () => {
    setMade(null);
    setError(null);
    onClose();
  };
  const make = async () => {
    if (busy) return;
    setBusy(true);
    setError(null);
    const outcome = await call('league', 'invite', { shopId }, request.current);
    setBusy(false);
    request.current = newRequestId();
    if (!outcome.ok) return setError(outcome.error);
    setMade(outcome.data);
    onMade(outcome.data.code);
  };
  const foot = made ? (
    <Button block text={t.finished} onPress={close} />
  ) : (
    <Button block busy={busy} text={t.makeCode} onPress={() => void make()} />
  );
  return (
    <Sheet open={open} title={t.invite} onClose={close} foot={foot}>
      {made ? (
        <MadeCode code={made.code} until={said.once(dateTime(made.expiresAt))} />
      ) : (
        <Text className="league-hint">{t.inviteHint}</Text>
      )}
      {error ? <Flaw text={sentence(error)} /> : null}
    </Sheet>
  );
}
