import { agent, type Street, shopId } from '../../aftersales/street';
import { factsAbout, five, received, reviewedOrder } from '../../reviews/street';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

/** For `end`: a review stands in this state, and the rating was told as often. */
const stands = async (street: Street, id: string, state: string, facts: number): Promise<string[]> => {
  const doc = (await street.all('reviews')).find(({ _id }) => _id === id);
  const told = (await factsAbout(street, id)).length;
  return [
    ...amissUnless(doc?.state === state, `review ${doc?.state}, not ${state}`),
    ...amissUnless(told === facts, `${told} facts, not ${facts}`),
  ];
};

export const scenarios: ScenariosOf<'reviews'> = {
  write: [
    scenarioOf(
      'reviews',
      'write',
    )({
      title: 'a review that is seen at once',
      setup: async (street: Street) => received(street),
      input: (orderId) => ({ orderId, lineNo: 1, ...five, text: '汤色清亮' }),
      openid: 'buyer',
      // A check that got no answer is made again by the clock: seen either way.
      end: (street, orderId) => stands(street, `${orderId}-1`, 'public', 1),
    }),
    scenarioOf(
      'reviews',
      'write',
    )({
      title: 'a review that a person must look at',
      setup: async (street: Street) => received(street),
      input: (orderId) => ({ orderId, lineNo: 1, ...five, text: '敏感测试' }),
      openid: 'buyer',
      end: async (street, orderId) => [
        ...(await stands(street, `${orderId}-1`, 'held', 0)),
        ...amissUnless(
          (await street.all('desk_items')).some(({ _id }) => _id === `review~${orderId}-1`),
          'it does not lie on the desk',
        ),
      ],
    }),
  ],
  followUp: [
    scenarioOf(
      'reviews',
      'followUp',
    )({
      title: 'a later word',
      setup: async (street: Street) => reviewedOrder(street),
      input: (reviewId) => ({ reviewId, text: '喝了一周，还是好' }),
      openid: 'buyer',
      end: (street, reviewId) => stands(street, reviewId, 'public', 1),
    }),
  ],
  vote: [
    scenarioOf(
      'reviews',
      'vote',
    )({
      title: 'it helped',
      setup: async (street: Street) => reviewedOrder(street),
      input: (reviewId) => ({ reviewId, helpful: true }),
      openid: 'reader',
      end: async (street, reviewId) => {
        const { helpful } = await street.read('reviews', reviewId);
        return amissUnless(helpful === 1, `helped ${helpful}`);
      },
    }),
  ],
  report: [
    scenarioOf(
      'reviews',
      'report',
    )({
      title: 'a report',
      setup: async (street: Street) => reviewedOrder(street),
      input: (reviewId) => ({ reviewId, reason: 'ad' as const }),
      openid: 'reader',
      end: async (street, reviewId) =>
        amissUnless(
          (await street.all('desk_items')).some(({ _id }) => _id === `review~${reviewId}`),
          'it does not lie on the desk',
        ),
    }),
  ],
  reply: [
    scenarioOf(
      'reviews',
      'reply',
    )({
      title: "the shop's answer",
      setup: async (street: Street) => reviewedOrder(street),
      input: (reviewId) => ({ shopId, reviewId, text: '谢谢光临' }),
      ...agent,
      end: async (street, reviewId) => {
        const { reply } = await street.read('reviews', reviewId);
        return amissUnless(reply === '谢谢光临', `answered ${reply}`);
      },
    }),
  ],
};
