import { unknownOperator } from '../errors';
import { isPlain } from '../paths';

/** Stages that this store runs. `$facet` and the like can be named, but SDK 4.0.2 cannot send them. */
export const STAGES = new Set([
  '$match',
  '$sort',
  '$skip',
  '$limit',
  '$count',
  '$lookup',
  '$addFields',
  '$set',
  '$unset',
  '$project',
  '$group',
  '$unwind',
  '$bucket',
  '$bucketAuto',
  '$replaceRoot',
  '$replaceWith',
  '$sample',
  '$sortByCount',
  '$facet',
]);

const ACCUMULATORS = new Set([
  '$sum',
  '$avg',
  '$min',
  '$max',
  '$push',
  '$addToSet',
  '$first',
  '$last',
  '$stdDevPop',
  '$stdDevSamp',
  '$mergeObjects',
]);

/** Expression operators as SDK 4.0.2 offers them (`db.command.aggregate`), and those they stand beside in MongoDB. */
const EXPRESSIONS = new Set(
  `abs add ceil divide exp floor ln log log10 mod multiply pow sqrt subtract trunc round arrayElemAt arrayToObject
  concatArrays filter in indexOfArray isArray map range reduce reverseArray size slice zip and not or cmp eq gt gte lt
  lte ne cond ifNull switch dateFromParts dateFromString dayOfMonth dayOfWeek dayOfYear isoDayOfWeek isoWeek isoWeekYear
  millisecond minute month second hour week year dateToString dateToParts literal mergeObjects objectToArray
  allElementsTrue anyElementTrue setDifference setEquals setIntersection setIsSubset setUnion concat indexOfBytes
  indexOfCP split strLenBytes strLenCP strcasecmp substr substrBytes substrCP toLower toUpper trim ltrim rtrim
  regexFind regexFindAll regexMatch let meta convert toBool toDate toDouble toInt toLong toObjectId toString type
  addToSet avg first last max min push stdDevPop stdDevSamp sum`
    .split(/\s+/)
    .map((name) => `$${name}`),
);

/** Refuses expressions that MongoDB does not know, which mingo would pass over. */
export function checkExpression(value: unknown): void {
  if (Array.isArray(value)) {
    for (const v of value) checkExpression(v);
    return;
  }
  if (!isPlain(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$literal') continue;
    if (key.startsWith('$') && !EXPRESSIONS.has(key))
      throw unknownOperator(`Unrecognized expression '${key}'`);
    checkExpression(inner);
  }
}

/** Checks the fields of a `$group`, `$bucket` or `$bucketAuto`. */
export function checkAccumulators(fields: Record<string, unknown>): void {
  for (const [field, spec] of Object.entries(fields)) {
    const keys = isPlain(spec) ? Object.keys(spec) : [];
    if (keys.length !== 1) throw unknownOperator(`The field '${field}' must be an accumulator object`);
    if (!ACCUMULATORS.has(keys[0]!)) throw unknownOperator(`unknown group operator '${keys[0]}'`);
    checkExpression(Object.values(spec as object)[0]);
  }
}
