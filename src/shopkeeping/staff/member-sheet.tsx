import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { Member } from './member';
import { Roles } from './roles';
import { staffWords } from './words';

interface Props {
  shopId: string;
  member: Member;
  onClose: () => void;
  onDone: () => void;
}

/** Another role for somebody, or none: asked once more, for it holds at once. */
export function MemberSheet({ shopId, member, onClose, onDone }: Props) {
  const t = useWords(staffWords);
  const sentence = useSentence();
  const [role, setRole] = useState(member.role);
  const [removing, setRemoving] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  const { memberId } = member;
  const send = async (ask: () => Promise<{ ok: true } | { ok: false; error: ClientError }>, done: string) => {
    if (busy) return;
    setBusy(true);
    setError(null);
    const outcome = await ask();
    setBusy(false);
    if (!outcome.ok) return setError(outcome.error);
    toast(done);
    onClose();
    onDone();
  };
  const save = () => send(() => call('staff', 'change', { shopId, memberId, as: role }), t.changed);
  const remove = () => send(() => call('staff', 'remove', { shopId, memberId }), t.removed);
  const foot = removing ? (
    <View className="staff-foot">
      <Button kind="line" text={t.no} onPress={() => setRemoving(false)} />
      <Button busy={busy} text={t.yes} onPress={() => void remove()} />
    </View>
  ) : (
    <View className="staff-foot">
      <Button kind="line" text={t.remove} onPress={() => setRemoving(true)} />
      <Button busy={busy} disabled={role === member.role} text={t.save} onPress={() => void save()} />
    </View>
  );
  return (
    <Sheet open title={member.name} onClose={onClose} foot={foot}>
      {removing ? (
        <Text className="staff-sure">{t.sure(member.name)}</Text>
      ) : (
        <Roles chosen={role} onChoose={setRole} />
      )}
      {error ? <Flaw text={sentence(error)} /> : null}
    </Sheet>
  );
}
