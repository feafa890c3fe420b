import { type Street, shopId } from '../../aftersales/street';
import { requestId } from '../../orders/cloud';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

const owner = 'owner-tea';
const as = () => ({ openid: owner, requestId: requestId() });
const invited = (street: Street) => street.done('staff', 'invite', { shopId, as: 'service' }, as());

async function packer(street: Street): Promise<string> {
  const { members } = await street.done('staff', 'list', { shopId }, { openid: owner });
  return members.find((member) => member.role === 'fulfilment')!.memberId;
}
const member = async (street: Street, openid: string) =>
  (await street.all('members')).find((one) => one._id === `${shopId}~${openid}`);

export const scenarios: ScenariosOf<'staff'> = {
  invite: [
    scenarioOf(
      'staff',
      'invite',
    )({
      title: 'a code',
      mayDiffer: { inviteId: 'as the code', code: 'kept nowhere: each gets its own' },
      setup: async () => undefined,
      input: () => ({ shopId, as: 'service' as const }),
      openid: owner,
      end: async (street) => {
        // A repeat whose first answer was lost gets another code; nobody knows the first.
        const n = (await street.all('staff_invites')).length;
        return amissUnless(n === 1 || n === 2, `${n} invitations`);
      },
    }),
  ],
  revoke: [
    scenarioOf(
      'staff',
      'revoke',
    )({
      title: 'an open one',
      setup: invited,
      input: ({ inviteId }) => ({ shopId, inviteId }),
      openid: owner,
      end: async (street, { inviteId }) => {
        const { expiresAt } = await street.read('staff_invites', inviteId);
        return amissUnless(expiresAt <= street.cloud.clock.now(), 'still open');
      },
    }),
  ],
  join: [
    scenarioOf(
      'staff',
      'join',
    )({
      title: 'by a code',
      setup: invited,
      input: ({ code }) => ({ code, name: '小王' }),
      openid: 'wang',
      end: async (street) => amissUnless((await member(street, 'wang'))?.role === 'service', 'not in'),
    }),
  ],
  change: [
    scenarioOf(
      'staff',
      'change',
    )({
      title: 'another part',
      setup: packer,
      input: (memberId) => ({ shopId, memberId, as: 'service' as const }),
      openid: owner,
      end: async (street) =>
        amissUnless((await member(street, 'ships-tea'))?.role === 'service', 'the same part'),
    }),
  ],
  remove: [
    scenarioOf(
      'staff',
      'remove',
    )({
      title: 'a packer',
      setup: packer,
      input: (memberId) => ({ shopId, memberId }),
      openid: owner,
      end: async (street) => amissUnless(!(await member(street, 'ships-tea')), 'still there'),
    }),
  ],
};
