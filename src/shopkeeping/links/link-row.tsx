import { Text, View, Button as WeChatButton } from '@tarojs/components';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { copy } from '@/studio/order/copy';
import { Button } from '@/ui/button';
import { Tag, type Tone } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { useReason } from '@/words/house-reasons';
import { useLanguage } from '@/words/language';
import { timeLeft } from '@/words/time-left';
import { linkKindWords } from './kind-words';
import type { Invited, Link } from './link';
import { linksWords } from './words';

interface Props {
  link: Link;
  shopId: string;
  onInvite: ((invited: Invited) => void) | null;
  onShare: () => void;
  onEnd: () => void;
  onDone: () => void;
}

const toneOf = ({ status, proof }: Link): Tone =>
  status === 1 ? (proof === 'proved' ? 'good' : 'warn') : status === 4 ? 'accent' : 'quiet';

/** One account: how its link stands, and what its owner may do about it. */
export function LinkRow(props: Props) {
  const { link, onInvite } = props;
  const k = useWords(linkKindWords);
  const t = useWords(linksWords);
  const said = useReason();
  const language = useLanguage((state) => state.language);
  const { accountName, accountId, status, proof, expiresAt, reason } = link;
  const hint =
    status === 1
      ? proof === 'proved'
        ? t.provedHint
        : t.unprovedHint
      : expiresAt
        ? k.left(timeLeft(expiresAt - Date.now(), language))
        : said(reason);
  return (
    <View className="links-row">
      <View className="links-head">
        <Text className="links-name">{accountName}</Text>
        <Tag text={status === 1 && proof !== 'proved' ? k.unproved : k.status(status)} tone={toneOf(link)} />
      </View>
      <Text className="links-id">{accountId}</Text>
      {hint ? <Text className="links-facts">{hint}</Text> : null}
      {onInvite ? <Acts {...props} onInvite={onInvite} /> : null}
    </View>
  );
}

function Acts({
  link,
  shopId,
  onInvite,
  onShare,
  onEnd,
  onDone,
}: Props & { onInvite: (one: Invited) => void }) {
  const t = useWords(linksWords);
  const k = useWords(linkKindWords);
  const sentence = useSentence();
  const { linkId, kind, accountId, accountName, status, code } = link;
  const cancel = async () => {
    const outcome = await call('links', 'cancel', { shopId, linkId });
    toast(outcome.ok ? t.cancelled : sentence(outcome.error));
    onDone();
  };
  if (status === 1)
    return (
      <View className="links-acts">
        <Button kind="line" size="small" text={t.unbind} label={t.unbindOf(accountName)} onPress={onEnd} />
      </View>
    );
  if (status !== 4)
    return (
      <View className="links-acts">
        <Button
          kind="line"
          size="small"
          text={t.again}
          label={t.againOf(accountName)}
          onPress={() => onInvite({ kind, accountId, accountName })}
        />
      </View>
    );
  return (
    <View className="links-acts">
      {code ? <Text className="links-code">{code}</Text> : null}
      {code ? <Button kind="soft" size="small" text={k.copyCode} onPress={() => copy(code)} /> : null}
      {code && process.env.TARO_ENV === 'weapp' ? (
        <WeChatButton openType="share" className="links-send" onClick={onShare}>
          {t.send}
        </WeChatButton>
      ) : null}
      <Button
        kind="line"
        size="small"
        text={t.cancel}
        label={t.cancelOf(accountName)}
        onPress={() => void cancel()}
      />
    </View>
  );
}
