import type { FreightTemplate } from './documents';
import { templateProblem } from './freight-template';
import { provinces } from './provinces';

const paid: FreightTemplate = {
  id: 'a',
  name: '普通快递',
  valuationType: 'PIECE',
  shippingMethod: 'NO_FREE',
  first: { amount: 1, price: 800 },
  next: { amount: 1, price: 200 },
  notSendArea: ['西藏自治区'],
};
const none = { amount: 0, price: 0 };

it.each<[string, Partial<FreightTemplate>, string | null]>([
  ['as it should be', {}, null],
  ['without a name', { name: ' ' }, 'name EMPTY'],
  ['under the name of another', { name: '包邮 ' }, 'name TAKEN'],
  ['free from nowhere', { shippingMethod: 'CONDITION_FREE' }, 'freeFromFen EMPTY'],
  ['free from an amount', { shippingMethod: 'CONDITION_FREE', freeFromFen: 9900 }, null],
  ['without a first batch', { first: none }, 'first.amount EMPTY'],
  ['free, so that batches say nothing', { shippingMethod: 'FREE', first: none, next: none }, null],
  ['nothing asked beyond the first', { next: none }, null],
  ['a price of no number', { next: { amount: 0, price: 200 } }, 'next.amount EMPTY'],
  ['everywhere but one', { notSendArea: provinces.slice(1) }, null],
  ['nowhere', { notSendArea: provinces }, 'notSendArea NOWHERE'],
])('a template %s', (_, change, wanted) => {
  const problem = templateProblem({ ...paid, ...change }, [
    { id: 'a', name: '普通快递' },
    { id: 'b', name: '包邮' },
  ]);
  expect(problem ? `${problem.field} ${problem.why}` : null).toBe(wanted);
});
