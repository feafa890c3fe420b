/** What everybody of a run has in common. */
export interface Street {
  url: string;
  random: () => number;
  /** The kill was sent. */
  gone(): boolean;
  heard: Heard;
}

export interface Person extends Street {
  /** The answer's data; null where it is a refusal. Throws when the server is gone. */
  call(fn: string, action: string, input: object): Promise<Record<string, unknown> | null>;
  orders(action: string, input: object): Promise<Record<string, unknown> | null>;
  /** A moment in which others get on. */
  rest(): Promise<unknown>;
  post(path: string, body: object): Promise<Record<string, unknown>>;
}

/** What was answered before the kill: it must still be so afterwards. */
export interface Heard {
  placed: string[];
  cancelled: string[];
  confirmed: string[];
  /** `orderId waybillId`. */
  shipped: string[];
  /** Numbers of payments that WeChat took. */
  paid: string[];
  /** Claimed coupons, and after-sales that were taken in. */
  claimed: string[];
  applied: string[];
  calls: number;
}
