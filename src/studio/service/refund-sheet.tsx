import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Talk } from '@/talk/use-talk';
import { Button } from '@/ui/button';
import { Choices } from '@/ui/choices';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { Entry } from '../form/entry';
import type { Order } from './use-agent-talk';
import { serviceWords } from './words';

interface Props {
  open: boolean;
  orders: readonly Order[];
  talk: Talk;
  onClose: () => void;
}

/** An offer to refund an order or a line of it: whether to ask for it is the shopper's to decide. */
export function RefundSheet(props: Props) {
  return <View>{props.open ? <Offer {...props} /> : null}</View>;
}

function Offer({ orders, talk, onClose }: Props) {
  const t = useWords(serviceWords);
  const paid = orders.filter(({ lines }) => lines.length > 0);
  const [orderId, setOrderId] = useState(paid[0]?.orderId ?? '');
  const [line, setLine] = useState('0');
  const [text, setText] = useState('');
  const order = paid.find((one) => one.orderId === orderId);
  const send = () => {
    if (!order) return;
    const { createdAt: _, lines: __, ...card } = order;
    const lineNo = line === '0' ? {} : { lineNo: Number(line) };
    const said = text.trim();
    talk.say(
      { kind: 'refundOffer', orderId, ...lineNo, text: said },
      { text: said, card: { ...card, kind: 'refundOffer', ...lineNo } },
    );
    onClose();
  };
  return (
    <Sheet
      open
      title={t.refundTitle}
      onClose={onClose}
      foot={order ? <Button block text={t.refundSend} onPress={send} /> : undefined}
    >
      {order ? (
        <View className="pane-form">
          <Text className="pane-form-hint">{t.refundHint}</Text>
          {paid.length > 1 ? (
            <Choices
              even
              name={t.orders}
              choices={paid.map((one) => ({ key: one.orderId, text: one.title.slice(0, 16) }))}
              chosen={orderId}
              onChoose={(id) => {
                setOrderId(id);
                setLine('0');
              }}
            />
          ) : null}
          <Choices
            even
            name={t.refundFor}
            choices={[
              { key: '0', text: t.refundWhole },
              ...order.lines.map(({ lineNo, title, n }) => ({
                key: String(lineNo),
                text: `${title.slice(0, 16)} ×${n}`,
              })),
            ]}
            chosen={line}
            onChoose={setLine}
          />
          <Entry name={t.refundText} value={text} most={200} onChange={setText} />
        </View>
      ) : (
        <Text className="pane-form-hint">{t.noRefunds}</Text>
      )}
    </Sheet>
  );
}
