import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useHouseWords } from '@/talk/house-words';
import { Button } from '@/ui/button';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { waited } from './listed';
import { whoAnswers } from './row';
import type { AgentTalk, Detail } from './use-agent-talk';
import { useNow } from './use-now';
import { serviceWords } from './words';

interface Props {
  detail: Detail;
  agent: AgentTalk;
  onTransfer: () => void;
  /** Opens what is known of the shopper; null where it stands beside the talk. */
  onMore: (() => void) | null;
}

type Move = 'take' | 'close' | 'reopen';

/** Who asks, who answers, how long they have waited, and what may be done. */
export function PaneHead({ detail, agent, onTransfer, onMore }: Props) {
  const t = useWords(serviceWords);
  const house = useHouseWords();
  const now = useNow(15_000);
  const wait = waited(detail, now);
  const { doing, go: move } = useOneAtATime((how: Move) => agent.move(how));
  const close = async () => {
    const { confirm } = await Taro.showModal({ title: t.closeAsk, confirmText: t.yes, cancelText: t.no });
    if (confirm) await move('close');
  };
  const { state, mine } = detail;
  const button = (how: Move, text: string, onPress: () => Promise<void>, kind: 'primary' | 'line') => (
    <Button size="small" kind={kind} text={text} busy={doing?.[0] === how} onPress={() => void onPress()} />
  );
  return (
    <View className="pane-head">
      <View className="pane-who">
        <View className="pane-name">
          <Text className="pane-shopper">{house.shopper(detail.shopper)}</Text>
          {detail.carrier === 'wechat' ? <Tag text={t.wechat} tone="good" /> : null}
        </View>
        <Text className={`pane-state${wait?.long ? ' is-late' : ''}`}>
          {[whoAnswers(detail, t), wait ? t.waited(Math.floor(wait.ms / 60_000)) : '']
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </View>
      <View className="pane-moves">
        {onMore ? <Button size="small" kind="line" text={t.more} onPress={onMore} /> : null}
        {state === 'queued' || state === 'bot' ? button('take', t.take, () => move('take'), 'primary') : null}
        {state === 'closed' ? button('reopen', t.takeAgain, () => move('reopen'), 'primary') : null}
        {mine ? <Button size="small" kind="line" text={t.transfer} onPress={onTransfer} /> : null}
        {mine ? button('close', t.close, close, 'line') : null}
      </View>
    </View>
  );
}
