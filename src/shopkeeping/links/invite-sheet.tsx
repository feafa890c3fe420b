import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Entry, Flaw } from '@/studio/form/entry';
import { MadeCode } from '@/studio/invitation/made-code';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { linkKindWords } from './kind-words';
import type { Invited, Link } from './link';
import { linksWords } from './words';

interface Props {
  shopId: string;
  invited: Invited;
  onMade: (link: Link) => void;
  onClose: () => void;
}

/** An account is named, and a code comes of it; the page's list shows it as long as it is open. */
export function InviteSheet({ shopId, invited, onMade, onClose }: Props) {
  const t = useWords(linksWords);
  const k = useWords(linkKindWords);
  const sentence = useSentence();
  const { kind } = invited;
  const [accountId, setId] = useState(invited.accountId ?? '');
  const [accountName, setName] = useState(invited.accountName ?? '');
  const [link, setLink] = useState<Link | null>(null);
  const [tried, setTried] = useState(false);
  const [id, name] = [accountId.trim(), accountName.trim()];
  const change = (set: (text: string) => void) => (text: string) => {
    changed();
    set(text);
  };
  const { busy, error, go, changed } = useSending(
    (requestId) => call('links', 'invite', { shopId, kind, accountId: id, accountName: name }, requestId),
    (data) => {
      setLink(data.link);
      onMade(data.link);
    },
  );
  const make = () => {
    setTried(true);
    if (id && name) void go();
  };
  const atId = error?.field === 'accountId' ? sentence(error) : tried && !id ? t.noId : undefined;
  const foot = link ? (
    <Button block text={t.finished} onPress={onClose} />
  ) : (
    <Button block busy={busy} text={t.make} onPress={make} />
  );
  return (
    <Sheet open title={t.inviteKind(k.kind(kind))} onClose={onClose} foot={foot}>
      {link?.code ? (
        <MadeCode code={link.code} until={t.until(dateTime(link.expiresAt ?? 0))} />
      ) : (
        <View className="links-form">
          <Entry
            name={t.name}
            hint={t.nameHint}
            most={30}
            value={accountName}
            onChange={change(setName)}
            flaw={tried && !name ? t.noName : undefined}
          />
          <Entry
            name={t.id}
            hint={k.idOf(kind)}
            most={64}
            value={accountId}
            onChange={change(setId)}
            flaw={atId}
          />
          <Text className="links-facts">{t.inviteHint}</Text>
        </View>
      )}
      {error && !atId ? <Flaw text={sentence(error)} /> : null}
    </Sheet>
  );
}
