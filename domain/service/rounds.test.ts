import fc from 'fast-check';
import type { ServiceRoundDoc } from '../documents';
import { freshTalk } from './fresh';
import { answered, asked, unanswered } from './rounds';

const talk = freshTalk('t', 'tea', 'buyer', 'page', 0);

it('measures from the first question to the first answer', () => {
  const twice = asked(asked(talk, 1000, true, true), 5000, false, true);
  expect(twice).toMatchObject({ waitingSince: 1000, rounds: 1 });
  const { talk: after, round } = answered(twice, 9000, 'agent');
  expect(round).toMatchObject({ _id: 't~1', askedAt: 1000, answeredAt: 9000, answerMs: 8000, first: true });
  expect(after).toMatchObject({ round: null, waitingSince: null });
  expect(answered(after, 10_000, 'agent').round).toBeNull();
});

it('counts a question that overtook another from the earlier one, and one that came late not at all', () => {
  const overtaken = asked(asked(talk, 5000, true, true), 3000, true, true);
  expect(overtaken.round).toMatchObject({ askedAt: 3000, n: 1 });
  const { talk: after } = answered(overtaken, 9000, 'agent');
  expect(asked(after, 8000, false, true).round).toBeNull();
  expect(asked(after, 9500, false, true).round).toMatchObject({ n: 2, first: false });
});

it('says that nobody answered', () => {
  const { round } = unanswered(asked(talk, 1000, true, false), 90_000);
  expect(round).toMatchObject({ answeredAt: null, answerMs: null, inHours: false, endedAt: 90_000 });
});

it('ends each round once, in order, and none before it began', () => {
  const step = fc.record({
    what: fc.constantFrom('ask', 'answer', 'over'),
    after: fc.integer({ min: 0, max: 99 }),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let now = 0;
      let held = talk;
      const rounds: ServiceRoundDoc[] = [];
      for (const { what, after } of steps) {
        now += after;
        if (what === 'ask') {
          held = asked(held, now, false, true);
          continue;
        }
        const ended = what === 'answer' ? answered(held, now, 'agent') : unanswered(held, now);
        held = ended.talk;
        if (ended.round) rounds.push(ended.round);
      }
      expect(rounds.map((r) => r.n)).toEqual(rounds.map((_, i) => i + 1));
      expect(rounds.every((r) => r.answerMs === null || r.answerMs >= 0)).toBe(true);
    }),
  );
});
