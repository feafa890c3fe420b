import type * as v from 'valibot';
import type { Role } from '../../domain/roles';

/**
 * Who may call an action. `public` includes visitors without a login; `shopper` is anyone WeChat names;
 * `merchant:…` is a member of the shop named by `input.shopId` with one of these roles (owners always).
 */
export type Who =
  | 'public'
  | 'shopper'
  | `merchant:${Role}`
  | `merchant:${Role}|${Role}`
  | `merchant:${Role}|${Role}|${Role}`
  | 'operator'
  | 'wechat:pay'
  | 'wechat:push'
  | 'timer';

/** Every refusal a caller can meet. The client has a plain sentence for each. */
export const errorCodes = [
  'BAD_INPUT',
  'TOO_LARGE',
  'UNKNOWN_ACTION',
  'NOT_LOGGED_IN',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNLISTED',
  'SKU_MISMATCH',
  'SOLD_OUT',
  'PRICE_CHANGED',
  'OVER_LIMIT',
  'COUPON_UNUSABLE',
  'NOT_DELIVERABLE',
  'PRESALE_TOO_FAR',
  'SOLD_ELSEWHERE',
  'SHOP_CLOSED',
  'WRONG_STATE',
  'REQUEST_ID_REUSED',
  'PAYMENT_REFUSED',
  'NAME_REFUSED',
  'NAME_TAKEN',
  'TOO_SOON',
  'INVALID',
  'CHANGED_MEANWHILE',
  'DEPOSIT_SHORT',
  'UPGRADE_DUE',
  'CONTENT_REFUSED',
  'BAD_FILE',
  'QUOTA_USED',
  'TOO_OFTEN',
  'BUSY',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** The refusals the door itself can answer, for every action. */
export const doorErrors = [
  'BAD_INPUT',
  'TOO_LARGE',
  'UNKNOWN_ACTION',
  'NOT_LOGGED_IN',
  'FORBIDDEN',
  'TOO_OFTEN',
  'BUSY',
  'INTERNAL',
] as const;

export interface Refusal {
  code: ErrorCode;
  /** One plain sentence in Chinese; the client may show its own words by code. */
  message: string;
  /** Path of the input's field that is to blame, e.g. `lines.0.n`. */
  field?: string;
  details?: Record<string, unknown>;
}

export type Envelope<T> = { ok: true; data: T } | { ok: false; error: Refusal };

type Schema = v.GenericSchema;

/** How an action changes the store, if it does: one conditional update, one transaction, or a saga with an intent. */
export type Writes = 'none' | 'update' | 'transaction' | 'saga';

export interface Action<I extends Schema = Schema, O extends Schema = Schema> {
  /** One line for the API page. */
  does: string;
  who: Who;
  input: I;
  output: O;
  /** What it can refuse with, beside the door's own. */
  errors: readonly ErrorCode[];
  writes: Writes;
  /** A read that also notes who came, or what for: once a day, and never in the way of its answer. */
  counts?: 'visits' | 'baskets';
  /** A write that is repeated under the same request id takes effect once. `natural`: the target's own state makes it so. */
  idempotency?: 'requestId' | 'natural';
}

export type Contract = Readonly<Record<string, Action>>;

/** Declares one action; keeps the schemas' own types. */
export function action<I extends Schema, O extends Schema>(a: Action<I, O>): Action<I, O> {
  return a;
}

export type InputOf<C extends Contract, A extends keyof C> = v.InferInput<C[A]['input']>;
export type ParsedInputOf<C extends Contract, A extends keyof C> = v.InferOutput<C[A]['input']>;
export type OutputOf<C extends Contract, A extends keyof C> = v.InferOutput<C[A]['output']>;
