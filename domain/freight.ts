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

/** Freight in fen of everything that goes on one template. */
export function freightOn(template: FreightTemplate, loads: readonly Omit<Load, 'template'>[]): Fen {
  if (loads.length === 0 || template.shippingMethod === 'FREE') return 0;
  const goods = sum(loads.map((load) => load.goods));
  const freeFrom = template.shippingMethod === 'CONDITION_FREE' ? template.freeFromFen : undefined;
  if (freeFrom !== undefined && goods >= freeFrom) return 0;
  const pieces = sum(loads.map((load) => load.n));
  const grams = sum(loads.map((load) => load.weightGram * load.n));
  return priceOf(template, template.valuationType === 'PIECE' ? pieces : Math.ceil(grams / 1000));
}

/** Freight in fen of one shop's goods: each template counts its own goods, and the shopper pays them all. */
export function freight(loads: readonly Load[]): Fen {
  const byTemplate = new Map<string, Load[]>();
  for (const load of loads) {
    byTemplate.set(load.template.id, [...(byTemplate.get(load.template.id) ?? []), load]);
  }
  return sum([...byTemplate.values()].map((group) => freightOn(group[0]!.template, group)));
}

/** Whether a template serves a province. Without one (nothing chosen yet) nothing is ruled out. */
export function delivers(template: FreightTemplate, provinceName: string | undefined): boolean {
  return provinceName === undefined || !template.notSendArea.includes(provinceName.trim());
}
