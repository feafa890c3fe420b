import { create } from 'zustand';
import type { OrderStatus } from '../../../domain/documents';
import { type OrderTab, tabs } from '../../../domain/order';
import type { Fen, OrderId } from '../../../domain/units';

/** What an order became on its own page, so that the board behind it need not ask for everything again. */
export interface Move {
  status: OrderStatus;
  /** Pieces sent by line number. */
  shipped: Readonly<Record<number, number>>;
  /** What is to pay, or was paid. */
  orderPrice?: Fen;
}

interface Moves {
  moved: Readonly<Record<OrderId, Move>>;
  note(orderId: OrderId, move: Move): void;
}

/** Orders that moved since the board was loaded. */
export const useMoves = create<Moves>((set) => ({
  moved: {},
  note: (orderId, move) => set((state) => ({ moved: { ...state.moved, [orderId]: move } })),
}));

interface Row {
  orderId: OrderId;
  status: OrderStatus;
  orderPrice: Fen;
  lines: { lineNo: number; shippedCnt: number }[];
}

/** The board's rows as they stand now: what left the tab is gone, what was sent in part says so. */
export function settled<R extends Row>(rows: readonly R[], tab: OrderTab, moved: Moves['moved']): R[] {
  const inTab: readonly OrderStatus[] = tabs[tab];
  return rows.flatMap((row) => {
    const move = moved[row.orderId];
    // The platform's numbers grow as an order goes on: a row that is further knows better.
    if (!move || move.status < row.status) return [row];
    if (!inTab.includes(move.status)) return [];
    const lines = row.lines.map((line) => ({
      ...line,
      shippedCnt: Math.max(line.shippedCnt, move.shipped[line.lineNo] ?? 0),
    }));
    // A price only goes down.
    const orderPrice = Math.min(row.orderPrice, move.orderPrice ?? row.orderPrice);
    return [{ ...row, status: move.status, orderPrice, lines }];
  });
}
