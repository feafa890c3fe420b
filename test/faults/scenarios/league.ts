import { type Street, shopId } from '../../aftersales/street';
import { editor, invited, joined, planForm, planned } from '../../league/street';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

const { openid } = editor;
const stands = async (street: Street, promoterId: string, status: number) => {
  const one = await street.read('promoters', `${shopId}~${promoterId}`);
  return amissUnless(one.status === status, `promoter at ${one.status}`);
};
const plans = async (street: Street) => (await street.read('league_shops', shopId)).plans;

export const scenarios: ScenariosOf<'league'> = {
  savePlan: [
    scenarioOf(
      'league',
      'savePlan',
    )({
      title: 'a second plan',
      setup: async (street) => {
        await planned(street);
        return street.cloud.clock.now();
      },
      input: (now) => ({ shopId, version: 1, planId: null, plan: planForm(now, { name: '夏茶' }) }),
      openid,
      end: async (street) => {
        const names = (await plans(street)).map(({ name }) => name).join();
        return amissUnless(names === '夏茶,春茶普通计划', names);
      },
    }),
  ],
  dropPlan: [
    scenarioOf(
      'league',
      'dropPlan',
    )({
      title: 'the only plan',
      setup: (street) => planned(street),
      input: (planId) => ({ shopId, planId }),
      openid,
      end: async (street) => amissUnless((await plans(street)).length === 0, 'still there'),
    }),
  ],
  invite: [
    scenarioOf(
      'league',
      'invite',
    )({
      title: 'a code',
      mayDiffer: { code: 'kept nowhere: each gets its own' },
      setup: async () => undefined,
      input: () => ({ shopId }),
      openid,
      end: async (street) => {
        // A repeat whose first answer was lost gets another code; nobody knows the first.
        const n = (await street.all('promoter_invites')).length;
        return amissUnless(n === 1 || n === 2, `${n} invitations`);
      },
    }),
  ],
  revoke: [
    scenarioOf(
      'league',
      'revoke',
    )({
      title: 'an open one',
      setup: async (street) => {
        await invited(street);
        return (await street.all('promoter_invites'))[0]!._id;
      },
      input: (inviteId) => ({ shopId, inviteId }),
      openid,
      end: async (street, inviteId) => {
        const { expiresAt } = await street.read('promoter_invites', inviteId);
        return amissUnless(expiresAt <= street.cloud.clock.now(), 'still open');
      },
    }),
  ],
  join: [
    scenarioOf(
      'league',
      'join',
    )({
      title: 'by a code',
      setup: invited,
      input: (code) => ({ code, name: '小林' }),
      openid: 'lin',
      end: async (street) => {
        const all = await street.all('promoters');
        return amissUnless(all.length === 1 && all[0]?.status === 2, JSON.stringify(all));
      },
    }),
  ],
  apply: [
    scenarioOf(
      'league',
      'apply',
    )({
      title: 'a shop with an open plan',
      setup: (street) => planned(street),
      input: () => ({ shopId, name: '小林' }),
      openid: 'lin',
      end: async (street) => {
        const all = await street.all('promoters');
        return amissUnless(all.length === 1 && all[0]?.status === 0, JSON.stringify(all));
      },
    }),
  ],
  decide: [
    scenarioOf(
      'league',
      'decide',
    )({
      title: 'a promoter is removed',
      setup: (street) => joined(street),
      input: (promoterId) => ({ shopId, promoterId, decision: 'remove' as const }),
      openid,
      end: (street, promoterId) => stands(street, promoterId, 5),
    }),
  ],
};
