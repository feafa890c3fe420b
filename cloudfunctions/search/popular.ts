import { anyQuery } from '../../domain/search/queries';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { SearchContract } from './contract';

/** What most different shoppers were led by. One operation, one range of an index. */
export async function popular(input: ParsedInputOf<SearchContract, 'popular'>) {
  const rows = await db.find(
    'search_queries',
    { grams: anyQuery },
    { sort: ['-rank'], limit: input.limit, only: ['text'] },
  );
  return ok({ queries: rows.map((row) => row.text) });
}
