import type { RatingDayDoc } from '../../domain/documents';
import { fallOf } from '../../domain/rating/fall';
import { type Dimension, dimensions } from '../../domain/rating/metrics';
import { daysBetween } from '../../domain/rating/window';
import type { Hundredths } from '../../domain/units';

/** The history as a chart shows it, how far the score moved, and whether that is a fall to be told. Oldest first. */
export function trendOf(history: readonly RatingDayDoc[], fallAlert: Hundredths) {
  const last = history.at(-1);
  const before = (days: number) =>
    last ? history.filter((row) => daysBetween(row.day, last.day) >= days).at(-1) : undefined;
  const since = (days: number): number | null => {
    const then = before(days);
    return last && then ? last.overall - then.overall : null;
  };
  const fall = fallOf(history, fallAlert);
  const fell = fall && {
    from: fall.before.overall,
    to: fall.after.overall,
    since: fall.before.day,
    part: mostFallen(fall.before, fall.after),
  };
  return {
    trend: history.map(({ day, overall, product, logistics, service }) => ({
      day,
      overall,
      product,
      logistics,
      service,
    })),
    change: { d7: since(7), d30: since(30), d90: since(89) },
    fell,
  };
}

function mostFallen(then: RatingDayDoc, now: RatingDayDoc): Dimension {
  const by = (part: Dimension) => now[part] - then[part];
  return dimensions.reduce((worst, part) => (by(part) < by(worst) ? part : worst));
}
