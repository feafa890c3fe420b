import { Text } from '@tarojs/components';
import { useRef, useState } from 'react';
import { call, newRequestId } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Flaw } from '@/studio/form/entry';
import { MadeCode } from '@/studio/invitation/made-code';
import { invitationWords } from '@/studio/invitation/words';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import type { Role } from '../../../domain/roles';
import type { Invite } from './member';
import { Roles } from './roles';
import { staffWords } from './words';

interface Props {
  open: boolean;
  shopId: string;
  onMade: (invite: Invite) => void;
  onClose: () => void;
}

/** A role is chosen, and a code comes of it that is shown this once. */
export function InviteSheet({ open, shopId, onMade, onClose }: Props) {
  const t = useWords(staffWords);
  const said = useWords(invitationWords);
  const sentence = useSentence();
  const [role, setRole] = useState<Role>('service');
  const [invite, setInvite] = useState<Invite | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  const request = useRef(newRequestId());
  const close = () => {
    setInvite(null);
    setError(null);
    onClose();
  };
  const make = async () => {
    if (busy) return;
    setBusy(true);
    setError(null);
    const outcome = await call('staff', 'invite', { shopId, as: role }, request.current);
    setBusy(false);
    request.current = newRequestId();
    if (!outcome.ok) return setError(outcome.error);
    setInvite(outcome.data);
    onMade(outcome.data);
  };
  const foot = invite ? (
    <Button block text={t.finished} onPress={close} />
  ) : (
    <Button block busy={busy} text={t.make} onPress={() => void make()} />
  );
  return (
    <Sheet open={open} title={t.invite} onClose={close} foot={foot}>
      {invite ? (
        <MadeCode code={invite.code} until={said.once(dateTime(invite.expiresAt))} />
      ) : (
        <>
          <Roles chosen={role} onChoose={setRole} />
          <Text className="staff-facts">{t.inviteHint}</Text>
        </>
      )}
      {error ? <Flaw text={sentence(error)} /> : null}
    </Sheet>
  );
}
