import { Input, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Pressable } from '@/ui/pressable';
import { Stepper } from '@/ui/stepper';
import { useWords } from '@/words/dictionary';
import type { ShopOrder } from '../details';
import { companies, type DeliveryId } from './companies';
import { companyWords } from './company-words';
import { type Draft, type Flaw, isWhole, leftOf, withWaybill } from './draft';
import { shipWords } from './words';
import './ship-sheet.scss';

interface Props {
  order: ShopOrder;
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** Shown beside their fields. */
  flaws: readonly Flaw[];
}

/** Who carries the parcel, under which number, and what lies in it. */
export function ShipForm({ order, draft, onChange, flaws }: Props) {
  const t = useWords(shipWords);
  return (
    <View className="ship">
      <Text className="ship-name">{t.company}</Text>
      <Companies
        value={draft.deliveryId}
        onPick={(deliveryId) => onChange({ ...draft, deliveryId, isPicked: true })}
      />
      <Flawed flaws={flaws} only={['noCompany']} />
      <Text className="ship-name">{t.waybill}</Text>
      <View className="ship-waybill">
        <Input
          className="ship-input"
          value={draft.waybillId}
          maxlength={60}
          placeholder={t.waybillHint}
          confirmType="done"
          onInput={(event) => onChange(withWaybill(draft, event.detail.value))}
          {...(process.env.TARO_ENV === 'h5'
            ? { nativeProps: { 'aria-label': t.waybill, autocapitalize: 'characters', autocomplete: 'off' } }
            : { 'aria-label': t.waybill })}
        />
        {process.env.TARO_ENV === 'weapp' ? (
          <Pressable
            className="ship-scan"
            label={t.scanLabel}
            onPress={() => void scan().then((code) => code && onChange(withWaybill(draft, code)))}
          >
            <Text>{t.scan}</Text>
          </Pressable>
        ) : null}
      </View>
      <Flawed flaws={flaws} only={['noWaybill', 'badWaybill']} />
      <Contents order={order} draft={draft} onChange={onChange} />
      <Flawed flaws={flaws} only={['nothing']} />
    </View>
  );
}

interface CompaniesProps {
  value: DeliveryId | null;
  onPick: (id: DeliveryId) => void;
  /** Those that are offered; all unless told. */
  among?: readonly DeliveryId[];
}

export function Companies({ value, onPick, among = companies }: CompaniesProps) {
  const t = useWords(shipWords);
  const names = useWords(companyWords);
  return (
    <View
      className="ship-companies"
      {...(process.env.TARO_ENV === 'h5' ? { role: 'radiogroup', 'aria-label': t.company } : {})}
    >
      {among.map((id) => (
        <Pressable
          key={id}
          role="radio"
          checked={value === id}
          className={`ship-company${value === id ? ' is-active' : ''}`}
          onPress={() => onPick(id)}
        >
          <Text>{names[id]}</Text>
        </Pressable>
      ))}
    </View>
  );
}

/** Everything that is left, unless one wants to send a part. */
function Contents({ order, draft, onChange }: Pick<Props, 'order' | 'draft' | 'onChange'>) {
  const t = useWords(shipWords);
  const left = leftOf(order.lines);
  const pieces = left.reduce((n, line) => n + line.left, 0);
  const [isOpen, setOpen] = useState(!isWhole(draft, order.lines));
  const choose = (part: boolean) => {
    setOpen(part);
    if (!part) onChange({ ...draft, counts: Object.fromEntries(left.map((l) => [l.lineNo, l.left])) });
  };
  return (
    <>
      <View className="ship-contents">
        <Text className="ship-name">{t.contents}</Text>
        {pieces > 1 ? (
          <Pressable className="ship-part" onPress={() => choose(!isOpen)}>
            <Text>{isOpen ? t.everything : t.part}</Text>
          </Pressable>
        ) : null}
      </View>
      {left.map((line) => (
        <View key={line.lineNo} className="ship-line">
          <View className="ship-line-words">
            <Text className="ship-line-title">{line.title}</Text>
            <Text className="ship-line-attrs">
              {line.skuAttrs.map((attr) => attr.value).join(' · ')}
              {isOpen ? `　${t.leftOf(line.left)}` : ''}
            </Text>
          </View>
          {isOpen ? (
            <Stepper
              value={draft.counts[line.lineNo] ?? 0}
              min={0}
              max={line.left}
              onChange={(n) => onChange({ ...draft, counts: { ...draft.counts, [line.lineNo]: n } })}
            />
          ) : (
            <Text className="ship-line-n">×{line.left}</Text>
          )}
        </View>
      ))}
    </>
  );
}

function Flawed({ flaws, only }: { flaws: readonly Flaw[]; only: readonly Flaw[] }) {
  const t = useWords(shipWords);
  const flaw = flaws.find((one) => only.includes(one));
  return flaw ? (
    <View className="ship-flaw" {...(process.env.TARO_ENV === 'h5' ? { role: 'alert' } : {})}>
      <Text>{t[flaw]}</Text>
    </View>
  ) : null;
}

/** Reads a bar code with the camera; nothing when it is given up. */
async function scan(): Promise<string> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['barCode', 'qrCode'] });
    return result;
  } catch {
    return '';
  }
}
