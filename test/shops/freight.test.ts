import type { FreightTemplate } from '../../domain/documents';
import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { productContent } from '../catalogue/content';

const owner = { openid: 'owner-tea' };
const shopId = 'tea';
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const seen = () => street.done('shops', 'freight', { shopId }, owner);
const bare = ({
  goods: _goods,
  more: _more,
  ...template
}: Awaited<ReturnType<typeof seen>>['templates'][number]) => template;
const cold: FreightTemplate = {
  id: 'cold',
  name: '冷链',
  valuationType: 'WEIGHT',
  shippingMethod: 'NO_FREE',
  first: { amount: 1, price: 1800 },
  next: { amount: 1, price: 600 },
  notSendArea: [],
};

async function withCold(): Promise<number> {
  const { version, templates } = await seen();
  const save = { shopId, version, templates: [...templates.map(bare), cold] };
  return (await street.done('shops', 'saveFreight', save, owner)).version;
}

/** Saves one product of the shop on the template. */
const draftBy = (freightTemplateId: string) =>
  street.done(
    'catalog',
    'save',
    { shopId, version: 0, content: productContent({ freightTemplateId }) },
    owner,
  );

it('names the goods that go by each template, drafts too', async () => {
  await withCold();
  const { productId } = await draftBy('cold');
  const { templates } = await seen();
  expect(templates.map(({ id, goods, more }) => [id, goods.length > 0, more])).toEqual([
    ['f1', true, false],
    ['cold', true, false],
  ]);
  expect(templates[1]!.goods.map((one) => one.productId)).toEqual([productId]);
});

it('lets none go that goods go by, and any other', async () => {
  const version = await withCold();
  const { templates } = await seen();
  const without = (id: string) => templates.filter((one) => one.id !== id).map(bare);
  const lastStanding = { shopId, version, templates: without('f1') };
  expect(await street.ask('shops', 'saveFreight', lastStanding, owner)).toMatchObject({
    error: { code: 'WRONG_STATE', field: 'templates', details: { templateId: 'f1' } },
  });
  const saved = await street.done(
    'shops',
    'saveFreight',
    { shopId, version, templates: without('cold') },
    owner,
  );
  expect(saved.version).toBe(version + 1);
  expect((await seen()).templates.map(({ id }) => id)).toEqual(['f1']);
});

it('says at its field what is wrong with one', async () => {
  const { version, templates } = await seen();
  const ask = (change: Partial<FreightTemplate>) =>
    street.ask(
      'shops',
      'saveFreight',
      { shopId, version, templates: [...templates.map(bare), { ...cold, ...change }] },
      owner,
    );
  expect(await ask({ name: '按件' })).toMatchObject({
    error: { code: 'INVALID', field: 'templates.1.name' },
  });
  expect(await ask({ shippingMethod: 'CONDITION_FREE' })).toMatchObject({
    error: { code: 'INVALID', field: 'templates.1.freeFromFen' },
  });
});
