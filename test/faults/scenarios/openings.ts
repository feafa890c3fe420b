import { operator, type Street } from '../../aftersales/street';
import { requestId } from '../../orders/cloud';
import { filled, steps, submitted, withPictures } from '../../shops/opening';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

const openid = 'opens-shops';
const wanted = steps('青石文具');

/** For `end`: the opening has come to this state. */
async function opened(street: Street, openingId: string, state: string): Promise<string[]> {
  const doc = await street.read('openings', openingId);
  return amissUnless(doc.state === state && doc.dueAt === null, `opening is ${doc.state}, due ${doc.dueAt}`);
}

/** For `end`: it waits for the operator, once. */
async function atDesk(street: Street, openingId: string): Promise<string[]> {
  const { items } = await street.done('desk', 'queue', { kind: 'opening' }, operator);
  return [
    ...(await opened(street, openingId, 'submitted')),
    ...amissUnless(items.length === 1, `${items.length} lie on the desk`),
  ];
}

async function begun(street: Street) {
  const opening = await street.done('openings', 'start', {}, { openid, requestId: requestId() });
  return { ...opening, wanted: await withPictures(street, openid, wanted) };
}

/** A licence that the operator has seen in these hands. */
async function known(street: Street): Promise<{ openingId: string; version: number }> {
  const first = await submitted(street, openid, wanted);
  const decided = { itemId: `opening~${first.openingId}`, decision: 'approve', reason: '已核对执照' };
  await street.done('desk', 'decide', decided, operator);
  return filled(street, openid, steps('青石纸品'));
}

export const scenarios: ScenariosOf<'openings'> = {
  start: [
    scenarioOf(
      'openings',
      'start',
    )({
      title: 'the first',
      setup: async () => undefined,
      input: () => ({}),
      openid,
      end: async (street) => {
        const n = (await street.all('openings')).length;
        return amissUnless(n === 1, `${n} were begun`);
      },
    }),
  ],
  save: [
    scenarioOf(
      'openings',
      'save',
    )({
      title: 'all steps',
      setup: begun,
      input: ({ openingId, version, wanted: whole }) => ({ openingId, version, steps: whole }),
      openid,
      end: async (street, { openingId }) => {
        const { version, steps: kept } = await street.read('openings', openingId);
        return amissUnless(version === 2 && kept.front?.name === '青石文具', `version ${version}`);
      },
    }),
  ],
  submit: [
    scenarioOf(
      'openings',
      'submit',
    )({
      title: 'to the desk',
      setup: (street) => filled(street, openid, wanted),
      input: ({ openingId, version }) => ({ openingId, version }),
      openid,
      end: (street, { openingId }) => atDesk(street, openingId),
    }),
    scenarioOf(
      'openings',
      'submit',
    )({
      title: 'where nobody need look',
      mayDiffer: { state: 'approved, then done', shopId: 'known once it is done' },
      setup: known,
      input: ({ openingId, version }) => ({ openingId, version }),
      openid,
      // Where WeChat's answer about the words was lost, a person looks at them after all.
      end: async (street, { openingId }) => {
        const { words } = await street.read('openings', openingId);
        return words === 'unknown' ? atDesk(street, openingId) : opened(street, openingId, 'done');
      },
    }),
  ],
  withdraw: [
    scenarioOf(
      'openings',
      'withdraw',
    )({
      title: 'what waits at the desk',
      setup: (street) => submitted(street, openid, wanted),
      input: ({ openingId }) => ({ openingId }),
      openid,
      end: async (street, { openingId }) => {
        const items = await street.done('desk', 'queue', { kind: 'opening' }, operator);
        return [
          ...(await opened(street, openingId, 'withdrawn')),
          ...amissUnless(items.items.length === 0, 'still on the desk'),
        ];
      },
    }),
  ],
};
