import type { Input } from '@/cloud/call';

export type DeliveryId = Input<'orders', 'ship'>['deliveryId'];

/** Delivery companies by the platform's codes, in the order they are offered; ways without a carrier come last. */
export const companies = [
  'SF',
  'ZTO',
  'YTO',
  'YUNDA',
  'STO',
  'JTSD',
  'JD',
  'EMS',
  'YZPY',
  'DBL',
  'OTHER',
  'SELF',
  'VIRTUAL',
] as const satisfies readonly DeliveryId[];

/** Companies whose waybills begin with letters of their own; all-digit numbers belong to several. */
const prefixes: readonly (readonly [RegExp, DeliveryId])[] = [
  [/^SF\d/i, 'SF'],
  [/^YT\d/i, 'YTO'],
  [/^JT\d/i, 'JTSD'],
  [/^JD/i, 'JD'],
  [/^E[A-Z]\d{9}CN$/i, 'EMS'],
];

/** The company that a waybill names by itself, or null. */
export function companyOf(waybillId: string): DeliveryId | null {
  return prefixes.find(([form]) => form.test(waybillId))?.[1] ?? null;
}
