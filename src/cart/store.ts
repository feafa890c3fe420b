import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { addLine, type CartLine, chooseLines, dropLines, setCount } from './lines';

const KEY = 'tongdian.cart';

interface CartState {
  lines: CartLine[];
  /** Puts n more of a SKU into the cart; answers whether all of it fitted. */
  add(line: Pick<CartLine, 'productId' | 'skuId' | 'n'>): boolean;
  setCount(skuId: string, n: number): void;
  choose(skuIds: readonly string[], chosen: boolean): void;
  drop(skuIds: readonly string[]): void;
}

/** The cart, kept on the phone: only what was chosen. Names, prices and stock come fresh from `orders.quote`. */
export const useCart = create<CartState>((set, get) => {
  const keep = (lines: CartLine[]) => {
    set({ lines });
    Taro.setStorage({ key: KEY, data: lines }).catch(() => console.warn('the cart could not be kept'));
  };
  return {
    lines: remembered(),
    add(line) {
      const { lines, whole } = addLine(get().lines, line);
      keep(lines);
      return whole;
    },
    setCount: (skuId, n) => keep(setCount(get().lines, skuId, n)),
    choose: (skuIds, chosen) => keep(chooseLines(get().lines, skuIds, chosen)),
    drop: (skuIds) => keep(dropLines(get().lines, skuIds)),
  };
});

function remembered(): CartLine[] {
  const saved = Taro.getStorageSync<unknown>(KEY);
  if (!Array.isArray(saved)) return [];
  return saved.filter((line): line is CartLine => Boolean(line?.productId && line.skuId && line.n > 0));
}

/** Pieces in the cart, for its badge. */
export function piecesIn(lines: readonly CartLine[]): number {
  return lines.reduce((sum, line) => sum + line.n, 0);
}
