import { Text, View } from '@tarojs/components';
import type { Fen } from '../../domain/units';
import { moneyParts, moneyText } from './money';
import { named } from './names';
import './price.scss';

interface Props {
  fen: Fen;
  size?: 's' | 'm' | 'l' | 'xl';
  /** Ink instead of the accent, for lists of figures. */
  quiet?: boolean;
  /** With both digits of the cents: what was taken in or is paid out, beside other such figures. */
  exact?: boolean;
  /** The price before: shown struck through behind the price. */
  was?: Fen;
  /** Prices start here: 起 follows. */
  from?: string;
}

export function Price({ fen, size = 'm', quiet, exact, was, from }: Props) {
  const { sign, whole, rest, cents } = moneyParts(fen);
  const part = exact ? cents : rest;
  return (
    <View className={`price is-${size}${quiet ? ' is-quiet' : ''}`} {...named(moneyText(fen), 'text')}>
      <Text className="price-sign">{sign}</Text>
      <Text className="price-whole">{whole}</Text>
      {part ? <Text className="price-rest">{part}</Text> : null}
      {from ? <Text className="price-from">{from}</Text> : null}
      {was && was > fen ? (
        <Text className="price-was">¥{moneyParts(was).whole + moneyParts(was).rest}</Text>
      ) : null}
    </View>
  );
}
