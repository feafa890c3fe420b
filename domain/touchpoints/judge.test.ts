import { rulesInForce } from '../rules';
import { againAt } from './again';
import { type CheckName, checkNames, type Finding, findings, stateOf, tallied } from './checks';
import { judged, type Seen } from './judge';

const { rules } = rulesInForce();
const hour = 3_600_000;

const well: Seen = {
  open: true,
  links: {
    official: { proved: 1, unproved: 0 },
    channels: { proved: 2, unproved: 0 },
    miniProgram: { proved: 1, unproved: 0 },
    wecom: { proved: 1, unproved: 0 },
  },
  byName: { place: 1, looked: 3 },
  byCategory: { place: 20, looked: 50 },
  home: { articles: 1, videos: 1 },
  came: {
    days: 30,
    fromMenuOrArticle: 4,
    fromChannels: 2,
    fromMiniPrograms: 0,
    fromWecom: 0,
    privately: 9,
    privateOrders: 3,
  },
  service: { mode: 'own', rounds: 40, unanswered: 200, reply: 90, waiting: 1, longestMs: hour },
};
const said = (check: CheckName, seen: Partial<Seen>) =>
  judged({ ...well, ...seen }, rules).find((one) => one.check === check);
const service = (more: Partial<Seen['service']>) => ({ service: { ...well.service, ...more } });
const came = (more: Partial<Seen['came']>) => ({ came: { ...well.came, ...more } });
const links = (proved: number, unproved: number) => {
  const one = { proved, unproved };
  return { links: { official: one, channels: one, miniProgram: one, wecom: one } };
};

const cases: readonly (readonly [CheckName, Partial<Seen>, Finding])[] = [
  ['officialLinked', links(1, 1), 'linked'],
  ['officialLinked', links(0, 1), 'unproved'],
  ['channelsLinked', links(0, 0), 'unlinked'],
  ['miniProgramLinked', links(1, 0), 'linked'],
  ['miniProgramLinked', links(0, 1), 'unproved'],
  ['miniProgramLinked', links(0, 0), 'unused'],
  ['miniProgramLinked', { ...links(0, 0), ...came({ fromMiniPrograms: 1 }) }, 'unlinked'],
  ['wecomLinked', links(0, 0), 'unused'],
  ['wecomLinked', { ...links(0, 0), ...came({ fromWecom: 1 }) }, 'unlinked'],
  ['wecomLinked', { ...links(0, 0), ...service({ mode: 'wecom' }) }, 'unlinked'],
  ['foundByName', {}, 'found'],
  ['foundByName', { open: false }, 'notOpen'],
  ['foundByCategory', {}, 'found'],
  ['foundByCategory', { byCategory: { place: 21, looked: 50 } }, 'behind'],
  ['foundByCategory', { byCategory: { place: null, looked: 50 } }, 'notFound'],
  ['articleOnHome', {}, 'shown'],
  ['videoOnHome', { home: { articles: 1, videos: 0 } }, 'missing'],
  ['menuOrArticle', {}, 'came'],
  ['menuOrArticle', came({ fromMenuOrArticle: 1, days: 1 }), 'came'],
  ['menuOrArticle', came({ fromMenuOrArticle: 0, days: 7 }), 'nobodyCame'],
  ['channelsVisits', came({ fromChannels: 0, days: 6 }), 'tooEarly'],
  ['channelsVisits', came({ fromChannels: 0, days: 0 }), 'notCounted'],
  ['privateOrders', {}, 'bought'],
  ['privateOrders', came({ privateOrders: 0 }), 'nobodyBought'],
  ['privateOrders', came({ privateOrders: 0, privately: 0 }), 'nobodyCame'],
  ['privateOrders', came({ privateOrders: 0, days: 2 }), 'tooEarly'],
  ['serviceAnswers', {}, 'answers'],
  ['serviceAnswers', service({ mode: 'none' }), 'noService'],
  ['serviceAnswers', service({ mode: 'wecom' }), 'elsewhere'],
  ['serviceAnswers', service({ longestMs: 24 * hour + 1 }), 'waiting'],
  ['serviceAnswers', service({ rounds: 0, unanswered: 0, reply: 0 }), 'nobodyAsked'],
  ['serviceAnswers', service({ unanswered: 301 }), 'unanswered'],
  ['serviceAnswers', service({ reply: 181 }), 'slow'],
];

it.each(cases)('%s of %j is %s', (check, seen, finding) => {
  expect(said(check, seen)).toMatchObject({ check, finding });
});

it('can say everything that it has a word for', () => {
  expect([...new Set(cases.map(([, , finding]) => finding))].sort()).toEqual([...findings].sort());
});

it('answers every check once, and counts them by state', () => {
  const results = judged(well, rules);
  expect(results.map(({ check }) => check)).toEqual([...checkNames]);
  expect(tallied(results)).toEqual({ ok: checkNames.length, fails: 0, notMeasured: 0 });
  expect(results.every(({ finding }) => stateOf[finding] === 'ok')).toBe(true);
});

it('says with each what it saw', () => {
  expect(said('foundByCategory', { byCategory: { place: 31, looked: 50 } })?.facts).toEqual({
    place: 31,
    looked: 50,
  });
  expect(said('privateOrders', {})?.facts).toEqual({ orders: 3, visits: 9, days: 30 });
  expect(said('serviceAnswers', {})?.facts).toMatchObject({ rounds: 40, waiting: 1, waitMs: hour });
});

it('is asked for a minute after the last check at the earliest, and so often a day', () => {
  expect(againAt(null, rules)).toBe(0);
  expect(againAt({ at: 5000, asked: 1 }, rules)).toBe(65_000);
  expect(againAt({ at: 5000, asked: rules['touchpoint.perDay'] }, rules)).toBeNull();
});
