import { recordFact } from '../../../cloudfunctions/platform/rating-facts';
import { roundFact, type ServiceRound } from '../../../domain/rating/from-round';

/** A function that tells the rating one thing and nothing else: what it costs can be counted. */
export const main = async (round: ServiceRound) => ({ told: await recordFact(roundFact(round), Date.now()) });
