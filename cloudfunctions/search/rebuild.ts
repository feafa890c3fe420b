import type { SearchJobDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { SearchContract } from './contract';
import { passJob } from './jobs';
import { reindexProduct, reindexShop } from './reindex';

/**
 * Writes one shop's or one product's entry now. Without either it makes the pass due at once, unless it runs; the clock
 * does that work in pages and searching goes on meanwhile.
 */
export async function rebuild(input: ParsedInputOf<SearchContract, 'rebuild'>, call: Call) {
  if (input.shopId) await reindexShop(input.shopId, call.now);
  if (input.productId) await reindexProduct(input.productId, call.now);
  const pass = await db.get('search_jobs', 'pass');
  const running = pass !== null && (pass.cursor !== '' || pass.of === 'goods');
  if (input.shopId || input.productId) return answer(pass, running);
  if (!running) await begin(pass, input.repair, call);
  return answer(pass, running);
}

/** Write: update, or insert where there was none. Somebody who began it at the same time has begun this one too. */
async function begin(pass: SearchJobDoc | null, repair: boolean, call: Call): Promise<void> {
  const { _id, last: _last, ...fresh } = passJob(call.now, repair, null);
  if (!pass) await db.insert('search_jobs', passJob(call.now, repair, null));
  else await db.update('search_jobs', { _id, run: pass.run }, fresh);
}

const answer = (pass: SearchJobDoc | null, running: boolean) =>
  ok({
    running,
    seen: pass?.seen ?? 0,
    drift: pass?.drift ?? 0,
    findings: pass?.findings ?? [],
    last: pass?.last ?? null,
  });
