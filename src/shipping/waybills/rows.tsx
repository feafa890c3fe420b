import { Text, View } from '@tarojs/components';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { companyWords } from '../../studio/order/ship/company-words';
import { shipWords } from '../../studio/order/ship/words';
import type { CheckedParcel } from './check-list';
import type { Result, Results } from './send';
import { waybillWords } from './words';

interface Props {
  parcels: readonly CheckedParcel[];
  results: Results;
  /** Sending has begun: what has no result has not left. */
  begun: boolean;
}

/** The list line by line: to whom, by what, and what stands against it or came of it. */
export function Rows({ parcels, results, begun }: Props) {
  return (
    <View className="waybills-rows">
      {parcels.map((parcel) => (
        <Row key={parcel.line} parcel={parcel} result={results[parcel.line]} begun={begun} />
      ))}
    </View>
  );
}

function Row({ parcel, result, begun }: { parcel: CheckedParcel; result?: Result; begun: boolean }) {
  const t = useWords(waybillWords);
  const companies = useWords(companyWords);
  const { order, deliveryId, company, waybillId, orderId, line, problem } = parcel;
  return (
    <View className={`waybills-row${problem ? ' is-flawed' : ''}`}>
      <View className="waybills-row-head">
        <Text className="waybills-row-who">{order ? order.receiver : t.line(line)}</Text>
        <Outcome problem={problem} result={result} begun={begun} />
      </View>
      <Text className="waybills-row-way">
        {deliveryId ? companies[deliveryId] : company || '—'} · {waybillId || t.noNumber}
      </Text>
      <Text className="waybills-row-order">
        {order ? `${t.line(line)} · ` : ''}
        {orderId || '—'}
      </Text>
      <Why problem={problem} result={result} />
    </View>
  );
}

function Outcome({
  problem,
  result,
  begun,
}: Pick<CheckedParcel, 'problem'> & { result?: Result; begun: boolean }) {
  const t = useWords(waybillWords);
  if (problem || (result && !result.sent)) return null;
  if (result) return <Tag text={t.sent} tone="good" />;
  return begun ? <Tag text={t.notReached} /> : null;
}

function Why({ problem, result }: Pick<CheckedParcel, 'problem'> & { result?: Result }) {
  const t = useWords(waybillWords);
  const s = useWords(shipWords);
  const why = problem ? t[problem] : result && !result.sent ? s[result.why] : '';
  return why ? <Text className="waybills-row-why">{why}</Text> : null;
}
