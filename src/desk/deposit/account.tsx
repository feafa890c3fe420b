import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { type Entry, Line } from '@/shopkeeping/deposit/line';
import { Late } from '@/studio/frame/late';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { Part } from '@/studio/order/part';
import { Button } from '@/ui/button';
import { ListEnd } from '@/ui/list-end';
import { moneyText } from '@/ui/money';
import { Skeleton } from '@/ui/skeleton';
import { EmptyState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { DeskError } from '../desk-state';
import { DeductSheet } from './deduct-sheet';
import { GiveBackSheet } from './give-back-sheet';
import type { Looked } from './looked';
import { deskDepositWords } from './words';
import '../../studio/order/order-view.scss';

/** One shop's deposit as the operator sees it. */
export function Account({ shopId, onOther }: { shopId: ShopId; onOther: () => void }) {
  const t = useWords(deskDepositWords);
  const [seen, setSeen] = useState<Looked | null>(null);
  const [isDeducting, setDeducting] = useState(false);
  const [returning, setReturning] = useState<Entry | null>(null);
  const pages = usePages<Entry>(
    async (cursor) => {
      const outcome = await call('deposits', 'look', { shopId, ...(cursor ? { cursor } : {}) });
      if (outcome.ok) setSeen(outcome.data);
      return pageOf(outcome, ({ entries }) => entries);
    },
    [shopId],
  );
  useListGestures(pages);
  if (!seen && pages.error?.code === 'NOT_FOUND')
    return <EmptyState icon="shop" title={t.none} action={{ text: t.other, onPress: onOther }} />;
  if (!seen && pages.error) return <DeskError error={pages.error} onRetry={pages.reload} />;
  if (!seen) return <Skeleton kind="list" rows={4} />;
  return (
    <View className="desk-items">
      <Late error={pages.rows.length === 0 ? pages.error : null} onRetry={pages.reload} />
      <Head seen={seen} />
      {seen.balanceFen > 0 ? (
        <Button block text={t.deduct} onPress={() => setDeducting(true)} />
      ) : (
        <Text className="desk-hint">{t.nothing}</Text>
      )}
      <Button block kind="line" text={t.other} onPress={onOther} />
      <Part title={t.ledger}>
        {pages.rows.length === 0 && !pages.loading ? <EmptyState icon="wallet" title={t.empty} /> : null}
        {pages.rows.map((entry) => (
          <Line key={entry.entryId} entry={entry}>
            {entry.why === 'deducted' && entry.returnedAt === null ? (
              <Button kind="line" text={t.giveBack} onPress={() => setReturning(entry)} />
            ) : null}
          </Line>
        ))}
        <ListEnd pages={pages} />
      </Part>
      {isDeducting ? (
        <DeductSheet shopId={shopId} seen={seen} onClose={() => setDeducting(false)} onDone={pages.reload} />
      ) : null}
      {returning ? (
        <GiveBackSheet
          shopId={shopId}
          entry={returning}
          onClose={() => setReturning(null)}
          onDone={pages.reload}
        />
      ) : null}
    </View>
  );
}

function Head({ seen: { name, status, balanceFen, dueFen, lacksFen } }: { seen: Looked }) {
  const t = useWords(deskDepositWords);
  return (
    <View className="deposit-head">
      <View className="deposit-head-row">
        <Text className="desk-item-kind">{name}</Text>
        <Tag text={t.status(status)} tone={status === 'open' ? 'good' : 'quiet'} />
      </View>
      <Text className="deposit-name">{t.balance}</Text>
      <Text className="deposit-balance">{moneyText(balanceFen)}</Text>
      <View className="deposit-figures">
        <Text className="deposit-figure">{t.due(moneyText(dueFen))}</Text>
        {lacksFen > 0 ? (
          <Text className="deposit-figure is-lacking">{t.lacks(moneyText(lacksFen))}</Text>
        ) : null}
      </View>
    </View>
  );
}
