import { address } from '../orders/basket';
import { decided, taken } from '../pictures/street';
import {
  agent,
  applied,
  claim,
  openStreet,
  operator,
  packer,
  paid,
  type Street,
  shipped,
  shopId,
} from './street';

let street: Street;
beforeAll(async () => {
  street = await openStreet();
  const change = { $set: { available: 1000 } };
  await street.store.update({ collection: 'stocks', filter: {}, change, multi: true });
});
afterAll(() => street.close());
afterEach(() => jest.restoreAllMocks());

const seenBy = {
  shopper: async (afterSaleId: string) => street.done('aftersales', 'get', { afterSaleId }),
  shop: async (afterSaleId: string, as = agent) =>
    street.done('aftersales', 'getForShop', { shopId, afterSaleId }, as),
};
const urls = (pictures: { url: string | null }[]) => pictures.map(({ url }) => url);
const statusOf = async (url: string | null) => (await fetch(url ?? '')).status;

/** An application with one picture that passed and one that WeChat left to a person. */
async function withEvidence() {
  const pictures = [await taken(street), await taken(street, 'review')];
  for (const id of pictures) await decided(street, id);
  return {
    pictures,
    afterSaleId: await applied(street, await shipped(street), { pictures, type: 'RETURN' }),
  };
}

describe('links to evidence', () => {
  it('go to the two sides and the operator, each as far as it was let through', async () => {
    const { afterSaleId } = await withEvidence();
    const mine = await seenBy.shopper(afterSaleId);
    expect(mine.pictures).toMatchObject([{ state: 'pass' }, { state: 'review' }]);
    for (const { url } of mine.pictures) expect(await statusOf(url)).toBe(200);
    const [passed, held] = (await seenBy.shop(afterSaleId)).pictures;
    expect(await statusOf(passed!.url)).toBe(200);
    expect(held).toMatchObject({ state: 'review', url: null });
    await street.done('aftersales', 'reject', { shopId, afterSaleId, text: '商品完好' }, agent);
    await street.done('aftersales', 'escalate', { afterSaleId, text: '照片里看得见' });
    const { sight } = await street.done('desk', 'get', { itemId: `afterSale~${afterSaleId}` }, operator);
    const shown = (sight as { pictures: { url: string | null }[] }).pictures;
    expect(await Promise.all(urls(shown).map(statusOf))).toEqual([200, 200]);
  });

  it('go to nobody else, and open nothing without their seal', async () => {
    const { afterSaleId, pictures } = await withEvidence();
    for (const openid of ['somebody', 'owner-cup']) {
      expect(await street.ask('aftersales', 'get', { afterSaleId }, { openid })).toMatchObject({
        error: { code: 'NOT_FOUND' },
      });
      expect(
        await street.ask('aftersales', 'getForShop', { shopId: 'cup', afterSaleId }, { openid }),
      ).toMatchObject({
        ok: false,
      });
    }
    const [link] = urls((await seenBy.shopper(afterSaleId)).pictures);
    const bare = (link ?? '').replace(/\?.*/, '');
    expect(bare).toContain(`/storage/private/pictures/${pictures[0]}`);
    expect(await statusOf(bare)).toBe(403);
    expect(await statusOf((link ?? '').replace(/t=\d+/, (t) => `${t}0`))).toBe(403);
  });

  it('go out after a quarter of an hour', async () => {
    const { afterSaleId } = await withEvidence();
    const [link] = urls((await seenBy.shopper(afterSaleId)).pictures);
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now + 14 * 60_000);
    expect(await statusOf(link!)).toBe(200);
    clock.mockReturnValue(now + 16 * 60_000);
    expect(await statusOf(link!)).toBe(403);
  });
});

