import { Text, View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Frame } from '@/studio/frame/frame';
import { Late } from '@/studio/frame/late';
import { useReturn } from '@/studio/frame/use-return';
import { OpenInvites } from '@/studio/invitation/open-invites';
import { type ShareCard, useShareCard } from '@/studio/invitation/use-share-card';
import type { Membership } from '@/studio/membership/memberships';
import { membershipWords } from '@/studio/membership/words';
import { Part } from '@/studio/order/part';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { dateOnly } from '@/words/when';
import { InviteSheet } from './invite-sheet';
import type { Member } from './member';
import { MemberSheet } from './member-sheet';
import { staffWords } from './words';
import '../../studio/order/order-view.scss';
import './index.scss';

export default function StaffPage() {
  const onShare = useShareCard();
  return (
    <Frame section="staff">{(membership) => <People membership={membership} onShare={onShare} />}</Frame>
  );
}

interface Props {
  membership: Membership;
  onShare: (card: ShareCard | null) => void;
}

/** Who works here and as what; owners invite, change and remove. */
function People({ membership, onShare }: Props) {
  const t = useWords(staffWords);
  const names = useWords(membershipWords);
  const { shopId, role, name } = membership;
  const load = useLoad(() => call('staff', 'list', { shopId }), [shopId]);
  const [inviting, setInviting] = useState(false);
  const [chosen, setChosen] = useState<Member | null>(null);
  useReturn(() => void load.reload());
  usePullDownRefresh(() => void load.reload().finally(() => stopPullDownRefresh()));
  const isOwner = role === 'owner';
  const look = () => void load.reload();
  return (
    <Loaded load={load} skeleton="list">
      {({ members, invites }) => (
        <View className="staff">
          <Late error={load.error} onRetry={look} />
          <Part title={t.count(members.length)}>
            {members.map((member) => (
              <View key={member.memberId} className="staff-row">
                <View className="staff-words">
                  <View className="staff-head">
                    <Text className="staff-name">{member.name || names[member.role]}</Text>
                    {member.self ? <Tag text={t.self} tone="accent" /> : null}
                    <Tag text={names[member.role]} />
                  </View>
                  <Text className="staff-facts">{t.may(member.role)}</Text>
                  <Text className="staff-facts">{t.since(dateOnly(member.since))}</Text>
                </View>
                {isOwner && !member.self ? (
                  <Button
                    kind="line"
                    size="small"
                    text={t.change}
                    label={t.changeOf(member.name)}
                    onPress={() => setChosen(member)}
                  />
                ) : null}
              </View>
            ))}
          </Part>
          {isOwner ? <Button block text={t.invite} onPress={() => setInviting(true)} /> : null}
          {isOwner ? (
            <OpenInvites
              invites={invites.map((invite) => ({ ...invite, about: names[invite.role] }))}
              revoke={(inviteId) => call('staff', 'revoke', { shopId, inviteId })}
              onDone={look}
            />
          ) : null}
          {isOwner ? null : <Text className="staff-facts">{t.ownerOnly}</Text>}
          <InviteSheet
            open={inviting}
            shopId={shopId}
            onMade={(invite) =>
              onShare({
                title: t.invitation(name, names[invite.role]),
                path: `shopkeeping/staff/join/index?code=${invite.code}`,
              })
            }
            onClose={() => {
              setInviting(false);
              onShare(null);
              look();
            }}
          />
          {chosen ? (
            <MemberSheet shopId={shopId} member={chosen} onClose={() => setChosen(null)} onDone={look} />
          ) : null}
        </View>
      )}
    </Loaded>
  );
}
