import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { Frame } from '@/studio/frame/frame';
import { Late } from '@/studio/frame/late';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { Part } from '@/studio/order/part';
import { ListEnd } from '@/ui/list-end';
import { moneyText } from '@/ui/money';
import { Skeleton } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import type { Role } from '../../../domain/roles';
import type { ShopId } from '../../../domain/units';
import { AppealWay } from './appeal';
import { type Entry, Line } from './line';
import type { Deposit } from './money-props';
import { PayUp } from './pay-up';
import { TakeBack } from './take-back';
import { depositWords } from './words';
import '../../studio/order/order-view.scss';
import './index.scss';

export default function DepositPage() {
  const t = useWords(depositWords);
  return (
    <Frame section="shop" title={t.title} inner>
      {({ shopId, role }) => <Whole shopId={shopId} role={role} />}
    </Frame>
  );
}

/** What is due, what is there, the ways in and out, and every fen that moved. */
function Whole({ shopId, role }: { shopId: ShopId; role: Role }) {
  const t = useWords(depositWords);
  const [deposit, setDeposit] = useState<Deposit | null>(null);
  const pages = usePages<Entry>(
    async (cursor) => {
      const outcome = await call('deposits', 'get', { shopId, ...(cursor ? { cursor } : {}) });
      if (outcome.ok) setDeposit(outcome.data);
      return pageOf(outcome, ({ entries }) => entries);
    },
    [shopId],
  );
  useListGestures(pages);
  if (!deposit && pages.error) return <ErrorState error={pages.error} onRetry={pages.reload} />;
  if (!deposit) return <Skeleton kind="list" rows={4} />;
  const part = { shopId, deposit, isOwner: role === 'owner', onMoved: pages.reload };
  return (
    <View className="deposit">
      <Late error={pages.rows.length === 0 ? pages.error : null} onRetry={pages.reload} />
      <Standing deposit={deposit} />
      <PayUp {...part} />
      <TakeBack {...part} />
      <Part title={t.ledger}>
        {pages.rows.length === 0 && !pages.loading ? <EmptyState icon="wallet" title={t.none} /> : null}
        {pages.rows.map((entry) => (
          <Line key={entry.entryId} entry={entry}>
            {role === 'owner' ? <AppealWay shopId={shopId} entry={entry} onMoved={pages.reload} /> : null}
          </Line>
        ))}
        <ListEnd pages={pages} />
      </Part>
    </View>
  );
}

function Standing({ deposit }: { deposit: Deposit }) {
  const { status, balanceFen, dueFen, lacksFen, marked } = deposit;
  const t = useWords(depositWords);
  const closed = status === 'closed';
  const free = dueFen === 0 && balanceFen === 0;
  return (
    <View className="deposit-head">
      <View className="deposit-head-row">
        <Text className="deposit-name">{t.balance}</Text>
        {free || closed ? null : lacksFen > 0 ? (
          <Tag text={marked ? t.marked : t.short} tone="accent" />
        ) : (
          <Tag text={t.fine} tone="good" />
        )}
      </View>
      <Text className="deposit-balance">{moneyText(balanceFen)}</Text>
      <View className="deposit-figures">
        {closed ? null : (
          <Text className="deposit-figure">
            {t.due} {moneyText(dueFen)}
          </Text>
        )}
        {lacksFen > 0 ? (
          <Text className="deposit-figure is-lacking">
            {t.lacks} {moneyText(lacksFen)}
          </Text>
        ) : null}
      </View>
      {free ? <Text className="deposit-hint">{closed ? t.closedNone : t.free}</Text> : null}
      {lacksFen > 0 ? <Text className="deposit-hint">{t.shortHint(moneyText(lacksFen))}</Text> : null}
    </View>
  );
}
