import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { Entry } from '../form/entry';
import type { AgentTalk } from './use-agent-talk';
import { serviceWords } from './words';

interface Props {
  open: boolean;
  shopId: ShopId;
  agent: AgentTalk;
  onClose: () => void;
}

/** To a colleague, or back into the queue. */
export function TransferSheet(props: Props) {
  return <View>{props.open ? <Transfer {...props} /> : null}</View>;
}

function Transfer({ shopId, agent, onClose }: Props) {
  const t = useWords(serviceWords);
  const load = useLoad(() => call('service', 'agents', { shopId }), [shopId]);
  const [note, setNote] = useState('');
  const {
    busy,
    doing,
    go: transfer,
  } = useOneAtATime(async (agentId: string) => {
    const done = await agent.transfer({ ...(agentId ? { agentId } : {}), note: note.trim() });
    if (!done) return;
    toast(t.transferred);
    onClose();
  });
  return (
    <Sheet
      open
      title={t.transferTitle}
      onClose={onClose}
      foot={
        <Button
          block
          kind="line"
          text={t.toQueue}
          busy={doing?.[0] === ''}
          onPress={() => void transfer('')}
        />
      }
    >
      <View className="pane-form">
        <Entry name={t.transferNote} value={note} most={200} onChange={setNote} />
        <Loaded load={load} skeleton="list">
          {({ agents }) => (
            <View>
              {agents.filter(({ self }) => !self).length === 0 ? (
                <Text className="pane-form-hint">{t.noColleagues}</Text>
              ) : null}
              {agents
                .filter(({ self }) => !self)
                .map(({ agentId, name, answering }) => (
                  <Pressable
                    key={agentId}
                    className="pane-colleague"
                    disabled={busy}
                    onPress={() => void transfer(agentId)}
                  >
                    <Text className="pane-colleague-name">{name}</Text>
                    <Text className="pane-colleague-has">{t.answering(answering)}</Text>
                  </Pressable>
                ))}
            </View>
          )}
        </Loaded>
      </View>
    </Sheet>
  );
}
