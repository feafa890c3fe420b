import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beijingDay } from '../../domain/calendar';
import type { RatingFactDoc, RatingRowDoc } from '../../domain/documents';
import { liveOf } from '../../domain/rating/day';
import { type FactSource, factOf } from '../../domain/rating/fact';
import { metricNames, metricOf } from '../../domain/rating/metrics';
import { buildProbe } from '../local-cloud/build-probe';
import { builtFunctions } from '../orders/built';
import type { TestCloud } from '../orders/cloud';
import { shop } from '../orders/goods';

export const hour = 3_600_000;
const day = 24 * hour;

/** The deployed functions, and one that tells the rating a single thing. */
export async function withProbe(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'tongdian-ratings-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  cpSync(await builtFunctions(), dir, { recursive: true });
  buildProbe(join(__dirname, 'probe', 'index.ts'), dir, 'probe');
  return dir;
}

/** A number from 0 to 1 that is the same for the same place in the same run. */
export const spread = (seed: number) => (i: number) => {
  const x = Math.sin(seed * 9301 + i * 49_297) * 233_280;
  return x - Math.floor(x);
};

/** Facts of the days before a moment: mostly well, some not, of few buyers who come again. */
export function someFacts(shopId: string, n: number, now: number, seed = 1): FactSource[] {
  const chance = spread(seed);
  return Array.from({ length: n }, (_, i) => {
    const metric = metricNames[i % metricNames.length]!;
    const { most, higher } = metricOf(metric);
    const well = chance(i) > 0.08;
    return {
      id: `${shopId}-fact-${seed}-${i}`,
      shopId,
      buyer: `b${Math.floor(chance(i + n) * 60)}`,
      at: now - Math.floor(chance(i + 2 * n) * 35 * day),
      subject: `order~${shopId}-${i}` as const,
      effects: { [metric]: { n: 1, s: well === higher ? most : 0 } },
      bad: !well,
    };
  });
}

/** Lays facts down as they would have been told, their days not yet closed. */
export async function lay(
  { store }: Pick<TestCloud, 'store'>,
  sources: readonly FactSource[],
): Promise<void> {
  const facts = sources.map((source) => factOf(source, source.at));
  await store.insert('rating_facts', facts as unknown as Record<string, unknown>[]);
  const rows = new Map<string, RatingFactDoc[]>();
  for (const fact of facts) {
    const id = `${fact.shopId}~${fact.day}`;
    rows.set(id, [...(rows.get(id) ?? []), fact]);
  }
  const docs = [...rows].map(([_id, some]): RatingRowDoc => {
    const { shopId, day: at } = some[0]!;
    return {
      _id,
      shopId,
      day: at,
      rev: 1,
      dirty: true,
      facts: some.length,
      live: liveOf(some),
      closed: null,
    };
  });
  await store.insert('rating_rows', docs as unknown as Record<string, unknown>[]);
}

/** Shops of three categories, each with facts of the last weeks. */
export async function streetOfFacts(cloud: TestCloud, shops: number, factsEach: number): Promise<void> {
  // At 03:00 in Beijing: no other night begins while this one is worked through.
  cloud.cloud.clock.set(Date.UTC(2027, 0, 15, 19));
  const now = cloud.cloud.clock.now();
  const docs = Array.from({ length: shops }, (_, i) => shop(`s${i}`, { mainCategoryId: `c${i % 3}` }));
  await cloud.store.insert('shops', docs as unknown as Record<string, unknown>[]);
  for (let i = 0; i < shops; i++) await lay(cloud, someFacts(`s${i}`, factsEach, now, i + 1));
}

/** Everything that the night leaves behind, as one text; times of writing are no part of it. */
export async function leftBehind(cloud: TestCloud): Promise<string> {
  const [rows, days, categories, shops] = [
    await cloud.all('rating_rows'),
    await cloud.all('rating_days'),
    await cloud.all('rating_categories'),
    await cloud.all('shops'),
  ];
  const byId = <T extends { _id: string }>(docs: T[]) => docs.sort((a, b) => (a._id < b._id ? -1 : 1));
  const stands = byId(shops).map(({ _id, rating, trafficWeight }) => ({ _id, rating, trafficWeight }));
  return JSON.stringify([byId(rows), byId(days), byId(categories), stands]);
}

/** Ticks until the night's job is done. */
export async function throughTheNight(cloud: TestCloud): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await cloud.tick().catch(() => null);
    const jobs = await cloud.all('rating_jobs');
    const last = jobs.sort((a, b) => (a._id < b._id ? 1 : -1))[0];
    if (last?.phase === 'done' && last._id === beijingDay(cloud.cloud.clock.now() - 2.5 * hour - day)) return;
    cloud.cloud.clock.advance(66_000);
  }
  throw new Error('the night never ended');
}
