import { Text, View } from '@tarojs/components';
import type { Outcome } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { Panel } from '@/studio/overview/panel';
import { Button } from '@/ui/button';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { invitationWords } from './words';
import './open-invites.scss';

interface Invite {
  inviteId: string;
  /** What tells it from the others. */
  about: string;
  expiresAt: number;
}

interface Props {
  invites: readonly Invite[];
  revoke: (inviteId: string) => Promise<Outcome<unknown>>;
  onDone: () => void;
}

/** Invitations that nobody took up yet, each to be taken back. */
export function OpenInvites({ invites, revoke, onDone }: Props) {
  const t = useWords(invitationWords);
  const sentence = useSentence();
  if (invites.length === 0) return null;
  const takeBack = async (inviteId: string) => {
    const outcome = await revoke(inviteId);
    toast(outcome.ok ? t.revoked : sentence(outcome.error));
    onDone();
  };
  return (
    <Panel title={t.open}>
      {invites.map(({ inviteId, about, expiresAt }) => (
        <View key={inviteId} className="open-invite">
          <View className="open-invite-words">
            <Text className="open-invite-name">{about}</Text>
            <Text className="open-invite-facts">{t.expires(dateTime(expiresAt))}</Text>
          </View>
          <Button
            kind="line"
            size="small"
            text={t.revoke}
            label={t.revokeOf(about)}
            onPress={() => void takeBack(inviteId)}
          />
        </View>
      ))}
    </Panel>
  );
}
