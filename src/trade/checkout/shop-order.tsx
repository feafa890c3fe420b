import { Text, View } from '@tarojs/components';
import { Field } from '@/ui/field';
import { LineItem } from '@/ui/line-item';
import { moneyText } from '@/ui/money';
import { Price } from '@/ui/price';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { dateOnly } from '@/words/when';
import { CouponRow } from './coupon-row';
import type { QuotedShop } from './quoting';
import { words } from './words';

interface Props {
  shop: QuotedShop;
  /** Where it goes; empty while that is not known. */
  provinceName: string;
  note: string;
  onCoupons: () => void;
  onNote: (note: string) => void;
}

/** What one shop will send, and what it asks for it. */
export function ShopOrder({ shop, provinceName, note, onCoupons, onNote }: Props) {
  const t = useWords(words);
  return (
    <View className="checkout-shop">
      <Text className="checkout-shop-name">{shop.name}</Text>
      {shop.lines.map((line) => (
        <LineItem
          key={line.skuId}
          title={line.title}
          thumb={line.thumbImg}
          attrs={line.skuAttrs}
          price={line.salePrice}
          n={line.n}
          faded={line.problem !== null}
          note={<Remark line={line} />}
        />
      ))}
      <View className="checkout-row">
        <Text className="checkout-key">{t.goods}</Text>
        <Price fen={shop.productPrice} size="s" quiet />
      </View>
      <Freight fen={shop.freight} provinceName={provinceName} />
      <FreightWhy shop={shop} provinceName={provinceName} />
      <CouponRow shop={shop} onOpen={onCoupons} />
      <Field name={t.note} value={note} hint={t.noteHint} most={200} onChange={onNote} />
      <View className="checkout-row is-sum">
        <Text className="checkout-key">{t.subtotal}</Text>
        <Price fen={shop.orderPrice} />
      </View>
    </View>
  );
}

/** Why a line cannot be bought, or when a pre-sale leaves. */
function Remark({ line }: { line: QuotedShop['lines'][number] }) {
  const t = useWords(words);
  if (line.problem) return <Tag tone="warn" text={t[line.problem]} />;
  return line.shipBy ? <Tag text={t.shipBy(dateOnly(line.shipBy))} /> : null;
}

/** Why it costs that much, what would make it free, and where the shop does not send. */
function FreightWhy({ shop, provinceName }: Pick<Props, 'shop' | 'provinceName'>) {
  const t = useWords(words);
  const join = useJoined();
  const reasons = provinceName ? shop.freightReasons.map((reason) => reasonText(reason, t)) : [];
  const unsent = shop.notSendArea.length > 0 ? [t.notSent(join.list(shop.notSendArea))] : [];
  return (
    <View>
      {[...reasons, ...unsent].map((line) => (
        <Text key={line} className="checkout-why">
          {line}
        </Text>
      ))}
    </View>
  );
}

type Sentences = ReturnType<typeof useWords<(typeof words)['zh']>>;

/** One template in words: 标准快递 · 首 1 件 ¥8 · 每续 1 件 ¥1 · 再买 ¥12 包邮. */
function reasonText(
  { name, rule, first, next, missing }: QuotedShop['freightReasons'][number],
  t: Sentences,
): string {
  if (rule === 'FREE') return t.freightFree(name);
  if (rule === 'REACHED') return t.freightReached(name);
  const [firstOf, nextOf] = rule === 'PIECE' ? [t.firstPieces, t.nextPieces] : [t.firstKilos, t.nextKilos];
  return [
    name,
    firstOf(first.amount, moneyText(first.price)),
    next.amount > 0 ? nextOf(next.amount, moneyText(next.price)) : '',
    missing ? t.missing(moneyText(missing)) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What the way costs, and what that hangs on. */
function Freight({ fen, provinceName }: { fen: number; provinceName: string }) {
  const t = useWords(words);
  return (
    <View className="checkout-row">
      <Text className="checkout-key">
        {t.freight}
        {provinceName ? ` · ${t.freightTo(provinceName)}` : ''}
      </Text>
      {!provinceName ? (
        <Text className="checkout-key">{fen > 0 ? t.freightGuess(moneyText(fen)) : t.freightLater}</Text>
      ) : null}
      {provinceName && fen === 0 ? <Text>{t.free}</Text> : null}
      {provinceName && fen > 0 ? <Price fen={fen} size="s" quiet /> : null}
    </View>
  );
}
