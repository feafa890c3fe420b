import { liveOf, packed, voicesOf } from '../../../domain/rating/day';
import type { Street } from '../../aftersales/street';

/** Live counters are the sums of the facts, closed days are the facts' own, and reviews are told as often as seen. */
export async function faults(street: Street): Promise<string[]> {
  const [facts, rows, reviews, products] = [
    await street.all('rating_facts'),
    await street.all('rating_rows'),
    await street.all('reviews'),
    await street.all('products'),
  ];
  const found: string[] = [];
  for (const day of new Set(facts.map((one) => `${one.shopId}~${one.day}`))) {
    const own = facts.filter((one) => `${one.shopId}~${one.day}` === day);
    const of = rows.filter((row) => `${row.shopId}~${row.day}` === day);
    if (sums(of.map(({ live }) => ({ effects: live }))) !== sums(own))
      found.push(`${day} counts other than its facts`);
    const first = of.find((row) => row._id === day);
    const clean = of.every((row) => !row.dirty);
    if (clean && first?.closed !== packed(voicesOf(own))) found.push(`${day} was closed to other figures`);
  }
  for (const { _id, state } of reviews) {
    const told = facts.filter((one) => one.subject === `review~${_id}`);
    const n = told.reduce((sum, one) => sum + (one.effects.proValidGoodEvalRatio?.n ?? 0), 0);
    const counted = told.some((one) => one.excluded) || state !== 'public' ? 0 : 1;
    if (n !== counted) found.push(`${_id} is ${state} and counts ${n}`);
  }
  for (const { _id, reviewCount } of products) {
    const seen = reviews.filter((one) => one.productId === _id && one.state === 'public').length;
    if (seen !== reviewCount) found.push(`${_id} says ${reviewCount} reviews, ${seen} are seen`);
  }
  return found;
}

const sums = (facts: Parameters<typeof liveOf>[0]): string =>
  JSON.stringify(
    Object.entries(liveOf(facts))
      .filter(([, { n, s }]) => n !== 0 || s !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([metric, { n, s }]) => [metric, n, s]),
  );
