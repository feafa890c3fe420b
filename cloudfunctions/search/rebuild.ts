import type { SearchJobDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { SearchContract } from './contract';
import { reindexProduct, reindexShop } from './reindex';

/**
 * Writes one shop's or one product's entry now. Without either it makes the pass due at once, unless it runs; the clock
 * does that work and searching goes on meanwhile.
 */
export async function rebuild(input: ParsedInputOf<SearchContract, 'rebuild'>, call: Call) {
  if (input.shopId) await reindexShop(input.shopId, call.now);
  if (input.productId) await reindexProduct(input.productId);
  const pass = await db.get('search_jobs', 'pass');
  const running = pass !== null && (pass.cursor !== '' || pass.of === 'goods');
  if (input.shopId || input.productId) return answer(pass, running);
  if (!pass) {
    await db.insert('search_jobs', {
      _id: 'pass',
      dueAt: call.now,
      cursor: '',
      of: 'shops',
      seen: 0,
      drift: 0,
      last: null,
    });
  } else if (!running && pass.dueAt > call.now) {
    await db.update('search_jobs', { _id: 'pass', dueAt: pass.dueAt }, { dueAt: call.now });
  }
  return answer(pass, running);
}

const answer = (pass: SearchJobDoc | null, running: boolean) =>
  ok({ running, seen: pass?.seen ?? 0, drift: pass?.drift ?? 0, last: pass?.last ?? null });
