import { lastDays } from '../../domain/calendar';
import type { EntranceDayDoc, EntranceFigures } from '../../domain/documents';
import { noFigures, totalOf } from '../../domain/entrance/figures';
import { domains } from '../../domain/entrance/scenes';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { InsightsContract } from './contract';

type Named = Record<string, EntranceFigures>;
const mostShown = 100;

/** Two operations with the membership, whatever the shop's age: a day is a row, and of a row only what is asked is read. */
export async function entrances(input: ParsedInputOf<InsightsContract, 'entrances'>, call: Call) {
  const days = lastDays(call.now, input.days);
  const rows = await db.find(
    'entrance_days',
    { shopId: input.shopId, day: db.cmd.gte(days[0]) },
    { sort: ['day'], only: ['day', 'all', 'domains', input.by] },
  );
  const byDay = new Map(rows.map((row) => [row.day, row]));
  const sumOf = (name: keyof Pick<EntranceDayDoc, 'domains' | typeof input.by>) =>
    together(rows.map((row) => row[name]));
  const byDomain = sumOf('domains');
  return ok({
    total: totalOf(rows.map(({ all }) => all)),
    domains: domains.map((name) => ({ name, ...(byDomain.get(name) ?? noFigures) })),
    days: days.map((day) => ({ day, ...(byDay.get(day)?.all ?? noFigures) })),
    names: [...sumOf(input.by)]
      .map(([name, figures]) => ({ name, ...figures }))
      .sort((a, b) => b.salesFen - a.salesFen || b.visits - a.visits || (a.name < b.name ? -1 : 1))
      .slice(0, mostShown),
    windowDays: call.rules['attribution.windowDays'],
  });
}

function together(all: readonly Named[]): Map<string, EntranceFigures> {
  const sums = new Map<string, EntranceFigures>();
  for (const [name, figures] of all.flatMap((one) => Object.entries(one))) {
    sums.set(name, totalOf([sums.get(name) ?? noFigures, figures]));
  }
  return sums;
}
