import type { OrderStatus } from './documents';

/** Who moves an order. `wechat` is the confirmed payment, `clock` the sweeper, `aftersale` a refund of all goods. */
export type Mover = 'wechat' | 'shopper' | 'merchant' | 'clock' | 'aftersale';

export type OrderEvent =
  | 'pay'
  | 'cancel'
  | 'expire'
  | 'shipPart'
  | 'shipAll'
  | 'confirm'
  | 'autoConfirm'
  | 'refundAll'
  | 'refundRest';

export interface Move {
  to: OrderStatus;
  by: Mover;
  /** What happens to the pieces the order holds, after the state has moved. */
  stock: 'none' | 'deduct' | 'release';
}

type Table = Readonly<Record<OrderStatus, Readonly<Partial<Record<OrderEvent, Move>>>>>;

const shipPart: Move = { to: 21, by: 'merchant', stock: 'none' };
const shipAll: Move = { to: 30, by: 'merchant', stock: 'none' };
const refundAll: Move = { to: 200, by: 'aftersale', stock: 'none' };

/**
 * The whole life of an order; what is not here cannot happen. Numbers are the platform's:
 * 10 待付款, 20 待发货, 21 部分发货, 30 待收货, 100 完成, 200 全部商品售后后取消, 250 未付款取消.
 */
export const orderTable: Table = {
  10: {
    pay: { to: 20, by: 'wechat', stock: 'deduct' },
    cancel: { to: 250, by: 'shopper', stock: 'release' },
    expire: { to: 250, by: 'clock', stock: 'release' },
  },
  20: { shipPart, shipAll, refundAll },
  // The rest was refunded before it left: all there is to come is on its way.
  21: { shipPart, shipAll, refundAll, refundRest: { to: 30, by: 'aftersale', stock: 'none' } },
  30: {
    confirm: { to: 100, by: 'shopper', stock: 'none' },
    autoConfirm: { to: 100, by: 'clock', stock: 'none' },
    refundAll,
  },
  100: {},
  200: {},
  250: {},
};

export const orderStatuses = Object.keys(orderTable).map(Number) as OrderStatus[];

/** Where an event leads from a status, or null where the table has no such move. */
export function move(from: OrderStatus, event: OrderEvent): Move | null {
  return orderTable[from][event] ?? null;
}

/** The statuses from which an event may move an order: the condition of its update. */
export function statusesBefore(event: OrderEvent): OrderStatus[] {
  return orderStatuses.filter((status) => move(status, event));
}

/** Where an event leads from every status that knows it: one place, or it is no single move. */
export function statusAfter(event: OrderEvent): OrderStatus {
  const [first] = statusesBefore(event);
  if (first === undefined) throw new Error(`no order can meet ${event}`);
  return move(first, event)!.to;
}

/** How far the platform's number says an order has come, in the words of the lists. */
export const tabs = {
  unpaid: [10],
  toShip: [20, 21],
  shipped: [30],
  done: [100, 200],
} as const satisfies Record<string, readonly OrderStatus[]>;
export type OrderTab = keyof typeof tabs;
