import type { Output } from '@/cloud/call';

export type Explained = Output<'ratings', 'explain'>;
export type Part = Explained['parts'][number];
export type Metric = Part['metrics'][number];
export type MetricName = Metric['metric'];
export type Dimension = Part['part'];
export type Unit = Metric['unit'];

interface Durations {
  seconds: (n: number) => string;
  minutes: (n: string) => string;
  hours: (n: string) => string;
  days: (n: string) => string;
}

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** A mean as people read it: ten-thousandths as percent, seconds in the unit that keeps them short. */
export function amountText(unit: Unit, value: number, words: Durations): string {
  if (unit === 'share') return `${trimmed(value / 100)}%`;
  if (value < 2 * MINUTE) return words.seconds(value);
  if (value < 2 * HOUR) return words.minutes(trimmed(value / MINUTE));
  if (value < 2 * DAY) return words.hours(trimmed(value / HOUR));
  return words.days(trimmed(value / DAY));
}

/** One digit behind the point, none where it is zero. */
function trimmed(n: number): string {
  return String(Math.round(n * 10) / 10);
}

/** Ten-thousandths of a point as a share of one: 257 → 0.026. What is smaller than that says so. */
export function gainText(gain: number): string {
  return gain > 0 && gain < 5 ? '<0.001' : (gain / 10_000).toFixed(3);
}

/** Which part is looked at first: the one that pulls the score down. */
export function lowest(parts: readonly Part[]): Dimension {
  return parts.reduce((low, part) => (part.score < low.score ? part : low)).part;
}

/** The last so many days of the trend. */
export function lastOf<T>(trend: readonly T[], days: number): T[] {
  return trend.slice(-days);
}

/** A weight of thousandths as what it adds or takes: 1180 → +18%. */
export function addedText(thousandths: number): string {
  const percent = trimmed(Math.abs(thousandths) / 10);
  return thousandths < 0 ? `−${percent}%` : `+${percent}%`;
}
