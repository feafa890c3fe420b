import type { RatingCategoryDoc, RatingScores, Versus } from '../documents';
import type { Day, Hundredths } from '../units';

/** Id of what stands for all shops together. */
export const allShops = 'all';
/** Under this many shops a category says nothing. */
export const leastPeers = 3;
/** Differences up to this are none. */
const noticeable: Hundredths = 3;

/** The same of each score. */
const each = <T>(of: (key: keyof RatingScores) => T): Record<keyof RatingScores, T> => ({
  overall: of('overall'),
  product: of('product'),
  logistics: of('logistics'),
  service: of('service'),
});

/** How the shops of a category stand. `scores` in any order, at least one. */
export function categoryFrom(id: string, day: Day, scores: readonly RatingScores[]): RatingCategoryDoc {
  return {
    _id: id,
    day,
    shops: scores.length,
    mean: each((key) => Math.round(scores.reduce((sum, score) => sum + score[key], 0) / scores.length)),
    cuts: cutsOf(scores.map(({ overall }) => overall)),
  };
}

/** All categories as one: means by their shops, percentiles from theirs. */
export function together(all: readonly RatingCategoryDoc[], day: Day): RatingCategoryDoc {
  const shops = all.reduce((sum, one) => sum + one.shops, 0);
  const weighed = all.flatMap(({ cuts, shops: n }) => cuts.map((cut) => ({ cut, n })));
  weighed.sort((a, b) => a.cut - b.cut);
  const whole = weighed.reduce((sum, { n }) => sum + n, 0);
  const cutAt = (share: number): Hundredths => {
    let passed = 0;
    return weighed.find(({ n }) => {
      passed += n;
      return passed >= share * whole;
    })!.cut;
  };
  return {
    _id: allShops,
    day,
    shops,
    mean: each((key) => Math.round(all.reduce((sum, one) => sum + one.mean[key] * one.shops, 0) / shops)),
    cuts: Array.from({ length: 21 }, (_, i) => cutAt(i / 20)),
  };
}

/** Percent of the category's shops that lie under a score: a multiple of 5. */
export function percentile({ cuts }: Pick<RatingCategoryDoc, 'cuts'>, overall: Hundredths): number {
  const below = cuts.filter((cut) => cut < overall).length;
  return Math.max(0, Math.min(100, Math.round(((below - 1) * 100) / Math.max(1, cuts.length - 1))));
}

/** The score under which 0, 5, … 100 percent of the shops lie. `scores` in any order, at least one. */
function cutsOf(scores: readonly Hundredths[]): Hundredths[] {
  const sorted = [...scores].sort((a, b) => a - b);
  return Array.from({ length: 21 }, (_, i) => sorted[Math.round((i * (sorted.length - 1)) / 20)]!);
}

/** A shop's scores in words beside its category: 高于同行, 与同行持平, 低于同行. */
export function versusOf(
  own: RatingScores,
  category: Pick<RatingCategoryDoc, 'mean' | 'shops'> | null,
): Readonly<Record<keyof RatingScores, Versus>> | undefined {
  if (!category || category.shops < leastPeers) return undefined;
  return each((key) => {
    const by = own[key] - category.mean[key];
    return by > noticeable ? 'above' : by < -noticeable ? 'below' : 'par';
  });
}
