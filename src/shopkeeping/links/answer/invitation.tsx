import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Flaw } from '@/studio/form/entry';
import { copy } from '@/studio/order/copy';
import { Button } from '@/ui/button';
import { openShop } from '@/ui/navigate';
import { Picture } from '@/ui/picture';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { timeLeft } from '@/words/time-left';
import { linkKindWords } from '../kind-words';
import { answerWords } from './words';

type Asked = Output<'links', 'look'>['invitation'];
type Answer = 'accept' | 'refuse';

interface Props {
  invitation: Asked;
  busy: Answer | null;
  flaw: string;
  onAnswer: (as: Answer) => void;
}

/** Which shop asks, for which account, and what the reader can do about it. */
export function Invitation({ invitation, busy, flaw, onAnswer }: Props) {
  const t = useWords(answerWords);
  const k = useWords(linkKindWords);
  const { shopName, shopLogo, city, mainCategoryName, kind, accountId, accountName } = invitation;
  return (
    <View className="shop-form-part">
      <View className="answer-shop">
        <View className="answer-logo">
          <Picture src={shopLogo} eager />
        </View>
        <View className="answer-words">
          <Text className="answer-name">{shopName}</Text>
          <Text className="shop-form-hint">{[mainCategoryName, city].filter(Boolean).join(' · ')}</Text>
        </View>
      </View>
      <Text className="answer-asks">{t.asks(k.kind(kind))}</Text>
      <View className="answer-account">
        <Text className="answer-name">{accountName}</Text>
        <Text className="answer-id">{accountId}</Text>
      </View>
      <Standing invitation={invitation} busy={busy} onAnswer={onAnswer} />
      {flaw ? <Flaw text={flaw} /> : null}
    </View>
  );
}

function Standing({ invitation, busy, onAnswer }: Omit<Props, 'flaw'>) {
  const t = useWords(answerWords);
  const k = useWords(linkKindWords);
  const language = useLanguage((state) => state.language);
  const { status, proof, mine, expiresAt, shopId } = invitation;
  if (status === 4)
    return (
      <>
        <Text className="shop-form-hint">{t.what}</Text>
        <Text className="shop-form-note">{t.yours}</Text>
        <Button block busy={busy === 'accept'} text={t.accept} onPress={() => onAnswer('accept')} />
        <Button
          block
          kind="line"
          busy={busy === 'refuse'}
          text={t.refuse}
          onPress={() => onAnswer('refuse')}
        />
        <Text className="answer-left">{k.left(timeLeft(expiresAt - Date.now(), language))}</Text>
      </>
    );
  if (status === 1 && mine)
    return proof === 'proved' ? <Proved shopId={shopId} /> : <Unproved of={invitation} />;
  return (
    <View className="shop-form-field">
      <View className="answer-state">
        <Tag text={status === 1 ? t.others : k.status(status)} />
      </View>
      {status === 1 || (status === 3 && mine) ? null : <Text className="shop-form-hint">{t.over}</Text>}
    </View>
  );
}

function Unproved({ of: { proofWord } }: { of: Asked }) {
  const t = useWords(answerWords);
  const k = useWords(linkKindWords);
  return (
    <>
      <View className="shop-form-field">
        <View className="answer-state">
          <Tag text={t.accepted} tone="warn" />
        </View>
        <Text className="shop-form-hint">{t.acceptedHint}</Text>
      </View>
      {proofWord ? (
        <View className="answer-word">
          <Text className="shop-form-hint">{t.word}</Text>
          <Text className="answer-word-text" userSelect>
            {proofWord}
          </Text>
          <Button kind="soft" text={k.copyWord} onPress={() => copy(proofWord)} />
        </View>
      ) : null}
    </>
  );
}

function Proved({ shopId }: { shopId: string }) {
  const t = useWords(answerWords);
  return (
    <View className="shop-form-field">
      <View className="answer-state">
        <Tag text={t.proved} tone="good" />
      </View>
      <Text className="shop-form-hint">{t.provedHint}</Text>
      <Button kind="soft" text={t.toShop} onPress={() => openShop(shopId)} />
    </View>
  );
}
