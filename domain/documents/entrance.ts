/** Where shoppers come from: who was here today, what led them, and the days' figures. */

import type { Entrance } from '../entrance/scenes';
import type { Source } from '../entrance/source';
import type { Day, Fen, Ms, OrderId, ProductId, ShopId } from '../units';

/** One visitor of a shop on one day; goes away once the day is over and counted. */
export interface VisitDoc {
  /** Derived from shop, person and day: who opens a link many times is one visitor. */
  _id: string;
  shopId: ShopId;
  day: Day;
  /** How the visitor came first that day. */
  source: Source;
  /** How many it stands for: of visitors without a login a sample is kept. */
  weight: number;
  /** Goods of the shop lay in the visitor's basket that day. */
  carted: boolean;
  /** What the day's figures hold of it already. */
  counted: { visit: boolean; cart: boolean };
  due: boolean;
  at: Ms;
}

/** What last led a person to a shop, or a promoter to one product; forgotten when its window is over. */
export interface TouchDoc {
  /** Derived from shop and person, and from the product where a promoter led to it. */
  _id: string;
  /** Derived from the person; no openid is kept here. */
  person: string;
  shopId: ShopId;
  source: Source;
  at: Ms;
  /** A promoter's link to one product: it counts for that alone. */
  promoted?: { productId: ProductId; promoterId: string };
}

export interface EntranceFigures {
  visits: number;
  carts: number;
  orders: number;
  paid: number;
  salesFen: Fen;
}

/** A shop's figures of one day, as a whole and by what they came from. */
export interface EntranceDayDoc {
  /** `<shop>~<day>` */
  _id: string;
  shopId: ShopId;
  day: Day;
  all: EntranceFigures;
  domains: Record<string, EntranceFigures>;
  entrances: Record<string, EntranceFigures>;
  accounts: Record<string, EntranceFigures>;
  embeds: Record<string, EntranceFigures>;
  sharers: Record<string, EntranceFigures>;
}

/** A shop's orders of one day that private shares won; kept while the incentive counts them, and only while it is on. */
export interface WonDayDoc {
  /** `<shop>~<day>` */
  _id: string;
  shopId: ShopId;
  day: Day;
  /** By order. */
  orders: Record<OrderId, WonOrder>;
  /** Rises with every change. */
  rev: number;
  at: Ms;
}

/** An order that a private share won. People by the names that mean nothing outside the shop. */
export interface WonOrder {
  buyer: string;
  sharer: string;
  entrance: Entrance;
}
