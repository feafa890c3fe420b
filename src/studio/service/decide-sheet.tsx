import { Text, View } from '@tarojs/components';
import type { Message } from '@/talk/message';
import { Button } from '@/ui/button';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import type { AgentTalk } from './use-agent-talk';
import { serviceWords } from './words';

interface Props {
  /** null: nothing is to be decided. */
  message: Message | null;
  agent: AgentTalk;
  onClose: () => void;
}

type Decision = 'arrived' | 'resend' | 'drop';

/** WeChat did not take a message, or did not say so. It has no way to send one twice as one: a person decides. */
export function DecideSheet({ message, agent, onClose }: Props) {
  const t = useWords(serviceWords);
  const { doing, go: decide } = useOneAtATime(async (decision: Decision) => {
    if (message && (await agent.decide(message.messageId, decision))) onClose();
  });
  const button = (decision: Decision, text: string, kind: 'primary' | 'line') => (
    <Button
      block
      kind={kind}
      text={text}
      busy={doing?.[0] === decision}
      onPress={() => void decide(decision)}
    />
  );
  const unknown = message?.state === 'unknown';
  return (
    <Sheet open={message !== null} title={t.decideTitle} onClose={onClose}>
      <View className="pane-form">
        <Text className="pane-form-said">{message?.text}</Text>
        <Text className="pane-form-hint">{unknown ? t.decideUnknown : t.decideFailed}</Text>
        {message?.why && !unknown ? <Text className="pane-form-hint">{t.why(message.why)}</Text> : null}
        {unknown ? button('arrived', t.arrived, 'primary') : null}
        {button('resend', t.resend, unknown ? 'line' : 'primary')}
        {button('drop', t.dropIt, 'line')}
      </View>
    </Sheet>
  );
}
