import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { call, type Output } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Button } from '@/ui/button';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { payOrders } from '../pay/pay';
import { confirmInWeChat } from './confirm-in-wechat';
import { words } from './words';

interface Props {
  order: Output<'orders', 'get'>;
  onChanged: () => Promise<void>;
}

/** Whether there is anything to do: pay or give up, or confirm what came. */
export const hasFoot = ({ status }: Pick<Props['order'], 'status'>): boolean =>
  status === 10 || status === 30;

type Way = 'pay' | 'cancel' | 'confirm';

/** What the shopper can do with the order as it stands. */
export function OrderFoot({ order, onChanged }: Props) {
  const t = useWords(words);
  const sentence = useSentence();
  const { doing, go: run } = useOneAtATime(async (_: Way, work: () => Promise<ClientError | null>) => {
    const error = await work();
    if (error) toast(sentence(error));
    await onChanged();
  });
  const busy = doing?.[0];
  const ask = async (title: string) =>
    (await Taro.showModal({ title, confirmText: t.yes, cancelText: t.no })).confirm;
  const send = (action: 'cancel' | 'confirm') =>
    run(action, async () => {
      const outcome = await call('orders', action, { orderId: order.orderId });
      return outcome.ok ? null : outcome.error;
    });
  const cancel = async () => {
    if (await ask(t.cancelAsk)) await send('cancel');
  };
  const confirm = async () => {
    const heard = await confirmInWeChat(order.transactionId);
    const sure = heard === 'notThere' ? await ask(t.confirmAsk) : heard === 'confirmed';
    if (sure) await send('confirm');
  };
  const pay = () =>
    run('pay', async () => {
      const paid = await payOrders([order.orderId]);
      if (paid.result === 'unpaid') toast(t.unpaidStill);
      return paid.result === 'failed' ? paid.error : null;
    });
  if (order.status === 10) {
    return (
      <View className="order-foot">
        <Button kind="line" text={t.cancel} busy={busy === 'cancel'} onPress={() => void cancel()} />
        <Button text={t.pay} busy={busy === 'pay'} onPress={() => void pay()} />
      </View>
    );
  }
  return (
    <View className="order-foot">
      <Button text={t.confirm} busy={busy === 'confirm'} onPress={() => void confirm()} />
    </View>
  );
}
