import { Text, View, Button as WeChatButton } from '@tarojs/components';
import { useRef, useState } from 'react';
import { call, newRequestId } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Flaw } from '@/studio/form/entry';
import { copy } from '@/studio/order/copy';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import type { Role } from '../../../domain/roles';
import type { Invite } from './index';
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
      {invite ? <Code invite={invite} /> : <Roles chosen={role} onChoose={setRole} />}
      {invite ? null : <Text className="staff-facts">{t.inviteHint}</Text>}
      {error ? <Flaw text={sentence(error)} /> : null}
    </Sheet>
  );
}

function Code({ invite: { code, expiresAt } }: { invite: Invite }) {
  const t = useWords(staffWords);
  return (
    <View className="staff-code">
      <Text className="staff-facts">{t.code}</Text>
      <Text className="staff-code-text" userSelect>
        {code}
      </Text>
      <Text className="staff-facts">{t.once(dateTime(expiresAt))}</Text>
      <Button kind="soft" text={t.copy} onPress={() => copy(code)} />
      {process.env.TARO_ENV === 'weapp' ? (
        <WeChatButton openType="share" className="staff-send">
          {t.send}
        </WeChatButton>
      ) : null}
    </View>
  );
}
