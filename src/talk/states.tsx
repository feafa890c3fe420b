import { Text, View } from '@tarojs/components';
import { useSentence } from '@/cloud/messages';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { type Card, isMine, type Message, type Side } from './message';
import { isStuck, type Outgoing } from './outbox';
import { talkWords } from './words';

/** What can be done with a message. The same object for as long as the page lives, so that no row is drawn for it. */
export interface Acts {
  open(card: Card): void;
  retry(key: string): void;
  drop(key: string): void;
  /** Puts the words back into the field. */
  edit(one: Outgoing): void;
  /** Of a message that WeChat did not take, or did not say so: a person decides. Shops alone. */
  decide?(message: Message): void;
}

/** Under a message that is on its way: how far it got, and what can be done when it did not. */
export function OutState({ out, acts }: { out: Outgoing; acts: Acts }) {
  const t = useWords(talkWords);
  const join = useJoined();
  const sentence = useSentence();
  const { phase, tries, error, says, text } = out;
  if (phase === 'waiting' || phase === 'sending') {
    return <Text className="talk-state">{phase === 'waiting' && tries === 0 ? t.waiting : t.sending}</Text>;
  }
  if (phase === 'offline') return <Text className="talk-state is-waiting">{t.offline}</Text>;
  const stuck = isStuck(out);
  if (phase === 'unsure' && !stuck) return <Text className="talk-state is-waiting">{t.unsure}</Text>;
  const why = stuck ? t.unsureStill : error ? sentence(error) : t.refused;
  return (
    <View className="talk-trouble">
      <Text className="talk-trouble-why" {...named(undefined, 'alert')}>
        {stuck ? why : join.told([t.refused, why])}
      </Text>
      <View className="talk-trouble-acts">
        <Pressable className="talk-trouble-act" onPress={() => acts.retry(out.key)}>
          <Text>{t.retry}</Text>
        </Pressable>
        {!stuck && says?.kind === 'text' && text ? (
          <Pressable className="talk-trouble-act" onPress={() => acts.edit(out)}>
            <Text>{t.edit}</Text>
          </Pressable>
        ) : null}
        {stuck ? null : (
          <Pressable className="talk-trouble-act" onPress={() => acts.drop(out.key)}>
            <Text>{t.drop}</Text>
          </Pressable>
        )}
      </View>
    </View>
  );
}

const words = {
  queued: 'queued',
  sending: 'sendingOut',
  sent: 'sent',
  failed: 'failed',
  unknown: 'outUnknown',
  dropped: 'dropped',
} as const;

/** Under a message that is stored: a warning, and to the shop what became of it in WeChat. */
export function SentState({ message, side, acts }: { message: Message; side: Side; acts: Acts }) {
  const t = useWords(talkWords);
  const { state, warning, carrier } = message;
  const { decide } = acts;
  const outside = side === 'shop' && carrier === 'wechat' && isMine(message, side) && state !== '';
  const undecided = outside && decide && (state === 'failed' || state === 'unknown');
  if (!warning && !outside) return null;
  return (
    <>
      {warning ? <Text className="talk-state is-warning">{t.offPlatform}</Text> : null}
      {undecided ? (
        <Pressable className="talk-undecided" onPress={() => decide(message)}>
          <Text>{t[words[state]]}</Text>
        </Pressable>
      ) : outside ? (
        <Text className="talk-state">{t[words[state]]}</Text>
      ) : null}
    </>
  );
}
