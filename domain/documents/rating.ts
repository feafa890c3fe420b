/** What the rating is made of: facts, the days they add up to, and what the nightly job works through. */

import type { Effect, Effects, Exclusion, Subject } from '../rating/effects';
import type { MetricName } from '../rating/metrics';
import type { Day, Hundredths, Ms, ShopId } from '../units';

/** Better than, like, or worse than the shops of its category. */
export type Versus = 'above' | 'par' | 'below';

export interface RatingScores {
  overall: Hundredths;
  product: Hundredths;
  logistics: Hundredths;
  service: Hundredths;
}

export interface RatingSummary extends RatingScores {
  /** Buyers heard in the window; under the rules' minimum the shop shows 暂无评分. */
  samples: number;
  /** Reviews counted in the window; missing in what was written before they were. */
  ratings?: number;
  /** Beside the shops of its category; missing while too few of them have a score. */
  versus?: Readonly<Record<'overall' | 'product' | 'logistics' | 'service', Versus>>;
}

/** Something that happened, as the rating counts it. Written once, never changed. */
export interface RatingFactDoc {
  /** Derived from what happened. */
  _id: string;
  shopId: ShopId;
  /** Beijing day of `at`. */
  day: Day;
  at: Ms;
  buyer: string;
  subject: Subject;
  about: Subject;
  effects: Effects;
  /** Worse than it could be, or not counted: what the explanation reads. */
  noted: boolean;
  excluded: Exclusion | null;
  recordedAt: Ms;
}

/** What happened in a shop on one day. Busy shops spread a day over several rows. */
export interface RatingRowDoc {
  /** `<shopId>~<day>`, with `~<lane>` where a busy day has more than one. */
  _id: string;
  shopId: ShopId;
  day: Day;
  /** Rises with every fact: what was closed on an older sight is closed again. */
  rev: number;
  /** Whether facts came since the day was closed. */
  dirty: boolean;
  /** Facts and their plain sums, as they came. */
  facts: number;
  live: Partial<Record<MetricName, Effect>>;
  /** The day by buyers, once closed: see domain/rating/day.ts. Only the day's first row holds it. */
  closed: string | null;
}

/** A shop's rating at the end of one day. */
export interface RatingDayDoc extends RatingScores {
  /** `<shopId>~<YYYYMMDD>` */
  _id: string;
  shopId: ShopId;
  day: Day;
  samples: number;
  ratings?: number;
  /** What private shares had won by then, and the days' revisions it was made of; missing where nothing was. */
  boost?: { by: number; buyers: number; rev: number };
  /** Traffic weight that followed, in thousandths; missing in what was written before there was one. */
  weight?: number;
}

/** When a shop's rating was last made, and when it is looked at again though nothing happened. */
export interface RatingStateDoc {
  _id: ShopId;
  day: Day;
  nextAt: Ms;
}

/** How the shops of a category stand. */
export interface RatingCategoryDoc {
  /** Id of the main category. */
  _id: string;
  day: Day;
  /** Shops with a score. */
  shops: number;
  mean: RatingScores;
  /** The overall score under which so many percent of the shops lie: 0, 5, … 100. */
  cuts: Hundredths[];
}

/** One night's work. */
export interface RatingJobDoc {
  /** The day that it closes. */
  _id: Day;
  phase: 'shops' | 'quiet' | 'categories' | 'done';
  /** Where the phase goes on. */
  cursor: string;
  shops: number;
  openedAt: Ms;
}
