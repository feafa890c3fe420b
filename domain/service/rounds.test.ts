import fc from 'fast-check';
import type { ServiceRoundDoc, ServiceTalkDoc } from '../documents';
import { hours, rulesInForce } from '../rules';
import { freshTalk } from './fresh';
import { amended, answered, asked, expired, type Question, unanswered } from './rounds';

const { rules } = rulesInForce();
const day = hours(rules['service.noReplyHours']);
const fresh = freshTalk('t', 'tea', 'buyer', 'page', 0);
const ask = (talk: ServiceTalkDoc, at: number, more: Partial<Question> = {}) =>
  asked(talk, { at, inHours: true, ...more }, rules);
const then = (talk: ServiceTalkDoc, at: number, more: Partial<Question> = {}) => ask(talk, at, more).talk;
const answer = (talk: ServiceTalkDoc, at: number) => answered(talk, at, 'agent', rules);

it('measures from the first question to the first answer', () => {
  const twice = then(then(fresh, 1000), 5000);
  expect(twice).toMatchObject({ waitingSince: 1000, rounds: 1 });
  const { talk, round } = answer(twice, 9000);
  expect(round).toMatchObject({ _id: 't~1', askedAt: 1000, answeredAt: 9000, answerMs: 8000, first: true });
  expect(talk).toMatchObject({ round: null, waitingSince: null });
  expect(answer(talk, 10_000).round).toBeNull();
});

it('counts a question that overtook another from the earlier one', () => {
  const overtaken = then(then(fresh, 5000), 3000);
  expect(overtaken.round).toMatchObject({ askedAt: 3000, n: 1 });
  expect(answer(overtaken, 9000).round).toMatchObject({ askedAt: 3000, answerMs: 6000 });
});

describe('a question that comes after the answer to its round', () => {
  const { talk, round } = answer(then(fresh, 5000), 9000);
  it('belongs to the round, and is still to be seen by somebody', () => {
    expect(then(talk, 8000)).toMatchObject({ round: null, rounds: 1, waitingSince: 8000 });
    expect(ask(talk, 8000).amends).toBeNull();
  });
  it('makes its answer longer where it was asked before, until the rating was told', () => {
    const { amends } = ask(talk, 3000);
    expect(amended(round!, amends!)).toMatchObject({ _id: 't~1', askedAt: 3000, answerMs: 6000 });
    const { ratingDue: _, ...told } = round!;
    expect(amended(told, amends!)).toBeNull();
    expect(amended(round!, { ...amends!, inHours: false })).toBeNull();
  });
  it('opens another where it may have been said after it: WeChat gives whole seconds', () => {
    const { talk: waits } = ask(talk, 8500, { until: 9499 });
    expect(waits.round).toMatchObject({ n: 2, askedAt: 9000, first: false });
    expect(answer(waits, 9400).round).toMatchObject({ answerMs: 400 });
  });
});

describe('a round without an answer', () => {
  it('ends when waiting is over, whenever the clock looks, and the shopper still waits', () => {
    const waits = then(fresh, 1000);
    expect(expired(waits, day, rules)).toEqual({ talk: waits, round: null });
    for (const at of [1000 + day, 1000 + 3 * day]) {
      const { talk, round } = expired(waits, at, rules);
      expect(round).toMatchObject({ answeredAt: null, answerMs: null, endedAt: 1000 + day });
      expect(talk).toMatchObject({ round: null, waitingSince: 1000 });
    }
  });
  it('is not saved by an answer that comes too late, nor by the next question', () => {
    const waits = then(fresh, 1000);
    const late = answer(waits, 1001 + day);
    expect(late.round).toMatchObject({ answeredAt: null, endedAt: 1000 + day });
    expect(late.talk).toMatchObject({ waitingSince: null, round: null, personSpoke: true });
    const { talk, ended } = ask(waits, 1001 + day);
    expect(ended).toMatchObject({ n: 1, answeredAt: null, endedAt: 1000 + day });
    expect(talk).toMatchObject({ waitingSince: 1000, round: { n: 2, askedAt: 1001 + day, first: true } });
  });
  it('ends when the conversation is closed', () => {
    const { talk, round } = unanswered(then(fresh, 1000), 5000, rules);
    expect(round).toMatchObject({ answeredAt: null, endedAt: 5000 });
    expect(talk).toMatchObject({ waitingSince: null });
    expect(unanswered(talk, 6000, rules).round).toBeNull();
  });
});

