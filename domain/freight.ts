import type { FreightTemplate } from './documents';
import { sum } from './money';
import type { Fen } from './units';

/** What a shipment weighs on a template. */
export interface Load {
  template: FreightTemplate;
  n: number;
  /** Weight of one piece in grams. */
  weightGram: number;
  /** What the goods cost, for templates that are free from an amount on. */
  goods: Fen;
}

/** The template's price of a number of units (pieces, or started kilograms): the first ones, then each started batch. */
function priceOf(template: FreightTemplate, units: number): Fen {
  const { first, next } = template;
  const beyond = Math.max(0, units - first.amount);
  const batches = next.amount > 0 ? Math.ceil(beyond / next.amount) : 0;
  return first.price + batches * next.price;
}

/** From what goods amount on a template is free; null where it is not. */
const freeFrom = ({ shippingMethod, freeFromFen }: FreightTemplate): Fen | null =>
  shippingMethod === 'CONDITION_FREE' ? (freeFromFen ?? null) : null;

/** Why one template costs what it costs. */
export interface FreightReason {
  name: string;
  fen: Fen;
  /** FREE: always; REACHED: the goods come to the amount it is free from; PIECE and WEIGHT count units. */
  rule: 'FREE' | 'REACHED' | 'PIECE' | 'WEIGHT';
  /** Pieces, or started kilograms. */
  units: number;
  first: { amount: number; price: Fen };
  next: { amount: number; price: Fen };
  /** What is still missing until it is free; null where it never is. */
  missing: Fen | null;
}

function reasonOf(template: FreightTemplate, loads: readonly Load[]): FreightReason {
  const goods = sum(loads.map((load) => load.goods));
  const pieces = sum(loads.map((load) => load.n));
  const grams = sum(loads.map((load) => load.weightGram * load.n));
  const { name, first, next, valuationType: rule } = template;
  const units = rule === 'PIECE' ? pieces : Math.ceil(grams / 1000);
  const from = freeFrom(template);
  const about = { name, units, first, next };
  if (template.shippingMethod === 'FREE') return { ...about, fen: 0, rule: 'FREE', missing: null };
  if (from !== null && goods >= from) return { ...about, fen: 0, rule: 'REACHED', missing: 0 };
  return { ...about, fen: priceOf(template, units), rule, missing: from === null ? null : from - goods };
}

/** By template what one shop's goods cost to send, in the order in which the templates first appear. */
export function freightReasons(loads: readonly Load[]): FreightReason[] {
  const byTemplate = new Map<string, Load[]>();
  for (const load of loads) {
    byTemplate.set(load.template.id, [...(byTemplate.get(load.template.id) ?? []), load]);
  }
  return [...byTemplate.values()].map((group) => reasonOf(group[0]!.template, group));
}

/** Freight in fen of one shop's goods: each template counts its own goods, and the shopper pays them all. */
export const freight = (loads: readonly Load[]): Fen => sum(freightReasons(loads).map(({ fen }) => fen));

/** Whether a template serves a province. Without one (nothing chosen yet) nothing is ruled out. */
export function delivers(template: FreightTemplate, provinceName: string | undefined): boolean {
  return provinceName === undefined || !template.notSendArea.includes(provinceName.trim());
}
