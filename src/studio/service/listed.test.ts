import { type Box, listed, type Summary, waited } from './listed';

const talk = (talkId: string, more: Partial<Summary> = {}): Summary => ({
  talkId,
  shopper: '顾客A1B2',
  state: 'queued',
  agentName: '',
  mine: false,
  carrier: 'page',
  lastFrom: 'shopper',
  lastText: '在吗',
  lastAt: 1,
  unread: 1,
  waitingSince: 1,
  standsOut: false,
  updatedAt: 1,
  changedAt: 1,
  ...more,
});
const ids = (rows: readonly Summary[]) => rows.map(({ talkId }) => talkId);

it('puts who waits longest first, however they come', () => {
  const rows = [talk('a', { waitingSince: 10 }), talk('b', { waitingSince: 20 })];
  expect(ids(listed(rows, [talk('c', { waitingSince: 15, changedAt: 5 })], 'queued'))).toEqual([
    'a',
    'c',
    'b',
  ]);
});

it('lets go what a colleague took, and shows it where it went', () => {
  const taken = talk('a', { state: 'taken', agentName: '丫丫', changedAt: 2, updatedAt: 9 });
  const rows = [talk('a'), talk('b')];
  expect(ids(listed(rows, [taken], 'queued'))).toEqual(['b']);
  expect(ids(listed([talk('x', { state: 'taken' })], [taken], 'taken'))).toEqual(['a', 'x']);
  expect(ids(listed([], [taken], 'mine'))).toEqual([]);
  expect(ids(listed([], [{ ...taken, mine: true }], 'mine'))).toEqual(['a']);
});

it('is the very same list where a poll brings what is known', () => {
  const rows = [talk('a')];
  const known: [Summary, Box][] = [
    [talk('a'), 'queued'],
    [talk('b', { state: 'closed' }), 'queued'],
  ];
  for (const [change, box] of known) expect(listed(rows, [change], box)).toBe(rows);
});

it('believes an older word less than the list itself', () => {
  const rows = [talk('a', { changedAt: 9 })];
  expect(listed(rows, [talk('a', { state: 'taken', changedAt: 5 })], 'queued')).toBe(rows);
});

it('counts the wait for a person alone, and says from three minutes on that it is long', () => {
  expect(waited(talk('a', { waitingSince: 0 }), 180_000)).toEqual({ ms: 180_000, long: false });
  expect(waited(talk('a', { waitingSince: 0, state: 'taken' }), 180_001)).toEqual({
    ms: 180_001,
    long: true,
  });
  expect(waited(talk('a', { state: 'bot' }), 999_999)).toBeNull();
  expect(waited(talk('a', { waitingSince: null }), 999_999)).toBeNull();
});
