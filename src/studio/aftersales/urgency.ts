import type { Ms } from '../../../domain/units';

const hour: Ms = 3_600_000;

/** How pressing a deadline is: a day before it somebody should look, six hours before it somebody must. */
export function urgency(deadline: Ms, now: Ms): 'calm' | 'soon' | 'now' {
  const left = deadline - now;
  return left <= 6 * hour ? 'now' : left <= 24 * hour ? 'soon' : 'calm';
}
