import { isUnlocked, kindFacts, linkKinds } from './kinds';
import { isProved, type LinkMover, linkTable, moved, statusAt } from './state';
import { type LinkEvent, linkStatuses } from './status';

const movers: readonly LinkMover[] = ['owner', 'accepter', 'clock', 'operator'];
const events: readonly LinkEvent[] = ['invite', 'accept', 'refuse', 'expire', 'cancel', 'fail', 'unbind'];

it('moves only as its table says, and only by whom it says', () => {
  const ways = linkStatuses.flatMap((from) =>
    events.flatMap((event) =>
      movers.flatMap((by) => {
        const to = moved(from, event, by);
        return to === null ? [] : [`${from} ${event} by ${by}: ${to}`];
      }),
    ),
  );
  expect(ways).toEqual([
    '1 fail by operator: 6',
    '1 unbind by owner: 2',
    '2 invite by owner: 4',
    '3 invite by owner: 4',
    '4 accept by accepter: 1',
    '4 refuse by accepter: 3',
    '4 expire by clock: 5',
    '4 cancel by owner: 7',
    '4 fail by clock: 6',
    '5 invite by owner: 4',
    '6 invite by owner: 4',
    '7 invite by owner: 4',
  ]);
});

it('reaches every status, and nothing is stuck: each can be left', () => {
  const reached = new Set(Object.values(linkTable).flatMap((row) => Object.values(row).map(({ to }) => to)));
  expect([...reached].sort()).toEqual([...linkStatuses]);
  for (const status of linkStatuses) expect(Object.keys(linkTable[status]).length).toBeGreaterThan(0);
});

it('calls an invitation over once its time is, before the clock came by', () => {
  expect(statusAt({ status: 4, expiresAt: 10 }, 9)).toBe(4);
  expect(statusAt({ status: 4, expiresAt: 10 }, 10)).toBe(5);
  expect(statusAt({ status: 1, expiresAt: 10 }, 11)).toBe(1);
});

it('is proved while it is bound, and not by a mark alone', () => {
  const proved = linkStatuses.filter((status) => isProved({ status, proof: 'proved' }));
  expect(proved).toEqual([1]);
  expect(isProved({ status: 1, proof: 'unproved' })).toBe(false);
});

it('unlocks what its kind unlocks, of its own account alone', () => {
  const linked = linkKinds.map((kind) => ({ kind, accountId: `the-${kind}`, name: kind }));
  const may = (what: 'video' | 'live' | 'article' | 'follow') =>
    linkKinds.filter((kind) => isUnlocked(linked, what, `the-${kind}`));
  expect(may('video')).toEqual(['channels']);
  expect(may('live')).toEqual(['channels']);
  expect(may('article')).toEqual(['official', 'service']);
  expect(may('follow')).toEqual(['channels', 'official', 'service']);
  expect(isUnlocked(linked, 'video', 'another')).toBe(false);
  expect(isUnlocked(undefined, 'video', 'the-channels')).toBe(false);
});

it('bears the platform’s account types, each once', () => {
  expect(linkKinds.map((kind) => kindFacts[kind].accountType).sort()).toEqual([1, 2, 3, 4, 6]);
});
