import type { RatingCategoryDoc } from '../../domain/documents';
import type { Incentive } from '../../domain/rating/incentive';
import type { Formula } from '../../domain/rating/score';
import type { Day, Ms } from '../../domain/units';

/** One night, as it is for every shop. */
export interface Closing {
  /** The day that ends the window. */
  day: Day;
  now: Ms;
  formula: Formula;
  /** null: private shares earn nothing. */
  incentive: Incentive | null;
  quietDays: number;
  /** Hundredths of a point in seven days that are a fall to be told. */
  fallAlert: number;
  /** Categories as they stood the night before, by id. */
  categories: Map<string, RatingCategoryDoc | null>;
}
