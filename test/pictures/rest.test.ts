import { storageRule } from '../../cloudfunctions/platform/collections';
import { mayClientRead, mayClientWrite } from '../../local/host/storage';
import { openTestCloud, type TestCloud } from '../orders/cloud';
import { colours, decided, taken } from './street';

const minute = 60_000;
let street: TestCloud;
beforeAll(async () => {
  street = await openTestCloud();
});
afterAll(() => street.close());
const read = (id: string) => street.read('pictures', id);

it('rules of the storage: what deploy sets and what this cloud enforces is one and the same', () => {
  type Rule = (resource: { path: string }, auth: { openid: string | null }) => boolean;
  const ruled = (rule: string): Rule => new Function('resource', 'auth', `return ${rule}`) as Rule;
  const paths = [
    'incoming/a/x.png',
    'incoming/b/x.png',
    'incoming/ab/x.png',
    'public/x.png',
    'private/x.png',
    'x',
  ];
  for (const path of paths) {
    for (const openid of ['a', 'b', undefined]) {
      const auth = { openid: openid ?? null };
      expect([path, openid, mayClientWrite(path, openid)]).toEqual([
        path,
        openid,
        ruled(storageRule.write)({ path }, auth),
      ]);
      expect([path, mayClientRead(path)]).toEqual([path, ruled(storageRule.read)({ path }, auth)]);
    }
  }
});

describe('the clock', () => {
  it('asks again where no verdict came, each time, and at last gives the picture to a person', async () => {
    const deliver = street.cloud.push.deliver;
    street.cloud.push.deliver = () => undefined;
    const id = await taken(street);
    for (let i = 0; i < 8 && (await read(id)).state === 'checking'; i++) {
      street.cloud.clock.advance(41 * minute);
      await street.tick();
    }
    street.cloud.push.deliver = deliver;
    expect(await read(id)).toMatchObject({ state: 'review', checkTries: 5, dueAt: null });
    expect(await street.read('desk_items', `picture~${id}`)).toMatchObject({ state: 'open' });
  });

  it('removes what nobody showed within a day', async () => {
    const id = await taken(street);
    await decided(street, id);
    street.cloud.clock.advance(24 * 60 * minute + 1);
    await street.tick();
    expect(await read(id)).toMatchObject({ state: 'dropped', orphanAt: null });
    expect(street.cloud.storage.stat(`private/pictures/${id}.png`)).toBeUndefined();
  });

  it('comes again for a file that it was about to remove when it was cut off', async () => {
    const { clock, faults, storage } = street.cloud;
    const id = await taken(street);
    await decided(street, id);
    clock.advance(24 * 60 * minute + 1);
    const unwatch = faults.watch(({ function: fn, call, request }) => {
      if (request === 'storage.batchDeleteFile') faults.add({ function: fn, call, when: 'before' });
    });
    await street.tick();
    unwatch();
    expect(await read(id)).toMatchObject({ state: 'dropped' });
    expect(storage.stat(`private/pictures/${id}.png`)).toBeDefined();
    clock.advance(6 * minute);
    await street.tick();
    expect(await read(id)).toMatchObject({ state: 'dropped', orphanAt: null });
    expect(storage.stat(`private/pictures/${id}.png`)).toBeUndefined();
  });
});

it('each colour is found to be what its name says', async () => {
  for (const colour of Object.keys(colours) as (keyof typeof colours)[]) {
    expect(await decided(street, await taken(street, colour))).toBe(colour);
  }
});