it('is a first one until a person has spoken, and again once the conversation was closed', () => {
  const spoken = answer(then(fresh, 1000), 2000).talk;
  expect(then(spoken, 3000).round).toMatchObject({ n: 2, first: false });
  expect(then(answer(fresh, 1000).talk, 2000).round).toMatchObject({ n: 1, first: false });
  const closed = unanswered(spoken, 4000, rules).talk;
  expect(then(closed, 5000).round).toMatchObject({ n: 2, first: true });
});

it('counts from the first question of opening hours, if there is any', () => {
  const night = then(fresh, 1000, { inHours: false });
  expect(answer(night, 2000).round).not.toHaveProperty('ratingDue');
  const morning = then(night, 8000);
  expect(morning).toMatchObject({ waitingSince: 1000, round: { n: 1, askedAt: 8000, inHours: true } });
  expect(then(morning, 9000, { inHours: false })).toMatchObject({ round: { askedAt: 8000, inHours: true } });
  expect(answer(morning, 9000).round).toMatchObject({ answerMs: 1000, ratingDue: expect.any(Number) });
});

it('ends each round once, in order, and none before it began', () => {
  const step = fc.record({
    what: fc.constantFrom('ask', 'answer', 'look', 'close'),
    after: fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constant(day)),
    inHours: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let now = 0;
      let held = fresh;
      const rounds: ServiceRoundDoc[] = [];
      for (const { what, after: passed, inHours } of steps) {
        now += passed;
        const { talk, round } = moved(held, what, now, inHours);
        held = talk;
        if (round) rounds.push(round);
      }
      expect(rounds.map((r) => r.n)).toEqual(rounds.map((_, i) => i + 1));
      expect(rounds.every((r) => r.answerMs === null || (r.answerMs >= 0 && r.answerMs < day))).toBe(true);
      expect(rounds.every((r) => r.endedAt >= r.askedAt && r.endedAt - r.askedAt <= day)).toBe(true);
      expect(held.rounds).toBe(rounds.length + (held.round ? 1 : 0));
    }),
  );
});

function moved(talk: ServiceTalkDoc, what: string, now: number, inHours: boolean) {
  if (what === 'answer') return answer(talk, now);
  if (what === 'look') return expired(talk, now, rules);
  if (what === 'close') return unanswered(talk, now, rules);
  const { talk: next, ended } = ask(talk, now, { inHours });
  return { talk: next, round: ended };
}

it('makes the same round of questions in whatever order they come, before their answer or after it', () => {
  const questions = fc.uniqueArray(fc.integer({ min: 0, max: 4999 }), { minLength: 1, maxLength: 6 });
  const shuffled = questions.chain((times) =>
    fc.record({
      times: fc.shuffledSubarray(times, { minLength: times.length, maxLength: times.length }),
      before: fc.integer({ min: 1, max: times.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ times, before }) => {
      const open = times.slice(0, before).reduce((talk, at) => then(talk, at), fresh);
      let { talk, round } = answer(open, 5000);
      for (const at of times.slice(before)) {
        const late = ask(talk, at);
        talk = late.talk;
        round = (late.amends && amended(round!, late.amends)) ?? round;
      }
      const askedAt = Math.min(...times);
      expect(round).toMatchObject({ n: 1, askedAt, answeredAt: 5000, answerMs: 5000 - askedAt });
      expect(talk).toMatchObject({ round: null, rounds: 1 });
    }),
  );
});
