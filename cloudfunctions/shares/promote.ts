import type { GivenLink } from '../../domain/documents';
import { pathOf } from '../../domain/entrance/page-path';
import type { Ms } from '../../domain/units';
import { type Call, ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import { codeFor, shownCode } from './code';
import type { SharesContract } from './contract';
import { openPage } from './page';

/** Write: saga, its intent the code's document. Three operations where the shop has this code already. */
export async function promote(input: ParsedInputOf<SharesContract, 'promote'>, call: Call) {
  const page = await openPage(input);
  if (!page.ok) return page;
  const { shopId, productId = '', account } = input;
  const code = await codeFor({ shopId, productId, sharer: '', account }, call);
  if (!code.ok) return code;
  const { links } = code.data;
  return ok({
    code: shownCode(code.data),
    path: pathOf({ shopId, productId }, account),
    links: { short: stillOpens(links.short, call.now), url: stillOpens(links.url, call.now) },
  });
}

/** A link that opens for an hour more at least; who copies it has time to use it. */
export const stillOpens = (given: GivenLink | undefined, now: Ms): GivenLink | null =>
  given && given.until - now > 3_600_000 ? given : null;
