import { Text, View } from '@tarojs/components';
import { useRouter, useUnload } from '@tarojs/taro';
import { useRef } from 'react';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { goBack } from '@/ui/navigate';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Price } from '@/ui/price';
import { Screen } from '@/ui/screen';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { type SheetPart, type SheetResult, sheetLeft, tellWeChat } from '../pay/local-sheet';
import { partsFrom } from './parts';
import { words } from './words';
import './index.scss';

/** Stands in for WeChat's pay sheet on the local cloud. Leaving it in any way tells the page that waits. */
export default function PaySheet() {
  const t = useWords(words);
  const { params } = useRouter<{ outTradeNo: string; payee: string; totalFee: string; parts?: string }>();
  const result = useRef<SheetResult>('closed');
  useUnload(() => sheetLeft(result.current));
  const { busy, go: say } = useOneAtATime(async (word: 'SUCCESS' | 'REFUSE') => {
    const told = await tellWeChat(params.outTradeNo ?? '', word).catch(() => false);
    if (!told) return toast(t.failed);
    result.current = word === 'SUCCESS' ? 'paid' : 'refused';
    goBack();
  });
  return (
    <Screen title={t.title}>
      <View className="paysheet">
        <Text className="paysheet-to">{t.to(decodeURIComponent(params.payee ?? ''))}</Text>
        <Price fen={Number(params.totalFee ?? 0)} size="xl" quiet />
        <Parts parts={partsFrom(params.parts)} />
        <View className="paysheet-row">
          <Text className="paysheet-key">{t.method}</Text>
          <Text>{t.change}</Text>
        </View>
        <Button block text={t.pay} busy={busy} onPress={() => void say('SUCCESS')} />
        <Button block kind="plain" text={t.refuse} disabled={busy} onPress={() => void say('REFUSE')} />
        <Tag tone="warn" text={t.local} />
      </View>
    </Screen>
  );
}

/** Of one payment to several merchants, what each of them gets. */
function Parts({ parts }: { parts: readonly SheetPart[] }) {
  const t = useWords(words);
  if (parts.length === 0) return null;
  return (
    <View className="paysheet-parts" {...named(t.parts(parts.length), 'list')}>
      <Text className="paysheet-key">{t.parts(parts.length)}</Text>
      {parts.map(({ payee, totalFee }) => (
        <View key={payee} className="paysheet-part" {...named(undefined, 'listitem')}>
          <Text className="paysheet-payee">{payee}</Text>
          <Price fen={totalFee} size="s" quiet />
        </View>
      ))}
    </View>
  );
}
