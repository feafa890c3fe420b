import { Text, View } from '@tarojs/components';
import { useHouseWords } from '@/talk/house-words';
import { openShop } from '@/ui/navigate';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import type { Conversation, Standing } from './use-conversation';
import { conversationWords } from './words';

type Shop = NonNullable<Conversation['opened']>['shop'];
type Sentences = ReturnType<typeof useWords<(typeof conversationWords)['zh']>>;

/** Whose service this is, who answers, and when somebody does. */
export function TalkHead({ shop, standing }: { shop: Shop; standing: Standing | null }) {
  const t = useWords(conversationWords);
  const join = useJoined();
  const { hours } = useHouseWords();
  const state = stands({ ...shop, hoursText: hours(shop.hoursText) }, standing, t);
  const open = () => openShop(shop.shopId);
  return (
    <Pressable className="talk-head" role="link" spoken={join.clause([shop.name, state])} onPress={open}>
      <View className="talk-head-logo">
        <Picture src={shop.logo} eager className="talk-head-picture" />
      </View>
      <View className="talk-head-words">
        <Text className="talk-head-name">{shop.name}</Text>
        <Text className={`talk-head-state${shop.openNow ? ' is-open' : ''}`}>{state}</Text>
      </View>
      <Text className="talk-head-visit">{t.visit}</Text>
    </Pressable>
  );
}

function stands(
  { openNow, hoursText }: Pick<Shop, 'openNow' | 'hoursText'>,
  standing: Standing | null,
  t: Sentences,
): string {
  const state = standing?.state;
  if (state === 'taken') return t.taken(standing?.agentName ?? '');
  if (state === 'queued' && openNow) return t.queued;
  if (state === 'handed') return t.handed;
  if (!openNow) return hoursText ? `${t.offNow} · ${hoursText}` : t.offNow;
  return state === 'closed' ? t.closed : t.bot;
}
