/** What the check-up of a shop's entrances found, day by day, and the night's way through the shops. */

import type { CheckResult } from '../touchpoints/checks';
import type { Day, Ms, ShopId } from '../units';

/** The last check of a shop on one day; the days before the window's are removed. */
export interface TouchpointDayDoc {
  /** `<shopId>~<YYYYMMDD>` */
  _id: string;
  shopId: ShopId;
  day: Day;
  at: Ms;
  results: CheckResult[];
  /** What it was searched by. */
  searched: { name: string; category: string };
  /** Whether the night has been here today. */
  night: boolean;
  /** How often the shop's people asked for a check today, and the request of the last one. */
  asked: number;
  lastRequest: string;
}

/** One document, `night`: the last night that was begun, and how far it is. */
export interface TouchpointJobDoc {
  _id: string;
  day: Day;
  /** The last shop that was gone past; empty at the start. */
  cursor: ShopId;
  done: boolean;
  shops: number;
}
