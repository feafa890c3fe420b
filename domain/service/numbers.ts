import type { ServiceRoundDoc } from '../documents';
import type { Ms } from '../units';

/** How a shop answers, as the rating counts it: rounds of opening hours alone. */
interface ServiceNumbers {
  rounds: number;
  unanswered: number;
  /** Mean from the first question of a conversation to a person's first answer; null where nobody gave one. */
  firstMs: Ms | null;
  /** The same of all rounds. */
  answerMs: Ms | null;
}

export function numbersOf(
  all: readonly Pick<ServiceRoundDoc, 'answerMs' | 'first' | 'inHours'>[],
): ServiceNumbers {
  const rounds = all.filter(({ inHours }) => inHours);
  return {
    rounds: rounds.length,
    unanswered: rounds.filter(({ answerMs }) => answerMs === null).length,
    firstMs: mean(rounds.filter(({ first }) => first)),
    answerMs: mean(rounds),
  };
}

function mean(rounds: readonly Pick<ServiceRoundDoc, 'answerMs'>[]): Ms | null {
  const waits = rounds.flatMap(({ answerMs }) => (answerMs === null ? [] : [answerMs]));
  return waits.length === 0 ? null : Math.round(waits.reduce((sum, ms) => sum + ms, 0) / waits.length);
}
