import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { saysOf } from '@/talk/cards';
import { Composer } from '@/talk/composer';
import type { Card } from '@/talk/message';
import { ThreadView } from '@/talk/thread-view';
import { open } from '@/ui/navigate';
import { Screen } from '@/ui/screen';
import { Skeleton } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { Questions, SubjectBar } from './above';
import { type SheetName, Sheets } from './choose';
import { ShopperFoot, Welcome } from './edges';
import { TalkHead } from './head';
import { type SubjectQuery, subjectOf } from './subject';
import { useShopperActs } from './use-acts';
import { type Conversation, useConversation } from './use-conversation';
import { useExtras } from './use-extras';
import { asked, conversationWords } from './words';
import './index.scss';

/** The shopper's conversation with a shop, on our own page. */
export default function TalkPage() {
  const t = useWords(conversationWords);
  const { params } = useRouter<Partial<SubjectQuery> & { shopId?: string }>();
  const shopId = params.shopId ?? '';
  const [subject] = useState(() => subjectOf(params));
  return (
    <Screen title={t.title} whole>
      {shopId ? (
        <Opened shopId={shopId} subject={subject} />
      ) : (
        <EmptyState
          icon="service"
          title={t.noShop}
          hint={t.noShopHint}
          action={{ text: t.orders, onPress: () => open('trade/orders/index') }}
        />
      )}
    </Screen>
  );
}

function Opened({ shopId, subject }: { shopId: string; subject: Card | null }) {
  const conversation = useConversation(shopId);
  const { opened, error, reload } = conversation;
  if (!opened && error) return <ErrorState error={error} onRetry={reload} />;
  if (!opened) return <Skeleton kind="list" rows={5} />;
  return <Talking conversation={conversation} opened={opened} subject={subject} />;
}

interface TalkingProps {
  conversation: Conversation;
  opened: NonNullable<Conversation['opened']>;
  subject: Card | null;
}

function Talking({ conversation, opened, subject }: TalkingProps) {
  const t = useWords(conversationWords);
  const { talk, standing, typing } = conversation;
  const { shop, welcome, questions } = opened;
  const [text, setText] = useState('');
  const [offered, setOffered] = useState(subject);
  const [pull, setPull] = useState(false);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const acts = useShopperActs(talk, setText);
  const extras = useExtras(talk, setSheet);
  const say = (said: string) => talk.say({ kind: 'text', text: said }, { text: said });
  const sendCard = (card: Card) => {
    const says = saysOf(card);
    if (says) talk.say(says, { card });
    setSheet(null);
    setOffered(null);
  };
  const shut = shop.mode === 'own' ? '' : shop.mode === 'wecom' ? t.wecom : t.none;
  return (
    <View className="talk">
      <TalkHead shop={shop} standing={standing} />
      <ThreadView
        talk={talk}
        side="shopper"
        acts={acts}
        head={<Welcome text={welcome} />}
        pull={pull}
        foot={<ShopperFoot talk={talk} standing={standing} />}
      />
      <Composer
        text={text}
        onText={setText}
        onSend={say}
        extras={extras}
        onTyping={typing}
        onOpen={setPull}
        shut={shut}
        above={
          shut ? null : (
            <View>
              {offered ? (
                <SubjectBar card={offered} onSend={() => sendCard(offered)} onHide={() => setOffered(null)} />
              ) : null}
              {standing?.state === 'taken' ? null : (
                <Questions all={[...questions, 'person']} onAsk={(one) => say(asked[one])} />
              )}
            </View>
          )
        }
      />
      <Sheets shopId={shop.shopId} name={sheet} onChoose={sendCard} onClose={() => setSheet(null)} />
    </View>
  );
}
