import { days } from '../../domain/rules';
import { numbersOf } from '../../domain/service/numbers';
import { type Call, ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { ServiceContract } from './contract';

/** Enough to judge a week by; a busier shop is judged by its latest. */
const most = 1000;
const lookedBack = days(7);

/** One operation. */
export async function numbers({ shopId }: ParsedInputOf<ServiceContract, 'numbers'>, call: Call) {
  const recent = { shopId, endedAt: db.cmd.gt(call.now - lookedBack) };
  const rounds = await db.find('service_rounds', recent, {
    sort: ['-endedAt'],
    limit: most,
    only: ['answerMs', 'first', 'inHours'],
  });
  return ok(numbersOf(rounds));
}
