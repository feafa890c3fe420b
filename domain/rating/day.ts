import type { RatingFactDoc } from '../documents';
import type { Effect } from './effects';
import { type MetricName, metricNames, metricOf } from './metrics';

type Told = Pick<RatingFactDoc, 'buyer' | 'subject' | 'effects'>;

/** What one buyer adds to each metric on one day. */
export type Voice = Partial<Record<MetricName, Effect>>;
/** A day of a shop, by buyers. */
export type Voices = Map<string, Voice>;

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));

/**
 * A day's facts by buyers. One subject is one sample of a metric at most, and never worth more than a sample can be,
 * whatever was said of it and taken back. The order of the facts does not matter.
 */
export function voicesOf(facts: readonly Told[]): Voices {
  const subjects = new Map<string, { buyer: string; metric: MetricName; n: number; s: number }>();
  for (const { buyer, subject, effects } of facts) {
    for (const [metric, { n, s }] of Object.entries(effects) as [MetricName, Effect][]) {
      const key = `${metric} ${buyer} ${subject}`;
      const sum = subjects.get(key);
      if (sum) {
        sum.n += n;
        sum.s += s;
      } else subjects.set(key, { buyer, metric, n, s });
    }
  }
  const voices: Voices = new Map();
  for (const { buyer, metric, n, s } of subjects.values()) {
    const samples = clamp(n, 1);
    if (samples > 0) add(voices, buyer, metric, { n: samples, s: clamp(s, metricOf(metric).most) });
  }
  return voices;
}

function add(voices: Voices, buyer: string, metric: MetricName, { n, s }: Effect): void {
  const voice = voices.get(buyer) ?? {};
  const sum = voice[metric];
  voice[metric] = { n: (sum?.n ?? 0) + n, s: (sum?.s ?? 0) + s };
  voices.set(buyer, voice);
}

/** A metric is one letter in a closed day: its place in the list, which therefore only ever grows at its end. */
const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A day's voices as one text, the same for the same facts in any order: `<buyer>:a1.7ps,c1.0;…`, numbers in base 36.
 * A third of the size that documents would have, and one value for the store.
 */
export function packed(voices: Voices): string {
  return [...voices.keys()]
    .sort()
    .map((buyer) => {
      const voice = voices.get(buyer)!;
      const told = metricNames.flatMap((metric, i) => {
        const sum = voice[metric];
        return sum ? [`${letters[i]}${sum.n.toString(36)}.${sum.s.toString(36)}`] : [];
      });
      return `${buyer}:${told.join(',')}`;
    })
    .join(';');
}

/** Calls back for each of a packed day's buyers and metrics. */
export function eachVoice(
  text: string,
  seen: (buyer: string, metric: MetricName, n: number, s: number) => void,
): void {
  if (text === '') return;
  for (const line of text.split(';')) {
    const colon = line.indexOf(':');
    const buyer = line.slice(0, colon);
    for (const told of line.slice(colon + 1).split(',')) {
      const dot = told.indexOf('.');
      const metric = metricNames[letters.indexOf(told.charAt(0))];
      if (!metric) continue;
      seen(buyer, metric, Number.parseInt(told.slice(1, dot), 36), Number.parseInt(told.slice(dot + 1), 36));
    }
  }
}

/** The plain sums of facts, as a row's live counters have them. */
export function liveOf(facts: readonly Pick<RatingFactDoc, 'effects'>[]): Voice {
  const live: Voice = {};
  for (const { effects } of facts) {
    for (const [metric, { n, s }] of Object.entries(effects) as [MetricName, Effect][]) {
      const sum = live[metric];
      live[metric] = { n: (sum?.n ?? 0) + n, s: (sum?.s ?? 0) + s };
    }
  }
  return live;
}