it('a shop shows its own with a refusal, and the shopper sees it', async () => {
  const afterSaleId = await applied(street, await shipped(street), { type: 'RETURN' });
  const picture = await taken(street, 'pass', 'afterSale', agent.openid);
  await decided(street, picture);
  const answer = { shopId, afterSaleId, text: '寄出时完好', pictures: [picture] };
  await street.done('aftersales', 'reject', answer, agent);
  await street.done('aftersales', 'reject', answer, agent);
  const { shopPictures, pictures } = await seenBy.shopper(afterSaleId);
  expect(pictures).toEqual([]);
  expect(shopPictures).toMatchObject([{ pictureId: picture, state: 'pass' }]);
  expect(await statusOf(shopPictures[0]!.url)).toBe(200);
  expect((await seenBy.shop(afterSaleId, packer)).shopPictures).toHaveLength(1);
});

it.each([
  ['another’s', 'somebody', 'afterSale', 'BAD_FILE'],
  ['one for something else', 'buyer', 'review', 'BAD_FILE'],
] as const)('%s picture is refused, and stays free', async (_what, openid, use, code) => {
  const picture = await taken(street, 'pass', use, openid);
  const answer = await street.ask(
    'aftersales',
    'apply',
    claim(await paid(street, 1), { pictures: [picture] }),
  );
  expect(answer).toMatchObject({ error: { code, field: 'pictures.0' } });
  expect(await street.read('pictures', picture)).toMatchObject({ about: null });
});

it('a risky one is refused with the reason', async () => {
  const picture = await taken(street, 'risky');
  await decided(street, picture);
  const answer = await street.ask(
    'aftersales',
    'apply',
    claim(await paid(street, 1), { pictures: [picture] }),
  );
  expect(answer).toMatchObject({ error: { code: 'CONTENT_REFUSED', field: 'pictures.0' } });
});

it('a form that was refused may go again with the same pictures', async () => {
  const picture = await taken(street);
  const orderId = await paid(street, 1);
  const wrong = claim(orderId, { pictures: [picture], n: 9 });
  expect(await street.ask('aftersales', 'apply', wrong)).toMatchObject({ error: { field: 'n' } });
  expect((await street.done('aftersales', 'apply', { ...wrong, n: 1 })).afterSaleId).toMatch(/^s/);
});

it('goods come back to the answer’s address, or to the shop’s own, and nowhere is refused', async () => {
  const asked = async () => applied(street, await shipped(street, 1), { type: 'EXCHANGE' });
  const [first, second] = [await asked(), await asked()];
  expect(await street.ask('aftersales', 'accept', { shopId, afterSaleId: first }, agent)).toMatchObject({
    error: { code: 'BAD_INPUT', field: 'returnAddress' },
  });
  expect((await seenBy.shop(first)).defaultReturnAddress).toBeNull();
  const kept = { shopId, afterSaleId: first, returnAddress: address, keepAddress: true };
  await street.done('aftersales', 'accept', kept, agent);
  expect((await seenBy.shop(second)).defaultReturnAddress).toMatchObject(address);
  await street.done('aftersales', 'accept', { shopId, afterSaleId: second }, agent);
  expect((await seenBy.shopper(second)).returnAddress).toMatchObject(address);
});

it('a shop that said nothing takes goods back at its own address, whoever decided', async () => {
  const returnAddress = { $set: { returnAddress: address } };
  await street.store.update({ collection: 'shops', filter: { _id: shopId }, change: returnAddress });
  const silent = await applied(street, await shipped(street, 1), { type: 'RETURN' });
  const refused = await applied(street, await shipped(street, 1), { type: 'RETURN' });
  await street.done('aftersales', 'reject', { shopId, afterSaleId: refused, text: '商品完好' }, agent);
  await street.done('aftersales', 'escalate', { afterSaleId: refused, text: '照片里看得见' });
  const decision = { itemId: `afterSale~${refused}`, decision: 'return', reason: '退货后退款' };
  await street.done('desk', 'decide', decision, operator);
  street.cloud.clock.advance(49 * 3_600_000);
  await street.tick();
  for (const id of [silent, refused]) {
    expect(await seenBy.shopper(id)).toMatchObject({ status: 'USER_WAIT_RETURN', returnAddress: address });
  }
});
