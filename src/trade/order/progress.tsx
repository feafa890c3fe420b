import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { Output } from '@/cloud/call';
import { statusWords } from '@/ui/order-status';
import { useWords } from '@/words/dictionary';
import { type Language, useLanguage } from '@/words/language';
import { timeLeft } from '@/words/time-left';
import { countdown, dateTime } from '@/words/when';
import { words } from './words';

type Order = Output<'orders', 'get'>;
type Sentences = ReturnType<typeof useWords<(typeof words)['zh']>>;

/** Where the order stands, what happens next, and when the steps before happened. */
export function Progress({ order, waiting }: { order: Order; waiting: boolean }) {
  const t = useWords(words);
  const status = useWords(statusWords)[order.status];
  const language = useLanguage((state) => state.language);
  return (
    <View className={`order-progress is-${order.status}`}>
      <Text className="order-status">{status}</Text>
      {order.status === 10 && order.expiresAt && !waiting ? (
        <Waiting until={order.expiresAt} />
      ) : (
        <Text className="order-hint">{hint(order, waiting, t, language)}</Text>
      )}
      <Steps order={order} />
    </View>
  );
}

function Waiting({ until }: { until: number }) {
  const t = useWords(words);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <Text className="order-hint">{t.unpaidHint(countdown(until - now))}</Text>;
}

function hint(order: Order, waiting: boolean, t: Sentences, language: Language): string {
  if (waiting) return t.confirmingHint;
  if (order.status === 20) return t.toShipHint;
  if (order.status === 21) return t.partHint;
  if (order.status === 30 && order.autoConfirmPaused) return t.pausedHint;
  if (order.status === 30) {
    return order.autoConfirmAt ? t.shippedHint(timeLeft(order.autoConfirmAt - Date.now(), language)) : '';
  }
  if (order.status === 100) return t.doneHint;
  return order.status === 250 ? t.cancelledHint : t.closedHint;
}

function Steps({ order }: { order: Order }) {
  const t = useWords(words);
  if (order.status === 200 || order.status === 250) return null;
  const steps = [
    { name: t.placed, at: order.createdAt },
    { name: t.paid, at: order.paidAt },
    { name: t.sent, at: order.shippedAt },
    { name: t.finished, at: order.finishedAt },
  ];
  return (
    <View className="order-steps">
      {steps.map(({ name, at }) => (
        <View key={name} className={`order-step${at ? ' is-past' : ''}`}>
          <View className="order-step-dot" />
          <Text className="order-step-name">{name}</Text>
          <Text className="order-step-when">{at ? dateTime(at).slice(5) : ''}</Text>
        </View>
      ))}
    </View>
  );
}
