import { incentiveOf } from '../../../domain/rating/incentive';
import { rulesInForce } from '../../../domain/rules';
import type { Street } from '../../aftersales/street';

/** What shares won is kept once for each order that counts, in its day, and for no other. */
export async function faults(street: Street): Promise<string[]> {
  const [rules] = await street.all('rules');
  if (!incentiveOf(rulesInForce(rules?.values ?? {}).rules)) return [];
  const kept = (await street.all('won_days')).flatMap(({ orders }) => Object.keys(orders)).sort();
  const wanted = (await street.all('orders'))
    .filter(({ source, paidAt, stockDue, undone }) => {
      const shared = source?.domain === 'private' && source.sharer !== '';
      return shared && paidAt !== null && stockDue === 'none' && !undone;
    })
    .map(({ _id }) => _id)
    .sort();
  return kept.join() === wanted.join() ? [] : [`shares won ${wanted}, and ${kept} are kept`];
}
