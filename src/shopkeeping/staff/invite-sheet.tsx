import { Text } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { CodeSheet } from '@/studio/invitation/code-sheet';
import { useWords } from '@/words/dictionary';
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
  const [role, setRole] = useState<Role>('service');
  return (
    <CodeSheet
      open={open}
      title={t.invite}
      make={(id) => call('staff', 'invite', { shopId, as: role }, id)}
      onMade={onMade}
      onClose={onClose}
    >
      <Roles chosen={role} onChoose={setRole} />
      <Text className="staff-facts">{t.inviteHint}</Text>
    </CodeSheet>
  );
}
