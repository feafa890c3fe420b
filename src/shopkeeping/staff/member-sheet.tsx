import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
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
  const { memberId } = member;
  const done = (said: string) => () => {
    toast(said);
    onClose();
    onDone();
  };
  const change = useSending(() => call('staff', 'change', { shopId, memberId, as: role }), done(t.changed));
  const remove = useSending(() => call('staff', 'remove', { shopId, memberId }), done(t.removed));
  const { error } = removing ? remove : change;
  const choose = (next: typeof role) => {
    change.changed();
    setRole(next);
  };
  const foot = removing ? (
    <View className="staff-foot">
      <Button kind="line" text={t.no} onPress={() => setRemoving(false)} />
      <Button busy={remove.busy} text={t.yes} onPress={() => void remove.go()} />
    </View>
  ) : (
    <View className="staff-foot">
      <Button kind="line" text={t.remove} onPress={() => setRemoving(true)} />
      <Button
        busy={change.busy}
        disabled={role === member.role}
        text={t.save}
        onPress={() => void change.go()}
      />
    </View>
  );
  return (
    <Sheet open title={member.name} onClose={onClose} foot={foot}>
      {removing ? (
        <Text className="staff-sure">{t.sure(member.name)}</Text>
      ) : (
        <Roles chosen={role} onChoose={choose} />
      )}
      {error ? <Flaw text={sentence(error)} /> : null}
    </Sheet>
  );
}
