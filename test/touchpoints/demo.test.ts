/** What the demo street tells of its entrances is what a check finds there. */

import { checkNight } from '../../domain/touchpoints/again';
import { checkNames, stateOf } from '../../domain/touchpoints/checks';
import { demoDocuments } from '../../local/demo/seed';
import { streetOf } from '../aftersales/street';
import { openTestCloud } from '../orders/cloud';
import { filledStore } from '../orders/goods';
import { now, pictures } from '../search/street';

it('finds on the demo street what its last night wrote down', async () => {
  const street = streetOf(
    await openTestCloud({
      async filled(clock) {
        const store = await filledStore(clock);
        await store.remove({ collection: 'shops', filter: {}, multi: true });
        const docs = new Map<string, Record<string, unknown>[]>();
        for (const { collection, doc } of demoDocuments(pictures, now)) {
          docs.set(collection, [...(docs.get(collection) ?? []), { ...doc }]);
        }
        for (const [collection, some] of docs) await store.insert(collection, some);
        return store;
      },
    }),
  );
  try {
    street.cloud.clock.set(now + 120_000);
    const written = (await street.all('touchpoint_days')).filter(({ day }) => day === checkNight(now));
    const owners = (await street.all('members')).filter(({ role }) => role === 'owner');
    expect(written.length).toBeGreaterThan(10);
    const states = new Set<string>();
    for (const { shopId, results } of written) {
      const openid = owners.find((one) => one.shopId === shopId)?.openid ?? '';
      const seen = await street.done('touchpoints', 'check', { shopId }, { openid });
      const plain = (all: typeof results) =>
        all.map(({ check, finding, facts }) => ({ check, finding, facts: { ...facts, waitMs: 0 } }));
      expect({ shopId, results: plain(seen.results) }).toEqual({ shopId, results: plain(results) });
      for (const { check, finding } of results) states.add(`${check} ${stateOf[finding]}`);
    }
    // A mixed picture: most entrances are open in one shop and blocked in another.
    const mixed = checkNames.filter((name) => states.has(`${name} ok`) && states.has(`${name} fails`));
    expect(mixed.length).toBeGreaterThanOrEqual(4);
  } finally {
    await street.close();
  }
});
