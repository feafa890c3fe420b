import { beijingDay } from '../../domain/calendar';
import { type FreshStreet, openFreshStreet, paidFor, shopId } from '../aftersales/street';
import { green, placed } from '../orders/basket';

const owner = { openid: 'owner-tea' };
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const overview = () => street.done('shops', 'overview', { shopId, days: 7 }, owner);
const change = (fields: object) =>
  street.store.update({ collection: 'shops', filter: { _id: shopId }, change: { $set: fields } });

describe('the overview', () => {
  it('counts what waits, and of the goods on sale those that run out', async () => {
    const before = await overview();
    // Ten of one and one of another; what is off sale is nobody's worry.
    expect(before.waiting).toEqual({
      toShip: 0,
      afterSales: 0,
      talks: 0,
      lowStock: 2,
      unpaid: 0,
      shipped: 0,
    });
    const [paid = '', _unpaid] = [...(await placed(street, [green()])), ...(await placed(street, [green()]))];
    await paidFor(street, [paid]);
    expect((await overview()).waiting).toMatchObject({ toShip: 1, unpaid: 1 });
    expect((await street.done('shops', 'mine', {}, owner)).shops[0]).toMatchObject({ toShip: 1 });
  });

  it('says what keeps the shop from selling', async () => {
    expect(await overview()).toMatchObject({ status: 'open', depositLacksFen: 0, upgrade: null, fell: null });
    await change({ status: 'closing', depositFen: 0, mainCategoryId: 'tea', kind: 'old', upgradeBy: 1 });
    expect(await overview()).toMatchObject({
      status: 'closing',
      depositLacksFen: 200_000,
      upgrade: { by: 1, missed: true },
    });
  });

  it('tells of a fall within a week also where fewer days are shown', async () => {
    const rated = (ago: number, overall: number) => {
      const day = beijingDay(street.cloud.clock.now() - ago * 86_400_000);
      return {
        _id: `${shopId}~${day}`,
        shopId,
        day,
        overall,
        product: overall,
        logistics: overall,
        service: overall,
      };
    };
    await street.store.insert('rating_days', [rated(8, 490), rated(1, 460)]);
    const { fell, ratings } = await overview();
    expect(fell).toEqual({ from: 490, to: 460 });
    expect(ratings).toHaveLength(1);
  });
});
