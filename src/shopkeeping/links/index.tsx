import { Text, View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Frame } from '@/studio/frame/frame';
import { Late } from '@/studio/frame/late';
import { useReturn } from '@/studio/frame/use-return';
import { type ShareCard, useShareCard } from '@/studio/invitation/use-share-card';
import type { Membership } from '@/studio/membership/memberships';
import { Part } from '@/studio/order/part';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { useWords } from '@/words/dictionary';
import { type LinkKind, linkKinds } from '../../../domain/links/kinds';
import { InviteSheet } from './invite-sheet';
import { linkKindWords } from './kind-words';
import type { Invited, Link } from './link';
import { LinkRow } from './link-row';
import { UnbindSheet } from './unbind-sheet';
import { linksWords } from './words';
import '../../studio/order/order-view.scss';
import './index.scss';

export default function LinksPage() {
  const onShare = useShareCard();
  return (
    <Frame section="links">{(membership) => <Accounts membership={membership} onShare={onShare} />}</Frame>
  );
}

interface Props {
  membership: Membership;
  onShare: (card: ShareCard) => void;
}

/** The accounts of a shop, kind by kind; owners invite, cancel and unbind. */
function Accounts({ membership: { shopId, name, role }, onShare }: Props) {
  const t = useWords(linksWords);
  const load = useLoad(() => call('links', 'list', { shopId }), [shopId]);
  const [inviting, setInviting] = useState<Invited | null>(null);
  const [ending, setEnding] = useState<Link | null>(null);
  const look = () => void load.reload();
  const share = ({ accountName, code }: Link) =>
    onShare({
      title: t.invitation(name, accountName),
      path: `shopkeeping/links/answer/index?code=${code}`,
    });
  useReturn(look);
  usePullDownRefresh(() => void load.reload().finally(() => stopPullDownRefresh()));
  const isOwner = role === 'owner';
  return (
    <Loaded load={load} skeleton="list">
      {({ links }) => (
        <View className="links">
          <Late error={load.error} onRetry={look} />
          <Text className="links-facts">{t.about}</Text>
          {linkKinds.map((kind) => (
            <Kind
              key={kind}
              kind={kind}
              links={links.filter((link) => link.kind === kind)}
              onInvite={isOwner ? setInviting : null}
              onShare={share}
              onEnd={setEnding}
              onDone={look}
              shopId={shopId}
            />
          ))}
          {isOwner ? null : <Text className="links-facts">{t.ownerOnly}</Text>}
          {inviting ? (
            <InviteSheet
              shopId={shopId}
              invited={inviting}
              onMade={share}
              onClose={() => {
                setInviting(null);
                look();
              }}
            />
          ) : null}
          {ending ? (
            <UnbindSheet shopId={shopId} link={ending} onClose={() => setEnding(null)} onDone={look} />
          ) : null}
        </View>
      )}
    </Loaded>
  );
}

interface KindProps {
  kind: LinkKind;
  links: readonly Link[];
  shopId: string;
  /** Null: one who may only look. */
  onInvite: ((invited: Invited) => void) | null;
  onShare: (link: Link) => void;
  onEnd: (link: Link) => void;
  onDone: () => void;
}

function Kind({ kind, links, shopId, onInvite, onShare, onEnd, onDone }: KindProps) {
  const t = useWords(linksWords);
  const k = useWords(linkKindWords);
  const invite = onInvite ? (
    <Button
      kind="soft"
      size="small"
      text={t.invite}
      label={t.inviteKind(k.kind(kind))}
      onPress={() => onInvite({ kind })}
    />
  ) : null;
  return (
    <Part title={k.kind(kind)} aside={invite}>
      <Text className="links-facts">{k.unlocks(kind)}</Text>
      {links.length === 0 ? <Text className="links-none">{t.none}</Text> : null}
      {links.map((link) => (
        <LinkRow
          key={link.linkId}
          link={link}
          shopId={shopId}
          onInvite={onInvite}
          onShare={() => onShare(link)}
          onEnd={() => onEnd(link)}
          onDone={onDone}
        />
      ))}
    </Part>
  );
}
