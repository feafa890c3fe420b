import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Flaw } from '@/studio/form/entry';
import { openPaySheet } from '@/trade/pay/pay';
import { Button } from '@/ui/button';
import { moneyText } from '@/ui/money';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { Ms } from '../../../domain/units';
import type { MoneyProps } from './money-props';
import { depositWords } from './words';

/** Looks for money that WeChat said was paid: so often, so far apart. */
const looks = 6;
const between: Ms = 1000;

/** Pays what the deposit lacks by the pay sheet; whether money came is the function's word. */
export function PayUp({ shopId, deposit, isOwner, onMoved }: MoneyProps) {
  const t = useWords(depositWords);
  const sentence = useSentence();
  const [waiting, setWaiting] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  const [said, setSaid] = useState('');
  const arrived = async (): Promise<boolean> => {
    for (let i = 0; i < looks; i++) {
      const outcome = await call('deposits', 'get', { shopId });
      if (outcome.ok && outcome.data.balanceFen > deposit.balanceFen) return true;
      await new Promise((wake) => setTimeout(wake, between));
    }
    return false;
  };
  const { busy, go: pay } = useOneAtATime(async () => {
    setError(null);
    setSaid('');
    const prepared = await call('deposits', 'pay', { shopId });
    if (!prepared.ok) setError(prepared.error);
    const payment = prepared.ok ? prepared.data.payment : null;
    if (prepared.ok && !payment) toast(t.nothing);
    const result = payment ? await openPaySheet({ ...payment, payee: t.payee }) : null;
    if (result === 'paid') {
      setWaiting(true);
      if (await arrived()) toast(t.paid);
      else setSaid(t.notYet);
      setWaiting(false);
    } else if (result) {
      setSaid(t.refused);
    }
    if (prepared.ok) onMoved();
  });
  if (deposit.lacksFen === 0) return null;
  if (!isOwner) return <Text className="deposit-hint">{t.ownerOnly}</Text>;
  return (
    <View className="deposit-act">
      <Button
        block
        busy={busy}
        text={waiting ? t.paying : t.pay(moneyText(deposit.lacksFen))}
        onPress={() => void pay()}
      />
      {said ? <Text className="deposit-hint">{said}</Text> : null}
      {error ? <Flaw text={sentence(error)} /> : null}
    </View>
  );
}
