import type { GivenLink } from '../../domain/documents';
import { pathOf, queryOf, routeOf } from '../../domain/entrance/page-path';
import { days } from '../../domain/rules';
import { type Call, ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { codeFor } from './code';
import type { SharesContract } from './contract';
import { type OpenPage, openPage } from './page';
import { stillOpens } from './promote';
import { askWeChat } from './wechat';

type Input = ParsedInputOf<SharesContract, 'link'>;
/** WeChat cuts a title after so many characters. */
const mostTitle = 20;

/**
 * Write: saga, its intent the code's document, which keeps the link: WeChat's quota is used once for each link and
 * month, twice where two ask at the same moment. Four operations and WeChat's answer.
 */
export async function link(input: Input, call: Call) {
  const page = await openPage(input);
  if (!page.ok) return page;
  const { shopId, productId = '', account, kind } = input;
  const code = await codeFor({ shopId, productId, sharer: '', account }, call);
  if (!code.ok) return code;
  const { _id, links } = code.data;
  const known = stillOpens(links[kind], call.now);
  if (known) return ok(known);
  const made = await askedFor(input, page.data, call);
  if (!made.ok) return made;
  const field = `links.${kind}`;
  const seen = { _id, [`${field}.until`]: links[kind]?.until ?? db.cmd.exists(false) };
  if ((await db.update('share_codes', seen, { [field]: db.cmd.set(made.data) })) === 1) return made;
  // The same call made twice was faster: its link is the one that is kept.
  const since = await db.get('share_codes', _id);
  return ok(stillOpens(since?.links[kind], call.now) ?? made.data);
}

async function askedFor({ shopId, productId = '', account, kind }: Input, page: OpenPage, call: Call) {
  const target = { shopId, productId };
  const linkDays = call.rules['share.linkDays'];
  const asked =
    kind === 'short'
      ? await askWeChat('shortlink', 'generate', {
          pageUrl: pathOf(target, account),
          pageTitle: [...(page.product?.title ?? page.shop.name)].slice(0, mostTitle).join(''),
          isPermanent: false,
        })
      : await askWeChat('urllink', 'generate', {
          path: routeOf(target),
          query: queryOf(target, account),
          expireType: 1,
          expireInterval: linkDays,
          envVersion: process.env.CODE_VERSION || 'release',
        });
  if (!asked.ok) return asked;
  const text = asked.data.link ?? asked.data.urlLink;
  if (typeof text !== 'string' || text === '') throw new Error(`WeChat answered no ${kind} link`);
  const given: GivenLink = { link: text, until: call.now + days(linkDays) };
  return ok(given);
}
