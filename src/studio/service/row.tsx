import { Text, View } from '@tarojs/components';
import { memo } from 'react';
import { useHouseWords } from '@/talk/house-words';
import { moment } from '@/talk/moment';
import { talkWords } from '@/talk/words';
import { Pressable } from '@/ui/pressable';
import { Badge, Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import type { Ms } from '../../../domain/units';
import { type Summary, waited } from './listed';
import { type ServiceSentences, serviceWords } from './words';

interface Props {
  talk: Summary;
  now: Ms;
  active: boolean;
  onOpen: (talkId: string) => void;
}

/** One conversation in the inbox: who, what was said last, how long somebody waits and who answers. */
export const InboxRow = memo(function InboxRow({ talk, now, active, onOpen }: Props) {
  const t = useWords(serviceWords);
  const join = useJoined();
  const house = useHouseWords();
  const [who, said] = [house.shopper(talk.shopper), house.preview(talk.lastText)];
  const at = moment(talk.lastAt, now, useWords(talkWords));
  const wait = waited(talk, now);
  const waits = wait ? t.waited(Math.floor(wait.ms / 60_000)) : '';
  const answers = whoAnswers(talk, t);
  const unread = talk.unread > 0 ? t.unread(talk.unread) : '';
  return (
    <Pressable
      role="link"
      className={`inbox-row${active ? ' is-active' : ''}${wait?.long ? ' is-late' : ''}`}
      spoken={join.clause([who, unread, waits || answers, said, at])}
      onPress={() => onOpen(talk.talkId)}
    >
      <View className="inbox-row-top">
        <Text className="inbox-row-name">{who}</Text>
        {talk.carrier === 'wechat' ? <Tag text={t.wechat} tone="good" /> : null}
        <Text className="inbox-row-at">{at}</Text>
      </View>
      <View className="inbox-row-middle">
        <Text className="inbox-row-last">{said}</Text>
        <Badge count={talk.unread} />
      </View>
      <View className="inbox-row-foot">
        {waits ? <Text className={`inbox-row-wait${wait?.long ? ' is-late' : ''}`}>{waits}</Text> : null}
        <Text className="inbox-row-who">{answers}</Text>
      </View>
    </Pressable>
  );
});

export function whoAnswers({ state, mine, agentName }: Summary, t: ServiceSentences): string {
  if (state === 'taken') return mine ? t.byMe : t.by(agentName);
  if (state === 'queued') return t.waiting;
  if (state === 'handed') return t.byWeChat;
  return state === 'closed' ? t.over : t.byBot;
}
