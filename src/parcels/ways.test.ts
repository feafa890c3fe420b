import { isStale, withWays } from './ways';

const way = {
  parcelId: 'p',
  events: [],
  collectedAt: null,
  deliveredAt: null,
  troubleAt: null,
  askedAt: null,
};
const now = 1_800_000_000_000;

it('asks about what moves and was not looked at just now', () => {
  expect(isStale({ ...way, travels: true }, now)).toBe(true);
  expect(isStale({ ...way, travels: true, askedAt: now - 60_000 }, now)).toBe(false);
  expect(isStale({ ...way, travels: true, askedAt: now - 600_000 }, now)).toBe(true);
  expect(isStale({ ...way, travels: true, deliveredAt: now - 1 }, now)).toBe(false);
  expect(isStale({ ...way, travels: false }, now)).toBe(false);
});

it('shows the later word, and keeps what else is known of the parcel', () => {
  const parcel = { ...way, waybillId: 'SF1', askedAt: 5 };
  const news = { ...way, deliveredAt: 9, askedAt: 10 };
  expect(withWays([parcel], [news])).toEqual([{ ...parcel, ...news }]);
  expect(withWays([parcel], [{ ...news, askedAt: 4 }])).toEqual([parcel]);
  expect(withWays([parcel], [])).toEqual([parcel]);
});
