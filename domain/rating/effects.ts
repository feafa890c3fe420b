/**
 * What one thing that happened adds to a metric: `n` samples worth `s` in all. A fact is never changed; what takes it
 * back is a fact of its own with the signs turned. So facts can be added up in any order, on any machine.
 */

import type { MetricName } from './metrics';

export interface Effect {
  n: number;
  s: number;
}
export type Effects = Partial<Record<MetricName, Effect>>;

/** Why something that happened is not counted. */
export const exclusions = ['staff', 'buyerCap', 'burst'] as const;
export type Exclusion = (typeof exclusions)[number];

/** What was judged: an order, a review, an after-sale, or a round of questions and answers. */
export type Subject = `${'order' | 'review' | 'afterSale' | 'round'}~${string}`;
