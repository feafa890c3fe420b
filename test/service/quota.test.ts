import { type FreshServiceStreet, openFreshServiceStreet } from './street';

let street: FreshServiceStreet;
beforeAll(async () => {
  street = await openFreshServiceStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

/** Whatever `push` is asked within, its function is killed once a message and its reply are stored, before it sends. */
async function diesBeforeSending(pushed: () => Promise<unknown>): Promise<void> {
  const { faults } = street.cloud;
  const unwatch = faults.watch(({ function: fn, call, request }) => {
    if (request === 'database.commitTransaction') faults.add({ function: fn, call: call + 1, when: 'kill' });
  });
  await expect(pushed()).rejects.toThrow();
  unwatch();
}

const refusedByWeChat = () =>
  street.cloud.outbox.list(100).filter(({ answer }) => (answer as { errcode: number }).errcode !== 0);

const replies = async () => (await street.all('service_messages')).filter((m) => m.out !== null);

const asked = () => {
  const now = street.cloud.clock.now();
  return { MsgId: `${now}`, CreateTime: Math.floor(now / 1000) };
};

it('counts a reply whose function died before sending it since whatever the shopper wrote meanwhile', async () => {
  await street.enters('buyer');
  const died: ReturnType<typeof asked>[] = [];
  for (let n = 0; n < 4; n++) {
    const push = asked();
    await diesBeforeSending(() => street.says('buyer', '包邮吗', push));
    died.push(push);
  }
  // Two more come through, then WeChat pushes again what nobody acknowledged.
  const last = asked();
  await street.says('buyer', '包邮吗', last);
  await street.says('buyer', '包邮吗', { CreateTime: last.CreateTime });
  for (const push of died) await street.says('buyer', '包邮吗', push);
  expect(refusedByWeChat()).toEqual([]);
  const states = (await replies()).map((m) => m.out?.state);
  // The welcome and the four that came late, which left nothing to the two in between.
  expect(states).toEqual(['sent', 'sent', 'sent', 'sent', 'sent']);
});

it('sends nothing late that WeChat would not take any more, and gives its place back', async () => {
  await diesBeforeSending(() => street.enters('buyer'));
  street.cloud.clock.advance(61_000);
  await street.tick();
  expect(await replies()).toMatchObject([{ out: { state: 'failed', why: 'timeOver' } }]);
  expect(street.cloud.outbox.list(10)).toEqual([]);
  expect((await street.read('service_visitors', 'buyer')).sends).toEqual([]);
});
