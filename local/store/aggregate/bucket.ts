import { refused } from '../errors';
import type { Doc, Stage } from '../port';
import { compare, typeRank } from '../values';

const OUTSIDE = '\0outside';

/**
 * `$bucket` as a `$group` and a `$sort`, as mingo 7.2.7 puts a value that lies on a boundary into the bucket below it.
 * A boundary belongs to the bucket that it begins.
 */
export function bucketStages(spec: Record<string, unknown>): Stage[] {
  const { groupBy, boundaries, output = { count: { $sum: 1 } }, default: other = OUTSIDE } = spec;
  if (!Array.isArray(boundaries) || boundaries.length < 2)
    throw refused('$bucket needs at least 2 boundaries');
  for (let i = 1; i < boundaries.length; i++) {
    const [low, high] = [boundaries[i - 1], boundaries[i]];
    if (typeRank(low) !== typeRank(high) || compare(low, high) >= 0) {
      throw refused("The 'boundaries' option to $bucket must be sorted, and all of one type");
    }
  }
  const branches = boundaries.slice(1).map((high, i) => ({
    case: {
      $and: [{ $gte: [groupBy, { $literal: boundaries[i] }] }, { $lt: [groupBy, { $literal: high }] }],
    },
    // biome-ignore lint/suspicious/noThenProperty: MongoDB's own word
    then: { $literal: boundaries[i] },
  }));
  const _id = { $switch: { branches, default: { $literal: other } } };
  return [
    { name: '$group', value: { _id, ...(output as object) } },
    { name: '$sort', value: { _id: 1 } },
  ];
}

/** MongoDB fails a `$bucket` without a default that meets a value outside of all. */
export function checkedBuckets(docs: Doc[]): Doc[] {
  if (docs.some((d) => d._id === OUTSIDE)) {
    throw refused('$switch could not find a matching branch for an input, and no default was specified.');
  }
  return docs;
}
