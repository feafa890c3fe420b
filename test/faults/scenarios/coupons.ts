import { type Street, shopId } from '../../aftersales/street';
import { couponOffer } from '../../orders/basket';
import { requestId } from '../../orders/cloud';
import { offered } from '../goods';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

const editor = 'edits-tea';

interface Made {
  couponId: string;
  at: number;
}

async function made(street: Street): Promise<Made> {
  const at = street.cloud.clock.now();
  const as = { openid: editor, requestId: requestId() };
  const { couponId } = await street.done('coupons', 'make', { shopId, offer: couponOffer(at) }, as);
  return { couponId, at };
}

export const scenarios: ScenariosOf<'coupons'> = {
  claim: [
    scenarioOf(
      'coupons',
      'claim',
    )({
      title: 'the last one there is',
      setup: offered,
      input: (couponId) => ({ couponId }),
      openid: 'buyer',
      end: async (street) => {
        const n = (await street.all('user_coupons')).length;
        return amissUnless(n === 1, `${n} were given out`);
      },
    }),
  ],
  make: [
    scenarioOf(
      'coupons',
      'make',
    )({
      title: 'a coupon of the shop',
      setup: async (street) => street.cloud.clock.now(),
      input: (now) => ({ shopId, offer: couponOffer(now) }),
      openid: editor,
      end: async (street) => {
        const n = (await street.all('coupons')).length;
        return amissUnless(n === 1, `${n} were made`);
      },
    }),
  ],
  edit: [
    scenarioOf(
      'coupons',
      'edit',
    )({
      title: 'what it takes off',
      setup: made,
      input: ({ couponId, at }) => ({
        shopId,
        couponId,
        version: 1,
        offer: couponOffer(at, { offFen: 900 }),
      }),
      openid: editor,
      end: async (street, { couponId }) => {
        const { offFen } = await street.read('coupons', couponId);
        return amissUnless(offFen === 900, `takes ${offFen} off`);
      },
    }),
  ],
  stop: [
    scenarioOf(
      'coupons',
      'stop',
    )({
      title: 'no more are given out',
      setup: made,
      input: ({ couponId }) => ({ shopId, couponId }),
      openid: editor,
      end: async (street, { couponId }) => {
        const list = await street.done('coupons', 'list', { shopId });
        return amissUnless(!list.coupons.some((c) => c.couponId === couponId), 'still given out');
      },
    }),
  ],
};
