import type { Output } from '@/cloud/call';

export type Insights = Output<'insights', 'entrances'>;
export type Figures = Insights['total'];
export type Grouping = 'entrances' | 'accounts' | 'embeds' | 'sharers';

export const steps = ['visits', 'carts', 'orders', 'paid'] as const;
export type Step = (typeof steps)[number];

export interface FunnelStep {
  step: Step;
  n: number;
  /** Of the widest step, 0 to 1. */
  width: number;
  /** Of the step before, in percent; null at the first and where nobody was there. */
  kept: number | null;
}

/** From seeing a shop to paying in it: each step with what it kept of the one before. */
export function funnelOf(total: Figures): FunnelStep[] {
  const widest = Math.max(1, ...steps.map((step) => total[step]));
  return steps.map((step, i) => {
    const n = Math.max(0, total[step]);
    const before = i > 0 ? total[steps[i - 1] as Step] : 0;
    return { step, n, width: n / widest, kept: before > 0 ? Math.round((1000 * n) / before) / 10 : null };
  });
}

/** Shares of a whole in percent that add up to 100; all 0 where there is nothing to share. */
export function shares(amounts: readonly number[]): number[] {
  const whole = amounts.reduce((sum, n) => sum + Math.max(0, n), 0);
  if (whole === 0) return amounts.map(() => 0);
  const exact = amounts.map((n) => (100 * Math.max(0, n)) / whole);
  const floors = exact.map(Math.floor);
  const left = 100 - floors.reduce((sum, n) => sum + n, 0);
  const order = exact.map((n, i) => ({ i, rest: n - Math.floor(n) })).sort((a, b) => b.rest - a.rest);
  for (const { i } of order.slice(0, left)) floors[i] = (floors[i] ?? 0) + 1;
  return floors;
}

export const isEmpty = ({ total }: Insights): boolean =>
  total.visits === 0 && total.orders === 0 && total.paid === 0;
