import { Text, View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { RoomFoot } from '@/studio/frame/room-foot';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { Late } from '../../frame/late';
import { TimeLeft } from '../time-left';
import { afterSaleWords } from '../words';
import { AnswerSheet } from './answer-sheet';
import { type Answer, answers } from './draft';
import { Asked, History, Said, Ways } from './parts';
import type { ShopAfterSale } from './shop-after-sale';
import { afterSaleViewWords } from './words';
import '../../order/order-view.scss';
import './view.scss';

interface Props {
  shopId: ShopId;
  afterSaleId: string;
  /** It was answered here. */
  onMoved?: () => void;
}

/** One after-sale as the shop answers it: the time left, what is asked and why, what came before, the answers. */
export function AfterSaleView({ shopId, afterSaleId, onMoved }: Props) {
  const load = useLoad(
    () => call('aftersales', 'getForShop', { shopId, afterSaleId }),
    [shopId, afterSaleId],
  );
  usePullDownRefresh(() => void load.reload().finally(() => stopPullDownRefresh()));
  const moved = () => {
    void load.reload();
    onMoved?.();
  };
  return (
    <Loaded load={load} skeleton="list">
      {(doc) => (
        <>
          <Late error={load.error} onRetry={() => void load.reload()} />
          <Whole shopId={shopId} doc={doc} onMoved={moved} />
        </>
      )}
    </Loaded>
  );
}

function Whole({ shopId, doc, onMoved }: { shopId: ShopId; doc: ShopAfterSale; onMoved: () => void }) {
  const t = useWords(afterSaleViewWords);
  const a = useWords(afterSaleWords);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const can = answers.filter((one) => doc.can.includes(one));
  return (
    <View className="shop-order">
      <View className="shop-order-state">
        <Text className="shop-order-status">{a.status(doc.status)}</Text>
        <TimeLeft deadline={doc.deadline} now={Date.now()} />
      </View>
      <Asked shopId={shopId} doc={doc} />
      <Said doc={doc} />
      <Ways doc={doc} />
      <History doc={doc} />
      {can.length > 0 ? (
        <RoomFoot className="aftersale-act">
          {can.map((one) => (
            <View key={one} className="aftersale-act-one">
              <Button
                block
                kind={one === 'reject' ? 'line' : 'primary'}
                text={t[one]}
                onPress={() => setAnswer(one)}
              />
            </View>
          ))}
        </RoomFoot>
      ) : null}
      {answer ? (
        <AnswerSheet
          shopId={shopId}
          doc={doc}
          answer={answer}
          onClose={() => setAnswer(null)}
          onMoved={onMoved}
        />
      ) : null}
    </View>
  );
}
