import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { useSentence } from '@/cloud/messages';
import { askNotices, prepareNotices } from '@/notices/ask';
import { Button } from '@/ui/button';
import { Choices } from '@/ui/choices';
import { Field } from '@/ui/field';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { OrderLine } from '@/ui/order-line';
import { PicturePicker } from '@/ui/pictures/picker';
import { usePictures } from '@/ui/pictures/use-pictures';
import { Price } from '@/ui/price';
import { Screen } from '@/ui/screen';
import { Stepper } from '@/ui/stepper';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import {
  type AfterSaleReason,
  type AfterSaleType,
  aboutBack,
  type Line,
  mostOf,
  reasonsFor,
  typesFor,
} from '../claimable';
import { reasonWords, typeWords } from '../kind-words';
import { useApplying } from './send';
import { applyWords } from './words';
import '../aftersale.scss';

interface Props {
  orderId: string;
  line: Line;
  onRefused: () => Promise<void>;
}

/** What is wanted, why, for how many pieces, and about what comes back. */
export function ApplyForm({ orderId, line, onRefused }: Props) {
  const t = useWords(applyWords);
  const types = useWords(typeWords);
  const reasons = useWords(reasonWords);
  const sentence = useSentence();
  const send = useApplying();
  const [type, setType] = useState<AfterSaleType>(typesFor(line)[0] ?? 'REFUND');
  const [wanted, setReason] = useState<AfterSaleReason | null>(null);
  const [pieces, setPieces] = useState(mostOf(line, 'REFUND'));
  const [text, setText] = useState('');
  const pictures = usePictures('afterSale');
  useEffect(() => void prepareNotices(), []);
  const n = Math.min(pieces, mostOf(line, type));
  const offered = reasonsFor(line, type);
  const reason = wanted && offered.includes(wanted) ? wanted : null;
  const { busy, go: submit } = useOneAtATime(async () => {
    if (!reason) return toast(t.noReason);
    if (pictures.sending) return toast(t.wait);
    if (pictures.troubled) return toast(t.trouble);
    // Right after the tap: once an answer came, WeChat asks no more.
    const asking = askNotices(['afterSaleAnswered', 'refunded']);
    const outcome = await send({
      orderId,
      lineNo: line.lineNo,
      n,
      type,
      reason,
      text,
      pictures: pictures.ids,
    });
    if (!outcome.ok) {
      toast(sentence(outcome.error));
      return onRefused();
    }
    await asking;
    toast(t.sent);
    const { afterSaleId } = outcome.data;
    await Taro.redirectTo({ url: `/trade/aftersale/follow/index?afterSaleId=${afterSaleId}` });
  });
  const foot = <Button block text={t.submit} busy={busy} onPress={() => void submit()} />;
  return (
    <Screen title={t.title} foot={foot}>
      <View className="aftersale-card">
        <OrderLine line={line} />
      </View>
      <View className="aftersale-card">
        <Choices
          name={t.type}
          choices={typesFor(line).map((key) => ({ key, text: types[key] }))}
          chosen={type}
          onChoose={setType}
        />
        <Choices
          name={t.reason}
          choices={offered.map((key) => ({ key, text: reasons[key] }))}
          chosen={reason}
          onChoose={setReason}
        />
        <View className="aftersale-row">
          <Text className="aftersale-key">{t.number}</Text>
          <Stepper value={n} max={mostOf(line, type)} onChange={setPieces} />
        </View>
        {type === 'EXCHANGE' ? null : (
          <View className="aftersale-row">
            <Text className="aftersale-key">{t.refund}</Text>
            <Price fen={aboutBack(line, n)} />
          </View>
        )}
        <Text className="aftersale-hint">{type === 'EXCHANGE' ? t.exchangeHint : t.refundHint}</Text>
      </View>
      <View className="aftersale-card">
        <Field name={t.text} value={text} hint={t.textHint} most={500} onChange={setText} />
        <Text className="aftersale-key">{t.pictures}</Text>
        <Text className="aftersale-hint">{t.picturesHint}</Text>
        <PicturePicker pictures={pictures} name={t.pictures} />
      </View>
    </Screen>
  );
}
