/** The editor's keeper on the real function: edits are saved, kept while nobody answers, and merged with others'. */

import type { HomepageContent } from '../../domain/blocks';
import { differences } from '../../domain/homepage/compare';
import { Keeper, type KeeperDoor, type Kept } from '../../src/shopfront/homepage/keeper';
import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { requestId } from '../orders/cloud';
import { productItem } from './content';
import { colleague, drafted, editor, saved, withColleague } from './street';

let street: FreshStreet;
const shopId = 'tea';
beforeAll(async () => {
  street = await openFreshStreet();
});
afterAll(() => street.close());
beforeEach(async () => {
  await street.fresh();
  await withColleague(street);
  await saved(street);
});

/** A phone: its storage, its clock that goes on when told, its network that may be away or lose answers. */
function phone(who: { openid: string } = editor) {
  const held = { kept: null as Kept | null, network: 'up' as 'up' | 'away' | 'losing' };
  const due: (() => void)[] = [];
  let underWay: Promise<unknown> = Promise.resolve();
  const offline = { ok: false as const, error: { code: 'OFFLINE' as const, message: '' } };
  const door: KeeperDoor = {
    async save(input, id) {
      if (held.network === 'away') return offline;
      const answer = street.ask('homepage', 'save', { shopId, ...input }, { ...who, requestId: id });
      underWay = answer;
      const heard = await answer;
      return held.network === 'losing' ? offline : heard;
    },
    keep(kept) {
      held.kept = kept && (JSON.parse(JSON.stringify(kept)) as Kept);
    },
    later(run) {
      due.push(run);
      return () => due.splice(due.indexOf(run), due.includes(run) ? 1 : 0);
    },
    newRequestId: requestId,
  };
  const passes = async () => {
    for (const run of due.splice(0)) run();
    await underWay;
    await new Promise((wake) => setImmediate(wake));
  };
  return { held, door, passes };
}

async function opened(at = phone(), kept: Kept | null = null) {
  const keeper = new Keeper(await drafted(street), at.door, kept);
  return { ...at, keeper };
}

const content = async (): Promise<HomepageContent> => (await drafted(street)).content;
const titled = (title: string) => ({
  kind: 'setItem' as const,
  key: 'p:green',
  item: productItem('green', title),
});

it('saves what is typed once typing pauses, as one step', async () => {
  const { keeper, passes, held } = await opened();
  for (const title of ['春', '春茶', '春茶上']) keeper.edit(titled(title), 'title');
  expect(keeper.state.phase).toBe('waiting');
  await passes();
  expect(keeper.state.phase).toBe('saved');
  expect(held.kept).toBeNull();
  expect((await content()).showcase.items[0]?.title).toBe('春茶上');
  keeper.undo();
  await passes();
  expect((await content()).showcase.items[0]?.title).toBe('新茶上市');
});

it('undoes twenty steps and does them again, each of them saved', async () => {
  const { keeper, passes } = await opened();
  const began = keeper.state.history.now;
  for (let i = 0; i < 20; i++) keeper.edit(titled(`第 ${i} 稿`));
  const ended = keeper.state.history.now;
  for (let i = 0; i < 20; i++) keeper.undo();
  expect(keeper.state.history.now).toEqual(began);
  for (let i = 0; i < 20; i++) keeper.redo();
  expect(keeper.state.history.now).toEqual(ended);
  await passes();
  expect(differences(ended, await content())).toEqual([]);
});

it('keeps edits on the phone while nobody answers, over a restart, and saves them afterwards', async () => {
  const first = await opened();
  first.held.network = 'away';
  first.keeper.edit({ kind: 'live', value: null });
  await first.passes();
  expect(first.keeper.state.phase).toBe('unreached');
  first.keeper.stop();
  const second = await opened(phone(), first.held.kept);
  expect(second.keeper.state.history.now.live).toBeNull();
  await second.passes();
  expect(second.keeper.state.phase).toBe('saved');
  expect((await content()).live).toBeNull();
});

it('loses nothing where the page is opened again while a save is under way', async () => {
  const first = await opened();
  const seen = await drafted(street);
  first.keeper.edit(titled('走之前写的'));
  const ended = first.passes();
  first.keeper.stop();
  await ended;
  const second = phone();
  const keeper = new Keeper(seen, second.door, first.held.kept);
  expect(keeper.state.history.now.showcase.items[0]?.title).toBe('走之前写的');
  await second.passes();
  expect(keeper.state).toMatchObject({ phase: 'saved', meeting: null });
  expect((await content()).showcase.items[0]?.title).toBe('走之前写的');
});

it('does not meet itself where an answer was lost', async () => {
  const { keeper, passes, held } = await opened();
  held.network = 'losing';
  keeper.edit(titled('一'));
  await passes();
  expect(keeper.state.phase).toBe('unreached');
  held.network = 'up';
  keeper.edit(titled('二'));
  await passes();
  await passes();
  expect(keeper.state).toMatchObject({ phase: 'saved', meeting: null });
  expect((await content()).showcase.items[0]?.title).toBe('二');
});

it.each(['before', 'after'] as const)(
  'does not meet itself where a save was under way when the page was left, and came through %s the next one opened',
  async (arrived) => {
    const { keeper, passes, held, door } = await opened();
    let goesThrough = async (): Promise<unknown> => undefined;
    const { save } = door;
    // Under way: the function has not heard it yet, and the page that sent it hears no answer.
    door.save = (input, id) => {
      goesThrough = () => save(input, id);
      return new Promise(() => undefined);
    };
    keeper.edit(titled('一'), 'title');
    await passes();
    keeper.edit(titled('一二'), 'title');
    keeper.stop();
    if (arrived === 'before') await goesThrough();
    const next = await opened(phone(), held.kept);
    if (arrived === 'after') await goesThrough();
    await next.passes();
    await next.passes();
    expect(next.keeper.state).toMatchObject({ phase: 'saved', meeting: null });
    expect((await content()).showcase.items[0]?.title).toBe('一二');
  },
);

it('merges what somebody else wrote at another part, and undoing mine leaves it', async () => {
  const [mine, theirs] = [await opened(), await opened(phone(colleague))];
  theirs.keeper.edit({ kind: 'follow', value: null });
  await theirs.passes();
  mine.keeper.edit(titled('我的'));
  await mine.passes();
  await mine.passes();
  expect(mine.keeper.state).toMatchObject({ phase: 'saved', merged: [{ by: 'editor' }] });
  expect(await content()).toMatchObject({ follow: null, showcase: { items: [{ title: '我的' }] } });
  mine.keeper.undo();
  await mine.passes();
  expect(await content()).toMatchObject({ follow: null, showcase: { items: [{ title: '新茶上市' }] } });
});

it.each(['mine', 'theirs'] as const)(
  'asks where both wrote at the same thing, and keeps %s',
  async (side) => {
    const [mine, theirs] = [await opened(), await opened(phone(colleague))];
    theirs.keeper.edit(titled('他的'));
    await theirs.passes();
    mine.keeper.edit(titled('我的'));
    mine.keeper.edit({ kind: 'live', value: null });
    await mine.passes();
    expect(mine.keeper.state).toMatchObject({ phase: 'clash', meeting: { since: [{ by: 'editor' }] } });
    expect((await content()).showcase.items[0]?.title).toBe('他的');
    mine.keeper.settle(side);
    await mine.passes();
    const after = await content();
    expect(after.live).toBeNull();
    expect(after.showcase.items[0]?.title).toBe(side === 'mine' ? '我的' : '他的');
  },
);
