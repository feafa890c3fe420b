import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import type { SharesContract } from './contract';

/** One operation beside the door's, two where one of the codes leads to a product. */
export async function codes({ shopId, ...paged }: ParsedInputOf<SharesContract, 'codes'>) {
  const { page, nextCursor } = await listPage('share_codes', { shopId, sharer: '' }, '-createdAt', paged);
  const ids = [...new Set(page.flatMap(({ productId }) => productId || []))];
  const goods =
    ids.length === 0
      ? []
      : await db.find('products', { _id: db.cmd.in(ids), shopId }, { limit: ids.length, only: ['title'] });
  const titles = new Map(goods.map(({ _id, title }) => [_id, title]));
  const shown = page.map(({ _id, picture, ...code }) => ({
    ...code,
    key: _id,
    url: picture?.url ?? null,
    title: titles.get(code.productId) ?? '',
  }));
  return ok({ codes: shown, nextCursor });
}
