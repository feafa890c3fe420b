import { ScrollView, View } from '@tarojs/components';
import { useState } from 'react';
import { Composer } from '@/talk/composer';
import type { Message } from '@/talk/message';
import { ThreadView } from '@/talk/thread-view';
import { Sheet } from '@/ui/sheet';
import { Skeleton } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { useWide } from '../frame/use-wide';
import { Beside } from './beside';
import { DecideSheet } from './decide-sheet';
import type { Summary } from './listed';
import { PaneFoot } from './pane-foot';
import { PaneHead } from './pane-head';
import { Phrases } from './phrases';
import { ProductSheet } from './product-sheet';
import { closedBy, QuotaLine } from './quota-line';
import { RefundSheet } from './refund-sheet';
import { TransferSheet } from './transfer-sheet';
import { useAgentActs } from './use-agent-acts';
import { type AgentTalk, type Detail, useAgentTalk } from './use-agent-talk';
import { type SheetName, useExtras } from './use-extras';
import type { Watch } from './use-watch';
import { serviceWords } from './words';

interface Props {
  shopId: ShopId;
  talkId: string;
  watch: Watch;
  onChange: (talk: Summary) => void;
}

/** From this width on what is known of the shopper has a column of its own, in px. */
const THREE_COLUMNS = 1280;

/** One conversation and all that can be done about it. */
export function Pane({ shopId, talkId, watch, onChange }: Props) {
  const t = useWords(serviceWords);
  const agent = useAgentTalk(shopId, talkId, watch, onChange);
  const { detail, error, reload } = agent;
  if (!detail && error?.code === 'NOT_FOUND') return <EmptyState icon="chat" title={t.gone} />;
  if (!detail && error) return <ErrorState error={error} onRetry={reload} />;
  if (!detail) return <Skeleton kind="list" rows={4} />;
  return <Opened shopId={shopId} agent={agent} detail={detail} />;
}

function Opened({ shopId, agent, detail }: { shopId: ShopId; agent: AgentTalk; detail: Detail }) {
  const t = useWords(serviceWords);
  const { talk } = agent;
  const aside = useWide(THREE_COLUMNS);
  const [text, setText] = useState('');
  const [pull, setPull] = useState(false);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const [undecided, setUndecided] = useState<Message | null>(null);
  const acts = useAgentActs(shopId, talk, setText, setUndecided);
  const extras = useExtras(talk, setSheet);
  const shut = closedBy(detail, t);
  const close = () => setSheet(null);
  const beside = <Beside shopId={shopId} agent={agent} detail={detail} onRefund={() => setSheet('refund')} />;
  return (
    <View className="pane">
      <View className="talk pane-talk">
        <PaneHead
          detail={detail}
          agent={agent}
          onTransfer={() => setSheet('transfer')}
          onMore={aside ? null : () => setSheet('beside')}
        />
        <ThreadView
          talk={talk}
          side="shop"
          acts={acts}
          pull={pull}
          foot={<PaneFoot talk={talk} detail={detail} />}
        />
        <Composer
          text={text}
          onText={setText}
          onSend={(said) => talk.say({ kind: 'text', text: said }, { text: said })}
          extras={extras}
          onTyping={agent.typing}
          onOpen={setPull}
          shut={shut}
          above={
            <View>
              <QuotaLine quota={detail.quota} />
              {shut ? null : <Phrases all={agent.phrases} onChoose={setText} />}
            </View>
          }
        />
      </View>
      {aside ? (
        <ScrollView scrollY className="pane-aside">
          {beside}
        </ScrollView>
      ) : null}
      <Sheet open={sheet === 'beside'} title={t.more} onClose={close}>
        {beside}
      </Sheet>
      <ProductSheet open={sheet === 'product'} shopId={shopId} talk={talk} onClose={close} />
      <RefundSheet open={sheet === 'refund'} orders={agent.orders} talk={talk} onClose={close} />
      <TransferSheet open={sheet === 'transfer'} shopId={shopId} agent={agent} onClose={close} />
      <DecideSheet message={undecided} agent={agent} onClose={() => setUndecided(null)} />
    </View>
  );
}
